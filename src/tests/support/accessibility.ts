import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The parts of the page that are looked at, and the rules that are asked; all of both by default. */
interface Scope {
	include?: string;
	exclude?: string;
	rules?: readonly string[];
}

/**
 * What axe finds wrong: the rule's name, then the HTML of each element. Waits until colours have
 * stopped changing, since axe would judge a colour that no reader rests on.
 */
export async function findViolations(
	page: Page,
	{ include, exclude, rules }: Scope = {},
): Promise<string[][]> {
	await settle(page);
	await flattenGradients(page);
	let axe = new AxeBuilder({ page });
	if (include !== undefined) axe = axe.include(include);
	if (exclude !== undefined) axe = axe.exclude(exclude);
	if (rules) axe = axe.withRules([...rules]);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** axe judges no text over a gradient: each becomes its first colour, which is the darkest or the lightest. */
function flattenGradients(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			const { backgroundImage } = getComputedStyle(element);
			const [first] = /gradient\(/.test(backgroundImage)
				? (/(?:rgb|oklch|color)a?\([^)]+\)/.exec(backgroundImage) ?? [])
				: [];
			if (first === undefined) continue;
			element.style.backgroundImage = 'none';
			element.style.backgroundColor = first;
		}
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
