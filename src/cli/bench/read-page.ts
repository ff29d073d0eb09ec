import type { Page } from '@playwright/test';
import { countHedges, countWords, type ReadingFigures } from './reading-figures.ts';

/**
 * Measures how much there is to read on the page that is open, as it arrives and with every fold
 * open. The page is changed by it.
 */
export async function readPage(
	page: Page,
	{ path, width, height }: Pick<ReadingFigures, 'path' | 'width' | 'height'>,
): Promise<ReadingFigures> {
	const closed = await page.evaluate(measureSeen);
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
	});
	const open = await page.evaluate(measureSeen);
	return {
		path,
		width,
		height,
		screens: closed.height / height,
		screensOpen: open.height / height,
		toStep: closed.toStep,
		toButton: closed.toButton,
		linksBefore: closed.linksBefore,
		words: countWords(closed.text),
		wordsOpen: countWords(open.text),
		hedges: countHedges(closed.text),
	};
}

/** Runs in the page. Only what is laid out and drawn counts: no folded, hidden or off-screen words. */
function measureSeen(): Seen {
	const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY;
	const isSeen = (element: Element) => {
		const { width, height } = element.getBoundingClientRect();
		return (
			width > 1 &&
			height > 1 &&
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
		);
	};
	const step = document.querySelector('#buoc-1');
	const stepTop = step ? topOf(step) : undefined;
	const panel = [...document.querySelectorAll('main :is(.press, .settings-link)')].find(isSeen);
	const buttons = [...(panel?.querySelectorAll('.button') ?? [])].filter(isSeen);
	const button = buttons.find((one) => one.matches('[data-big]')) ?? buttons.at(-1);
	const controls = 'a[href], button, summary, input:not([type="hidden"]), select, textarea';
	const texts: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const parent = walker.currentNode.parentElement;
		if (!parent || parent.closest('script, style, noscript, template') || !isSeen(parent)) continue;
		texts.push(walker.currentNode.textContent ?? '');
	}
	return {
		height: document.documentElement.scrollHeight,
		toStep: stepTop,
		toButton: button && button.getBoundingClientRect().bottom + scrollY,
		linksBefore:
			stepTop === undefined
				? undefined
				: [...document.querySelectorAll(controls)].filter(
						(element) => isSeen(element) && topOf(element) < stepTop,
					).length,
		text: texts.join(' '),
	};
}

interface Seen {
	height: number;
	toStep: number | undefined;
	toButton: number | undefined;
	linksBefore: number | undefined;
	text: string;
}
