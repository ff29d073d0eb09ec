/**
 * How a time stands on a clock: 24 hours or 7 days are once around. `undefined` for what does not
 * fit on either face.
 */
export function clockTime({ value, unit }: Timed): ClockTime | undefined {
	const dial = dials.find((one) => one.unit === unit);
	if (!dial || value === undefined || !Number.isInteger(value) || value > dial.once)
		return undefined;
	return { count: value, once: dial.once };
}

/** The parts of the drawing, on a square of 120, as SVG paths. */
export function clockDrawing({ count, once }: ClockTime): ClockDrawing {
	// Once around would end where it began: the last bit stays open, so that both ends are seen.
	const angle = Math.min((count / once) * 360, 339);
	const ticks = Array.from({ length: 24 }, (_, index) => {
		const isLong = index % 2 === 0;
		return line((index / 24) * 360, { from: isLong ? 32 : 34, to: isLong ? 38 : 37 });
	});
	const days = Array.from({ length: once }, (_, index) =>
		line((index / once) * 360, { from: 32, to: 38 }),
	);
	const end = point(angle, radius);
	return {
		run: `M60 ${String(60 - radius)}A${String(radius)} ${String(radius)} 0 ${angle > 180 ? '1' : '0'} 1 ${end.join(' ')}`,
		ticks: (once === 24 ? ticks : days).join(''),
		end: { x: end[0], y: end[1] },
	};
}

const radius = 49;
const dials = [
	{ unit: 'giờ', once: 24 },
	{ unit: 'ngày', once: 7 },
] as const;

function line(angle: number, { from, to }: { from: number; to: number }): string {
	return `M${point(angle, from).join(' ')}L${point(angle, to).join(' ')}`;
}

/** A place on a circle, clockwise from the top. */
function point(angle: number, distance: number): [x: number, y: number] {
	const turn = (angle / 180) * Math.PI;
	const round = (value: number) => Math.round(value * 10) / 10;
	return [round(60 + Math.sin(turn) * distance), round(60 - Math.cos(turn) * distance)];
}

interface Timed {
	value?: number | undefined;
	unit?: string | undefined;
}

interface ClockTime {
	count: number;
	/** How many are once around. */
	once: 24 | 7;
}

interface ClockDrawing {
	/** From the top to where the time ends. */
	run: string;
	ticks: string;
	/** Where it ends. */
	end: { x: number; y: number };
}
