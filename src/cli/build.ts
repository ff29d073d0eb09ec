import { buildSite } from '../build/build-site.ts';

// `npm run build`: content check, site, index, checks of the result, then the swap into `dist/`.
const done = await buildSite({ swap: true, report: (line) => console.log(line) });
process.exitCode = done ? 0 : 1;
