import { stepSections } from '../domain/step-sections.ts';
import type { DeskEntry } from './desk-entries.ts';

/**
 * The section whose button opens the settings of a Page: where the desk's link leads. None where the steps open no
 * such screen.
 */
export function sectionOfButton({ sections, reply }: Pick<DeskEntry, 'sections' | 'reply'>) {
	const takesPage = reply.steps.some(({ places }) =>
		places.some(({ accepts }) => accepts.length > 0),
	);
	return takesPage ? sections.find(({ anchor }) => stepSections.has(anchor))?.anchor : undefined;
}
