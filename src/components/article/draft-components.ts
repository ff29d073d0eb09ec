import Unresolved from '../mdx/Unresolved.astro';

/**
 * For the development server: the same components, but one that names something unknown, or is
 * unknown itself, shows what was written. The rest of the article is seen; its problems stand on top
 * of the page, and a build has refused it before.
 *
 * @param source the article, for the names of components that are none
 */
export function draftComponents(
	components: Readonly<Record<string, unknown>>,
	source: string,
): Record<string, unknown> {
	const names = [...source.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name);
	const unknown = names.filter((name) => components[name] === undefined);
	return Object.fromEntries([
		...unknown.map((name) => [name, guard(name, undefined)] as const),
		...Object.entries(components).map(([name, component]) =>
			/^[A-Z]/.test(name)
				? ([name, guard(name, component)] as const)
				: ([name, component] as const),
		),
	]);
}

/** As Astro calls its components: with what it renders into, the props and the slots. */
function guard(name: string, component: unknown) {
	const guarded = async (result: unknown, props: unknown, slots: unknown): Promise<unknown> => {
		try {
			if (typeof component === 'function')
				return await Reflect.apply(component, undefined, [result, props, slots]);
		} catch {
			// The content check has said why, in the author's words.
		}
		const parts: unknown[] = [result, { written: writtenAs(name, props) }, {}];
		return Reflect.apply(Unresolved, undefined, parts);
	};
	return Object.assign(guarded, { isAstroComponentFactory: true });
}

function writtenAs(name: string, props: unknown): string {
	const texts = Object.entries(typeof props === 'object' && props !== null ? props : {}).flatMap(
		([key, value]) => (typeof value === 'string' ? [`${key}="${value}"`] : []),
	);
	return `<${[name, ...texts].join(' ')} />`;
}
