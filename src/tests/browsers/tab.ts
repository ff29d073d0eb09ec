/** A tab of a real browser, with the little that both engines can do: what the checks are written against. */
export interface Tab {
	/** Opens an absolute address and waits until it has loaded. */
	open(url: string): Promise<void>;
	/** Of the page inside the window, in CSS pixels. */
	resize(size: { width: number; height: number }): Promise<void>;
	/** The value of an expression in the page, which must survive JSON; `null` for `undefined`. */
	evaluate<Value>(expression: string): Promise<Value>;
	/** Keys for whatever has the focus. */
	type(text: string): Promise<void>;
	press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>;
	/** A press of the mouse that is held for so many milliseconds, as slow fingers do; `during` runs before it ends. */
	hold(
		place: { x: number; y: number },
		options: { milliseconds: number; during?: () => Promise<void> },
	): Promise<void>;
	/** The page on paper, where the engine can print. */
	print?(): Promise<Uint8Array>;
}

/** A browser that a run of checks has started. */
export interface Engine {
	/** With its version: `Firefox 153.8`. */
	name: string;
	tab: Tab;
	close(): Promise<void>;
}
