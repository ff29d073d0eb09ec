import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../library/model.ts';
import { makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';

// The thread of `search-index.ts`: it is given the library, and the files of the index are all that it says.
const library: Library = workerData;
const files = await makeSiteIndex(library, await readSearchContent('content', library));
parentPort?.postMessage(files);
