/**
 * Long lists say once what their “Báo sai” is about: `data-report="gioi-han"`. Which row one means is
 * added when the link is pressed, from the ID around it; without script the text is filled by hand.
 */
export function nameReportedFact() {
	// `auxclick`: opened in another tab.
	for (const press of ['click', 'auxclick'])
		document.addEventListener(press, ({ target }) => {
			const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-report]');
			const fact = link && link.closest('[id]')?.id;
			if (fact) link.search = `?bao-sai=${link.dataset['report'] ?? ''}:${fact}`;
		});
}
