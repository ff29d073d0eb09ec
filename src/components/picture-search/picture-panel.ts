import { pictureReadingKey } from '../../browser/storage-keys.ts';
import { readStored, writeStored } from '../../browser/storage.ts';
import { button, make } from '../../browser/dom.ts';
import { pictureButtonStrings } from '../../strings/picture-button.ts';
import { pictureStrings as strings } from '../../strings/picture-search.ts';
import { askPicture } from '../../search/picture/ask-picture.ts';
import type { KnownTexts } from '../../search/picture/known-texts.ts';
import { readPictureLines } from '../../search/picture/picture-query.ts';
import type { PictureLine } from '../../search/picture/picture-query.ts';
import { findKnownTexts } from './known-here.ts';
import { canReadPictures, PictureEngine } from './picture-engine.ts';
import { PictureFailure } from './picture-failure.ts';
import { makePictureLines } from './picture-lines.ts';
import type { PictureLines } from './picture-lines.ts';
import { readPicture } from './picture-pixels.ts';
import type { PicturePlace } from './picture-place.ts';
import { loadPictureStyles } from './picture-styles.ts';

/** What browsers of the floor decode; a phone turns its own photographs into one of these. */
const ACCEPTED = 'image/png,image/jpeg,image/webp,image/gif,image/bmp';
/** A pause this long while a line is edited asks again. */
const PAUSE = 500;

/**
 * The panel of a place: asks before anything is loaded, reads one picture at a time, shows what was read and what that
 * finds. Neither the address nor anything kept holds the text, unless the reader sends it.
 *
 * @returns shows the panel, with pictures or to choose one
 */
export async function openPicturePanel(
	place: PicturePlace,
): Promise<(files: readonly File[]) => void> {
	// Brought by name: imported from here its parts would come one by one to every page that searches.
	const [{ getEngine, getSearchSite }, openResults] = await Promise.all([
		import('../site-search/site-engine.ts'),
		place.openResults?.(),
		loadPictureStyles(),
	]);
	const site = getSearchSite(place.page);
	const engine = new PictureEngine(site.href);
	const status = make('p', { role: 'status' });
	const bar = make('progress', { 'aria-label': strings.progress, max: '1' });
	const lines = make('div', {});
	const actions = make('div', { class: 'picture-actions' });
	const results = make('div', { class: 'search-results', 'data-private': '' });
	const input = make('input', {
		type: 'file',
		accept: ACCEPTED,
		'aria-label': strings.file,
		hidden: '',
	});
	const panel = make(
		'section',
		{ class: 'picture', 'aria-label': pictureButtonStrings.open, tabindex: '-1' },
		status,
		bar,
		lines,
		actions,
		input,
	);
	if (openResults) panel.append(results);
	place.parent.replaceChildren(panel);
	const view = openResults?.(results, site);
	const show = place.show ?? ((text: string) => void view?.show(text));
	let stop = new AbortController();
	/** Also where nothing can be kept. */
	let isAgreed = false;

	const say = (text: string) => (status.textContent = text);
	/** What stands in the panel; a focus that would be lost goes to the panel itself. */
	const set = (state: string, text: string, ...buttons: (HTMLElement | undefined)[]) => {
		const hadFocus =
			panel.contains(document.activeElement) || document.activeElement === document.body;
		panel.dataset['state'] = state;
		say(text);
		bar.hidden = state !== 'loading' && state !== 'reading';
		if (state !== 'read') lines.replaceChildren();
		if (state !== 'read') view?.clear();
		actions.replaceChildren(...buttons.filter((own) => own !== undefined), close());
		if (hadFocus) panel.focus({ preventScroll: state === 'read' });
	};
	const close = () =>
		button(strings.close, { class: 'button', 'data-quiet': '' }, () => {
			stop.abort();
			engine.end();
			panel.hidden = true;
			view?.clear();
		});
	const choose = (text: string = strings.choose) =>
		button(text, { class: 'button' }, () => input.click());
	input.addEventListener('change', () => {
		const files = [...(input.files ?? [])];
		// The same file again is a change too.
		input.value = '';
		if (files.length > 0) take(files);
	});

	const take = (files: readonly File[]) => {
		const [file, ...others] = files;
		if (!canReadPictures()) set('failed', strings.tooOld);
		else if (readStored('localStorage', pictureReadingKey) === null) ask(files);
		else if (file) void read(file, others);
		else waitForChoice();
	};
	let knowing: Promise<KnownTexts | undefined> | undefined;
	/** What is known of errors, once; what of it does not arrive is asked for again for the next picture. */
	const know = () =>
		(knowing ??= findKnownTexts(site).then(
			(known) => {
				if (known.codes.size === 0) knowing = undefined;
				return known;
			},
			() => (knowing = undefined),
		));
	/** What will be needed comes meanwhile: what reads, and what searches. */
	const warm = () => {
		engine.warm();
		void know();
		getEngine(site).prepare();
		view?.prepare();
	};
	/** They have agreed: what reads comes while they choose. */
	const waitForChoice = () => {
		warm();
		set('choose', strings.hint, choose());
	};

	const ask = (files: readonly File[]) => {
		const agree = button(
			files.length > 0 ? strings.consentFile : strings.consent,
			{ class: 'button', 'data-primary': '' },
			() => {
				isAgreed = true;
				writeStored('localStorage', pictureReadingKey, '1');
				const [file, ...others] = files;
				if (file) {
					void read(file, others);
					return;
				}
				waitForChoice();
				input.click();
			},
		);
		if (isAgreed) agree.click();
		else set('ask', strings.ask, agree);
	};
	const read = async (file: File, others: readonly File[]) => {
		// An answer that stands has only the rest to read, which ends by itself; the engine is kept.
		if (panel.dataset['state'] !== 'read') stop.abort();
		const own = (stop = new AbortController());
		const { signal } = own;
		const isCurrent = () => stop === own;
		const end = button(strings.stop, { class: 'button' }, () => own.abort());
		const first = others.length > 0 ? `${strings.onlyFirst(others.length + 1)} ` : '';
		set('reading', first + strings.reading, end);
		bar.removeAttribute('value');
		const next = others[0];
		const more =
			next &&
			button(strings.next(next.name), { class: 'button' }, () => void read(next, others.slice(1)));
		let shown: PictureLines | undefined;
		try {
			// The file itself first: nothing is loaded for what is no picture.
			const blocks = await readPicture(file, { signal, onPicture: warm });
			const reading = engine.read(blocks, {
				signal,
				onLoad(share) {
					if (!isCurrent()) return;
					panel.dataset['state'] = 'loading';
					if (!status.textContent.endsWith(strings.loading)) say(first + strings.loading);
					bar.value = share;
				},
				onRead(share) {
					if (!isCurrent() || shown) return;
					panel.dataset['state'] = 'reading';
					say(first + strings.reading);
					if (share > 0) bar.value = share;
					else bar.removeAttribute('value');
				},
			});
			const lines: PictureLine[] = [];
			for await (const block of reading) {
				if (!isCurrent()) return;
				const known = await know();
				if (shown) shown.add(known ? readPictureLines(block, known).texts : textsOf(block));
				else {
					lines.push(...block);
					if (!known || !readPictureLines(block, known).isCertain) continue;
					const found = await askPicture(lines, { known, search: getEngine(site) }).catch(
						() => undefined,
					);
					if (!isCurrent()) return;
					if (found?.asked?.response.refused !== false) continue;
					shown = showRead(found.texts, found.asked.query.used, more);
					shown.element.setAttribute('aria-busy', 'true');
				}
			}
			if (!shown) {
				const known = await know();
				const found =
					known &&
					(await askPicture(lines, { known, search: getEngine(site) }).catch(() => undefined));
				if (!isCurrent()) return;
				const texts = found?.texts ?? textsOf(lines);
				const used =
					found?.asked?.query.used ?? found?.queries[0]?.used ?? texts.map((_, at) => at);
				if (texts.length === 0 || used.length === 0) throw new PictureFailure('no-text');
				showRead(texts, used, more);
			}
		} catch (error) {
			// What stands there goes on standing, without the rest.
			if (!isCurrent() || shown) return;
			const reason = error instanceof PictureFailure ? error.reason : 'broken';
			const again = button(strings.again, { class: 'button' }, () => void read(file, others));
			const canRetry = ['stopped', 'offline', 'unreachable', 'slow'].includes(reason);
			const text = reason === 'stopped' ? strings.stopped : strings.failed[reason];
			set('failed', text, canRetry ? again : undefined, choose(strings.another), more);
		} finally {
			shown?.element.removeAttribute('aria-busy');
		}
	};

	const showRead = (
		texts: readonly string[],
		used: readonly number[],
		more: HTMLElement | undefined,
	): PictureLines => {
		let pause: ReturnType<typeof setTimeout> | undefined;
		const search = () => {
			const text = own.text();
			if (text === '') say(strings.unused);
			else {
				say(strings.searching(own.count()));
				show(text);
			}
		};
		const own = makePictureLines(texts, {
			used,
			changed() {
				clearTimeout(pause);
				pause = setTimeout(search, PAUSE);
			},
		});
		const { send } = place;
		const sent =
			send &&
			button(strings.send, { class: 'button' }, () => {
				const text = own.text();
				if (text === '') return;
				panel.hidden = true;
				send(text);
			});
		set('read', strings.read(own.count()), choose(strings.another), sent, more);
		lines.replaceChildren(own.element);
		show(own.text());
		return own;
	};

	return (files) => {
		panel.hidden = false;
		place.opened?.();
		panel.focus();
		take(files);
	};
}

function textsOf(lines: readonly PictureLine[]): string[] {
	return lines.map(({ text }) => text);
}
