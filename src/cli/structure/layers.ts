/**
 * The rooms of `src/` from top to bottom: a file imports only from its own room and from those above
 * it. The linter, `npm run structure` and the drawing in `CONTRIBUTING.md` all follow this list.
 */
export const layers = [
	'domain',
	'schemas',
	'strings',
	'reading',
	'library',
	'checks',
	'search',
	'replies',
	'media',
	'browser',
	'files',
	'components',
	'layouts',
	'pages',
	'integrations',
	'build',
	'report',
	'cli',
	'tests',
] as const;

/** The rooms that a room must not import from. */
export function layersBelow(layer: Layer): readonly Layer[] {
	return layers.slice(layers.indexOf(layer) + 1);
}

/** The room of a path below `src/` (`domain/dates.ts`), or `undefined` for what is in none. */
export function findLayer(path: string): Layer | undefined {
	return layers.find((layer) => path.startsWith(`${layer}/`));
}

type Layer = (typeof layers)[number];
