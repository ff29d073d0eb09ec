import { withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import type { PageReference } from '../../domain/page-reference.ts';
import { shareStrings as words } from '../../strings/share.ts';

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
			else heading.append(makeButton(text, heading.querySelector('h2, h3')?.textContent ?? ''));
		}
	}
}

function makeButton(text: string, section: string): HTMLElement {
	const place = document.createElement('copy-button');
	place.className = 'copy-button no-print';
	place.dataset['withPage'] = '';
	place.dataset['text'] = text;
	place.dataset['done'] = words.copiedWithPage;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'heading-link heading-page';
	button.textContent = words.sectionWithPage;
	button.ariaLabel = words.sectionWithPageOf(section.trim());
	place.append(button);
	return place;
}
