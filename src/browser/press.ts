/**
 * How long after such an event a press still counts. The fallbacks are for a release that another window takes, and for
 * a phone that waits for a second tap before it clicks.
 */
const heldMs: Record<string, number> = {
	pointerdown: 10_000,
	// After a finger's release the browser tells of a mouse, which takes the focus and clicks.
	mousedown: 10_000,
	pointerup: 350,
	mouseup: 350,
	pointercancel: 350,
	dragend: 350,
	contextmenu: 350,
	click: 0,
	auxclick: 0,
	keydown: 0,
};

let isHeld = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

for (const [type, ms] of Object.entries(heldMs))
	addEventListener(
		type,
		(event) => {
			// The key that is held with a press repeats.
			if (event instanceof KeyboardEvent && event.repeat) return;
			isHeld ||= type.endsWith('down') && type !== 'keydown';
			if (!isHeld) return;
			clearTimeout(timer);
			timer = setTimeout(release, ms);
		},
		{ capture: true, passive: true },
	);

/**
 * Resolves when nothing is being pressed, after the click. What moves or replaces a part of the page without the
 * reader's doing waits for it: else the press misses.
 */
export function pressEnd(): Promise<void> {
	return isHeld ? new Promise((done) => waiting.push(done)) : Promise.resolve();
}

function release(): void {
	isHeld = false;
	const released = waiting;
	waiting = [];
	for (const done of released) done();
}
