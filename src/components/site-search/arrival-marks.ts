import { parseJson } from '../../domain/json.ts';
import { arrivalWordsKey } from '../../browser/storage-keys.ts';
import { button } from '../../browser/dom.ts';
import { readStored, writeStored } from '../../browser/storage.ts';
import { arrivalStrings as strings } from '../../strings/arrival-marks.ts';
import { findMarks } from './found-marks.ts';

const NAME = 'asked';
const LOOKS = `::highlight(${NAME}) { background-color: var(--color-mark); color: var(--color-mark-text); }
.arrival-off { position: fixed; z-index: 5; inset: auto 1rem 1rem auto; box-shadow: var(--shadow-2); }
@media print { .arrival-off { display: none; } }`;

/**
 * Marks the words of the query on the page that a result has opened, without touching the page: a highlight lies over
 * its text. One press takes it away. Where the browser has no such highlights nothing is marked.
 */
export function markArrival(): void {
	const kept = parseJson(readStored('sessionStorage', arrivalWordsKey) ?? '[]');
	writeStored('sessionStorage', arrivalWordsKey, undefined);
	const main = document.querySelector('main');
	if (!Array.isArray(kept) || !main || !('highlights' in CSS)) return;
	const [path, ...asked] = kept.filter((own) => typeof own === 'string');
	if (path !== location.pathname) return;
	const ranges = findMarks(main, new Set(asked));
	if (ranges.length === 0) return;
	const looks = new CSSStyleSheet();
	looks.replaceSync(LOOKS);
	document.adoptedStyleSheets.push(looks);
	CSS.highlights.set(NAME, new Highlight(...ranges));
	const off = button(strings.unmark, { class: 'button arrival-off' }, () => {
		CSS.highlights.delete(NAME);
		off.remove();
		main.focus({ preventScroll: true });
	});
	document.body.append(off);
}
