import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** The part of the page that is looked at, and the rules that are asked; all of both by default. */
interface Scope {
	include?: string;
	rules?: readonly string[];
}

/**
 * What axe finds wrong: the rule's name, then the HTML of each element. Waits until colours have
 * stopped changing, since axe would judge a colour that no reader rests on.
 */
export async function findViolations(
	page: Page,
	{ include, rules }: Scope = {},
): Promise<string[][]> {
	await settle(page);
	await flattenGradients(page);
	if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeSource);
	const options: RunOptions = {
		// What is right is not described: that takes longer than finding what is wrong.
		reporter: 'no-passes',
		resultTypes: ['violations'],
		...(rules && { runOnly: [...rules] }),
	};
	const { violations } = await page.evaluate(
		([where, how]): Promise<AxeResults> =>
			Reflect.get(globalThis, 'axe').run(where ?? document, how),
		[include, options] as const,
	);
	return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** axe judges no text over a gradient: each becomes the one of its colours that its text stands out from least. */
function flattenGradients(page: Page): Promise<void> {
	return page.evaluate(() => {
		const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		const lightOf = (colour: string) => {
			if (!brush) throw new Error('There is no canvas.');
			brush.fillStyle = colour;
			brush.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
			return 0.3 * red + 0.6 * green + 0.1 * blue;
		};
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			// Of a look before this one.
			if ('flat' in element.dataset) element.style.background = '';
			const { backgroundImage, color } = getComputedStyle(element);
			if (!backgroundImage.includes('gradient(')) continue;
			const distanceOf = (colour: string) => Math.abs(lightOf(colour) - lightOf(color));
			const colours = backgroundImage.match(/(?:rgb|oklch|oklab|color)a?\([^)]+\)/g) ?? [];
			const [nearest] = colours.toSorted((a, b) => distanceOf(a) - distanceOf(b));
			if (nearest === undefined) continue;
			element.dataset['flat'] = '';
			element.style.background = nearest;
		}
	});
}

/** All that axe finds in light colours, then what the dark ones can change, each under its name. */
export async function findViolationsOfColours(
	page: Page,
	scope: Omit<Scope, 'rules'> = {},
): Promise<Record<'light' | 'dark', string[][]>> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await findViolations(page, scope);
	await page.emulateMedia({ colorScheme: 'dark' });
	return { light, dark: await findViolations(page, { ...scope, rules: colourRules }) };
}

/** What `findViolationsOfColours` answers when there is nothing wrong. */
export const noViolations = { light: [], dark: [] };

/** The rules whose answer depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Takes all but the first four of the like entries of every list off the page: they speak for hundreds, and axe
 * compares each element with all others. Ask whatever is about the whole page before.
 */
export function thinLists(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const entry of document.querySelectorAll('[data-filter-item]:nth-child(n + 5)'))
			entry.remove();
	});
}

function settle(page: Page): Promise<void> {
	return page.evaluate(async () => {
		// A transition begins with the first frame that shows the change.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const ending = document
			.getAnimations()
			.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(ending.map(({ finished }) => finished));
	});
}
