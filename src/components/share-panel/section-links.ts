import { withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import type { PageReference } from '../../domain/page-reference.ts';
import { make } from '../../browser/dom.ts';
import { shareStrings as strings } from '../../strings/share.ts';

/** Sets beside every heading a second button that copies its short link for the Page, or removes it. */
export function linkSectionsWithPage(page: PageReference | undefined) {
	for (const heading of document.querySelectorAll<HTMLElement>('.section-heading')) {
		const plain = heading.querySelector<HTMLElement>('copy-button:not([data-with-page])');
		const base = plain?.dataset['text'];
		const shown = heading.querySelector<HTMLElement>('copy-button[data-with-page]');
		if (!page || base === undefined) shown?.remove();
		else {
			const text = withFacebookPage({ address: base, base, page });
			if (shown) shown.dataset['text'] = text;
			else heading.append(makeCopyButton(text, heading.querySelector('h2, h3')?.textContent ?? ''));
		}
	}
}

function makeCopyButton(text: string, section: string): HTMLElement {
	const press = make(
		'button',
		{
			type: 'button',
			class: 'heading-link heading-page',
			'aria-label': strings.sectionWithPageOf(section.trim()),
		},
		strings.sectionWithPage,
	);
	const place = document.createElement('copy-button');
	place.className = 'copy-button no-print';
	place.dataset['withPage'] = '';
	place.dataset['text'] = text;
	place.dataset['done'] = strings.copiedWithPage;
	place.append(press);
	return place;
}
