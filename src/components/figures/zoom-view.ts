/**
 * Where a picture lies in the window that shows a part of it, the stage. Lengths are CSS pixels;
 * `scale` 1 is the size that the screen in the picture had.
 */
export interface ZoomView {
	scale: number;
	/** Of the picture's top left corner, from the stage's. */
	x: number;
	y: number;
}

/** The whole picture in the middle, never enlarged. */
export function fitView(sizes: ZoomSizes): ZoomView {
	return place({ scale: fitScale(sizes), x: 0, y: 0 }, sizes);
}

/** Zooms so that what is under `point` of the stage stays under it. */
export function zoomView(
	view: ZoomView,
	{ scale, point, ...sizes }: ZoomSizes & { scale: number; point: Point },
): ZoomView {
	const next = clamp(scale, Math.min(fitScale(sizes), 1), mostScale);
	const growth = next / view.scale;
	return place(
		{
			scale: next,
			x: point.x - (point.x - view.x) * growth,
			y: point.y - (point.y - view.y) * growth,
		},
		sizes,
	);
}

/** Moves the picture by so much, as far as its edges allow. */
export function panView(view: ZoomView, { by, ...sizes }: ZoomSizes & { by: Point }): ZoomView {
	return place({ ...view, x: view.x + by.x, y: view.y + by.y }, sizes);
}

export const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

const mostScale = 4;

function fitScale({ picture, stage }: ZoomSizes): number {
	return Math.min(stage.width / picture.width, stage.height / picture.height, 1);
}

/** In the middle where the picture is smaller than the stage; else without a gap at any edge. */
function place(view: ZoomView, { picture, stage }: ZoomSizes): ZoomView {
	const along = (start: number, length: number, room: number) =>
		length <= room ? (room - length) / 2 : clamp(start, room - length, 0);
	return {
		scale: view.scale,
		x: along(view.x, picture.width * view.scale, stage.width),
		y: along(view.y, picture.height * view.scale, stage.height),
	};
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

export interface Point {
	x: number;
	y: number;
}

interface Size {
	width: number;
	height: number;
}

interface ZoomSizes {
	/** At scale 1. */
	picture: Size;
	stage: Size;
}
