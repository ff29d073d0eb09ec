import { daysBetween } from '../../domain/dates.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import { getPart } from '../../browser/data-part.ts';

const days = 7;

/**
 * Narrows the latest changes of the built page to those of the last seven days by the agent's clock,
 * and hides the list when there are none.
 */
export function showThisWeek(details: HTMLElement, now: Date) {
	const items = [...details.querySelectorAll<HTMLElement>('[data-updated]')];
	for (const item of items)
		item.hidden = daysBetween(item.dataset['updated'] ?? '', now.toISOString()) >= days;
	const count = items.filter(({ hidden }) => !hidden).length;
	details.hidden = count === 0;
	getPart(details, 'changed-name').textContent = `${strings.changed} (${String(count)})`;
}
