import type { ArticleEntry, ComponentUse } from '../../reading/entries.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describeProblem } from '../problems.ts';
import type { References } from './references.ts';

/** The components an article may use, with their attributes: `needs` must be there, `may` can be. */
const components: Record<string, { needs: string[]; may: Record<string, string[] | 'any'> }> = {
	Symptoms: { needs: [], may: {} },
	SettingsPath: { needs: ['to'], may: {} },
	SettingsLink: { needs: ['to'], may: {} },
	Limit: { needs: ['id'], may: { as: ['phrase', 'value', 'card'] } },
	ErrorCode: { needs: ['id'], may: {} },
	Sketch: { needs: ['name'], may: {} },
	Screenshot: { needs: ['name'], may: {} },
};

/** Checks every component of an article: its name, its attributes, and the fact or picture it names. */
export function checkComponents(entry: ArticleEntry, references: References): void {
	for (const use of entry.body.uses) {
		const place = { file: entry.file, line: use.line };
		const form = components[use.name];
		if (!form) {
			const near = findNearest(use.name, Object.keys(components));
			references.report(describeProblem('unknown-component', place, { written: use.name, near }));
			continue;
		}
		checkProps(use, { form, file: entry.file, references });
		checkNamed(use, { entry, references });
	}
}

function checkProps(
	{ name: component, props, codeProps, line }: ComponentUse,
	{ form, file, references }: { form: ComponentForm; file: string; references: References },
): void {
	const place = { file, line };
	for (const prop of form.needs)
		if (!props[prop] && !codeProps.includes(prop))
			references.report(describeProblem('missing-prop', place, { component, prop }));
	for (const prop of codeProps)
		references.report(describeProblem('code-prop', place, { component, prop }));
	for (const [prop, written] of Object.entries(props)) {
		const allowed = form.may[prop];
		if (allowed === undefined && !form.needs.includes(prop)) {
			const names = [...form.needs, ...Object.keys(form.may)].join(', ') || 'không gì cả';
			references.report(
				describeProblem('unknown-prop', place, { component, prop, allowed: names }),
			);
		}
		if (Array.isArray(allowed) && !allowed.includes(written))
			references.report(
				describeProblem('wrong-prop', place, {
					component,
					prop,
					written,
					allowed: allowed.join(', '),
				}),
			);
	}
}

function checkNamed(
	{ name, props, line }: ComponentUse,
	{ entry, references }: { entry: ArticleEntry; references: References },
): void {
	const place = { file: entry.file, line };
	const { id, to, name: picture } = props;
	if (name === 'Limit' && id) references.checkFact('limits', id, place);
	if (name === 'ErrorCode' && id) references.checkFact('errors', id, place);
	if (to) references.checkFact('destinations', to, place);
	if (!picture) return;
	if (name === 'Sketch') {
		const near = nearestFile(picture, '.sketch.yml', entry);
		if (near !== picture)
			references.report(describeProblem('unknown-sketch', place, { written: picture, near }));
	}
	if (name === 'Screenshot') {
		const near = nearestFile(picture, '.screenshot.yml', entry);
		if (near !== picture)
			references.report(describeProblem('unknown-screenshot', place, { written: picture, near }));
		else if (nearestFile(picture, '.png', entry) !== picture)
			references.report(describeProblem('no-capture', place, { name: picture }));
	}
}

/** The file beside the article with that name, or the one that was probably meant. */
function nearestFile(name: string, ending: string, { siblings }: ArticleEntry): string | undefined {
	const names = siblings
		.filter((sibling) => sibling.name.endsWith(ending))
		.map((sibling) => sibling.name.slice(0, -ending.length));
	return names.includes(name) ? name : findNearest(name, names);
}

type ComponentForm = (typeof components)[string];
