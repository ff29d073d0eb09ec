import type { Point } from './zoom-view.ts';

/**
 * The fingers, or the mouse, that are down on a surface: tells by how much they moved and spread
 * since the last time, so that one finger pans and two pinch.
 */
export class Pointers {
	#down = new Map<number, Point>();

	press(id: number, at: Point): void {
		this.#down.set(id, at);
	}

	release(id: number): void {
		this.#down.delete(id);
	}

	/** `undefined` when that pointer is not down. Fingers after the second do nothing. */
	move(id: number, to: Point): Movement | undefined {
		if (!this.#down.has(id)) return undefined;
		const before = this.#middleAndSpread();
		this.#down.set(id, to);
		const after = this.#middleAndSpread();
		return {
			by: { x: after.middle.x - before.middle.x, y: after.middle.y - before.middle.y },
			growth: before.spread === 0 ? 1 : after.spread / before.spread,
			middle: after.middle,
		};
	}

	#middleAndSpread(): { middle: Point; spread: number } {
		const [first = { x: 0, y: 0 }, second = first] = this.#down.values();
		return {
			middle: { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 },
			spread: Math.hypot(first.x - second.x, first.y - second.y),
		};
	}
}

interface Movement {
	by: Point;
	/** How many times as far apart two fingers are; 1 for one finger. */
	growth: number;
	/** Between two fingers, or where the one is. */
	middle: Point;
}
