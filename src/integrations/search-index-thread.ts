import { parentPort } from 'node:worker_threads';
import { makeContentIndex } from '../search/index/site-index.ts';

// The thread of `search-index.ts`: the files of the index are all that it says.
parentPort?.postMessage(await makeContentIndex('content'));
