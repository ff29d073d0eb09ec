import tesseract from 'tesseract.js/dist/tesseract.esm.min.js';
import type { Worker as Tesseract } from 'tesseract.js';
import { readerFiles, readerFolder } from '../../files/picture-reader.ts';
import type { ReaderFile } from '../../files/picture-reader.ts';
import type { PictureLine } from '../../search/picture/picture-query.ts';
import { PictureFailure } from './picture-failure.ts';
import type { EncodedBlock } from './pixels-worker.ts';

/** The smallest module that computes with vectors (wasm-feature-detect, Apache-2.0). */
const WITH_VECTORS = Uint8Array.of(
	0,
	97,
	115,
	109,
	1,
	0,
	0,
	0,
	1,
	5,
	1,
	96,
	0,
	1,
	123,
	3,
	2,
	1,
	0,
	10,
	10,
	1,
	8,
	0,
	65,
	0,
	253,
	15,
	253,
	98,
	11,
);
/** A picture that takes longer is given up, in milliseconds. */
const MOST_TIME = 30_000;

/** Whether this browser has what the engine runs on. */
export function canReadPictures(): boolean {
	return 'WebAssembly' in window && 'Worker' in window && 'createImageBitmap' in window;
}

/** The engine of a page: loaded at the first picture, kept for the next, ended when it is stopped. */
export class PictureEngine {
	readonly #href: (path: string) => string;
	#loading: Promise<void> | undefined;
	#starting: Promise<Tesseract> | undefined;
	#end = new AbortController();
	/** Told how much has come. */
	#onLoad: (share: number) => void = () => undefined;

	constructor(href: (path: string) => string) {
		this.#href = href;
	}

	/** Loads and starts it while a picture is chosen or prepared. What fails is tried again, and told, when it is read. */
	warm(): void {
		this.#load()
			.then(() => this.#start())
			.catch(() => undefined);
	}

	/** Ends what it does and frees its memory. */
	end(): void {
		this.#end.abort();
		this.#end = new AbortController();
		this.#starting?.then(
			(worker) => worker.terminate(),
			() => undefined,
		);
		this.#loading = this.#starting = undefined;
	}

	/**
	 * Lines of one picture, block by block as they are given. Who has read enough leaves the loop; the engine stays.
	 *
	 * @throws PictureFailure
	 */
	async *read(
		blocks: readonly EncodedBlock[],
		{ signal, onLoad, onRead }: ReadOptions,
	): AsyncGenerator<PictureLine[], void> {
		let late: ReturnType<typeof setTimeout> | undefined;
		let fail: (reason: PictureFailure['reason']) => void = () => undefined;
		const ended = new Promise<never>((_, reject) => {
			fail = (reason) => reject(new PictureFailure(reason));
		});
		ended.catch(() => undefined);
		signal.addEventListener('abort', () => fail('stopped'));
		if (signal.aborted) fail('stopped');
		this.#onLoad = onLoad;
		try {
			await Promise.race([this.#load(), ended]);
			this.#onLoad = () => undefined;
			late = setTimeout(() => fail('slow'), MOST_TIME);
			const worker = await Promise.race([this.#start(), ended]);
			const total = blocks.reduce((sum, { letters }) => sum + letters, 0);
			let done = 0;
			for (const block of blocks) {
				onRead(done / total);
				yield await Promise.race([readBlock(worker, block), ended]);
				done += block.letters;
			}
		} catch (error) {
			this.end();
			throw error instanceof PictureFailure
				? error
				: new PictureFailure('broken', { cause: error });
		} finally {
			clearTimeout(late);
		}
	}

	#start(): Promise<Tesseract> {
		const starting = (this.#starting ??= this.#startWorker());
		starting.catch(() => {
			if (this.#starting === starting) this.#starting = undefined;
		});
		return starting;
	}

	async #startWorker(): Promise<Tesseract> {
		const worker = await tesseract.createWorker(['vie'], tesseract.OEM.LSTM_ONLY, {
			workerPath: this.#address(readerFiles.worker),
			corePath: this.#address(coreOf()[0]),
			langPath: this.#href(readerFolder).replace(/\/$/, ''),
			// Our policy allows no worker from a blob, and nothing is kept but what the browser's own cache keeps.
			workerBlobURL: false,
			cacheMethod: 'none',
			gzip: true,
			// Without it a refused picture is thrown once more where nobody can catch it.
			errorHandler: () => undefined,
		});
		await worker.setParameters({
			tessedit_pageseg_mode: tesseract.PSM.SINGLE_BLOCK,
			// What it is given is dark on light: what it reads badly need not be read again light on dark.
			tessedit_do_invert: '0',
		});
		return worker;
	}

	#load(): Promise<void> {
		const { signal } = this.#end;
		return (this.#loading ??= this.#bring(signal).catch((cause: unknown) => {
			if (!signal.aborted) this.#loading = undefined;
			throw new PictureFailure(navigator.onLine ? 'unreachable' : 'offline', { cause });
		}));
	}

	/** Brings the files into the browser's cache, from where the worker takes them: so how much has come can be told. */
	async #bring(signal: AbortSignal): Promise<void> {
		const files = [readerFiles.worker, ...coreOf(), readerFiles.data];
		const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
		let loaded = 0;
		await Promise.all(
			files.map(async (file) => {
				const response = await fetch(this.#address(file), { signal });
				if (!response.ok || !response.body) throw new Error(String(response.status));
				const reader = response.body.getReader();
				for (;;) {
					const { done, value } = await reader.read();
					if (done) return;
					loaded += value.length;
					this.#onLoad(Math.min(1, loaded / total));
				}
			}),
		);
	}

	#address({ name }: ReaderFile): string {
		return this.#href(readerFolder + name);
	}
}

async function readBlock(
	worker: Tesseract,
	{ file, left, top }: EncodedBlock,
): Promise<PictureLine[]> {
	const { data } = await worker.recognize(new Blob([file]), {}, { text: false, blocks: true });
	return (data.blocks ?? [])
		.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
		.map(({ text, confidence, bbox: { x0, y0, x1, y1 }, rowAttributes }) => ({
			text: text.trim(),
			confidence,
			box: { x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top },
			height: rowAttributes.rowHeight,
		}))
		.filter(({ text }) => text !== '');
}

/** The core's script and its program. */
function coreOf(): readonly [ReaderFile, ReaderFile] {
	return WebAssembly.validate(WITH_VECTORS)
		? [readerFiles.fastCore, readerFiles.fastProgram]
		: [readerFiles.plainCore, readerFiles.plainProgram];
}

interface ReadOptions {
	signal: AbortSignal;
	/** How much of the engine has come: 0 to 1. */
	onLoad: (share: number) => void;
	/** How much of the text is read: 0 to 1. */
	onRead: (share: number) => void;
}
