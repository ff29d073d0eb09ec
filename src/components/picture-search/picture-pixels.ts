import { findPictureKind, takeOrientation } from '../../search/picture/picture-file.ts';
import { PictureFailure } from './picture-failure.ts';
import type { EncodedBlock, PixelsTask } from './pixels-worker.ts';

/** The largest photographs of phones are about as heavy. */
const MOST_BYTES = 30_000_000;
/** A canvas of an older iPhone holds 16 million pixels; the engine needs far fewer. */
const MOST_PIXELS = 8_000_000;

/**
 * The blocks of text of a picture, as the engine reads them, those with most letters first. `onPicture` is called as soon
 * as it is known to be one.
 *
 * @throws PictureFailure saying what the file is instead of a picture that can be read
 */
export async function readPicture(
	file: File,
	{ signal, onPicture }: { signal: AbortSignal; onPicture: () => void },
): Promise<EncodedBlock[]> {
	if (file.size > MOST_BYTES) throw new PictureFailure('large');
	const { orientation, bytes } = takeOrientation(new Uint8Array(await file.arrayBuffer()));
	const kind = findPictureKind(bytes);
	if (kind === 'svg' || kind === 'other') throw new PictureFailure(kind);
	const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => {
		throw new PictureFailure(kind === 'heic' ? 'heic' : 'broken');
	});
	onPicture();
	const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new PictureFailure('broken');
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
	return prepareBeside({ width, height, data, channels: 4, orientation }, signal);
}

/** Kept for the next picture: its code runs fast only after the first one. */
const idle: Worker[] = [];

async function prepareBeside(task: PixelsTask, signal: AbortSignal): Promise<EncodedBlock[]> {
	const worker = idle.pop() ?? new Worker(new URL('./pixels-worker.ts', import.meta.url));
	try {
		const blocks = await new Promise<EncodedBlock[]>((done, fail) => {
			const stop = () => fail(new PictureFailure('stopped'));
			signal.addEventListener('abort', stop);
			worker.onmessage = ({ data }: MessageEvent<EncodedBlock[]>) => done(data);
			worker.onerror = () => fail(new PictureFailure('broken'));
			worker.postMessage(task, [task.data.buffer]);
			if (signal.aborted) stop();
		});
		idle.push(worker);
		return blocks;
	} catch (error) {
		worker.terminate();
		throw error;
	}
}
