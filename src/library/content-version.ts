/** The development server renders with modules of its own, so only the process can hold this. */
const key = Symbol.for('help-center.content-version');

/** How often `content/` has changed since this process began; always 0 in a build. */
export function contentVersion(): number {
	const version: unknown = Reflect.get(globalThis, key);
	return typeof version === 'number' ? version : 0;
}

/** Something in `content/` has changed: whoever has read it reads it again before the next answer. */
export function countContentChange(): void {
	Reflect.set(globalThis, key, contentVersion() + 1);
}
