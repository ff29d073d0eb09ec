import type { Library } from './model.ts';

/** The bundle that Astro renders with has modules of its own, so only the process can hold this. */
const key = Symbol.for('help-center.built-library');

/**
 * Keeps the library that a build reads and checks, so that its pages need not read it again. Pages
 * wait for it; when it rejects, none is made.
 */
export function keepBuiltLibrary(library: Promise<Library>): void {
	Reflect.set(globalThis, key, library);
}

/** The library of the build that runs in this process; none in development. */
export function findBuiltLibrary(): Promise<Library> | undefined {
	const library: Promise<Library> | undefined = Reflect.get(globalThis, key);
	return library;
}
