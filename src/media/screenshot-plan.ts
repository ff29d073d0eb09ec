/**
 * Which files a capture of a size becomes. Never a wider one than the capture itself; the widest is
 * the capture in full, for zooming. `scale` is how many of its pixels one pixel of the screen had.
 */
export function planScreenshot({ width, height, scale }: CaptureSize): ScreenshotPlan {
	const shown = Math.round(width / scale);
	const smaller = usefulWidths.filter((useful) => useful <= width * mostOfTheCapture);
	return {
		width: shown,
		height: Math.round(height / scale),
		widths: [...smaller, width],
		sizes: shown <= narrowScreen ? `${shown}px` : sizesUpTo(Math.min(shown, column)),
	};
}

/** The name of one of the files: `3f09…-640.avif`. `hash` is of the capture and its masks. */
export function screenshotFileName({ hash, width, format }: ScreenshotFile): string {
	return `${hash}-${width}.${format}`;
}

/** The best first: the browser takes the first that it knows. The last one everything knows. */
export const screenshotFormats = ['avif', 'webp', 'png'] as const;

/** A small phone, a phone with two pixels for one, the column of an article, and it with two for one. */
const usefulWidths = [360, 720, 960, 1280];
/** A file nearly as wide as the capture saves nothing. */
const mostOfTheCapture = 0.85;
/** Width of the text column and of the narrowest screen without its margins, in CSS pixels. */
const column = 640;
const narrowScreen = 288;

function sizesUpTo(width: number): string {
	return `(max-width: ${width + 32}px) calc(100vw - 32px), ${width}px`;
}

export type ScreenshotFormat = (typeof screenshotFormats)[number];

interface CaptureSize {
	width: number;
	height: number;
	scale: number;
}

interface ScreenshotFile {
	hash: string;
	width: number;
	format: ScreenshotFormat;
}

export interface ScreenshotPlan {
	/** In CSS pixels, for the `width` and `height` of the `<img>`. */
	width: number;
	height: number;
	/** Of the files, in pixels, ascending. */
	widths: number[];
	/** For the `sizes` attribute. */
	sizes: string;
}
