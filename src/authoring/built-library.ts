import type { Library } from '../domain/model.ts';

/** The bundle that Astro renders with has modules of its own, so only the process can hold this. */
const key = Symbol.for('help-center.built-library');

/** Keeps the library that a build has read and checked, so that its pages need not read it again. */
export function keepBuiltLibrary(library: Library): void {
	Reflect.set(globalThis, key, library);
}

/** The library of the build that runs in this process; none in development. */
export function findBuiltLibrary(): Library | undefined {
	const library: Library | undefined = Reflect.get(globalThis, key);
	return library;
}
