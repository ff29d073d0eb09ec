import { screenshotRoute } from '../../media/screenshot-route.ts';

/** The captures of all articles in every width as WebP, named for their content. */
export const { getStaticPaths, GET } = screenshotRoute({ directory: 'content', format: 'webp' });
