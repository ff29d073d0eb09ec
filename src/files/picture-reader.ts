/**
 * The engine that reads pictures, as files of the site: who asks for it loads the script of its worker, one of the two
 * cores and the Vietnamese data, 2.6 MB in all as they travel (packed with gzip; 2.3 MB with brotli). The folder carries
 * the versions of the packages, so that browsers may keep every file for good; the integration refuses to build when the
 * packages are others.
 */
export const readerFolder = '/picture-reader/7.0.0-7.0.0-1.0.0/';

/** The packages whose versions stand in {@link readerFolder}, in their order. */
export const readerPackages = ['tesseract.js', 'tesseract.js-core', '@tesseract.js-data/vie'];

/** Files of {@link readerFolder}. Bytes are those of the file itself, for showing how much has come. */
export const readerFiles = {
	worker: {
		name: 'worker.min.js',
		from: 'tesseract.js/dist/worker.min.js',
		bytes: 111_307,
	},
	/** For browsers that compute with vectors in WebAssembly: Chrome 91, Firefox 89, Safari 16.4. */
	fastCore: {
		name: 'tesseract-core-simd-lstm.js',
		from: 'tesseract.js-core/tesseract-core-simd-lstm.js',
		bytes: 89_271,
	},
	/** What that script asks for by itself, beside the script of the worker. */
	fastProgram: {
		name: 'tesseract-core-simd-lstm.wasm',
		from: 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
		bytes: 2_857_601,
	},
	plainCore: {
		name: 'tesseract-core-lstm.js',
		from: 'tesseract.js-core/tesseract-core-lstm.js',
		bytes: 89_261,
	},
	plainProgram: {
		name: 'tesseract-core-lstm.wasm',
		from: 'tesseract.js-core/tesseract-core-lstm.wasm',
		bytes: 2_855_361,
	},
	/** Packed as it is; the worker unpacks it. */
	data: {
		name: 'vie.traineddata.gz',
		from: '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
		bytes: 1_423_003,
	},
} as const satisfies Record<string, ReaderFile>;

export interface ReaderFile {
	name: string;
	/** Its package and path in it. */
	from: string;
	bytes: number;
}
