import { buildForAddress } from './site-build.ts';

// `npm run build`: content check, site, index, checks of the result, then the swap into `dist/`.
const done = await buildForAddress({ swap: true, isPublished: true });
process.exitCode = done ? 0 : 1;
