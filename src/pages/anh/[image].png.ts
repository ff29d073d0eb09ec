import { screenshotRoute } from '../../media/screenshot-route.ts';

/** The captures of all articles in full as PNG, named for their content. */
export const { getStaticPaths, GET } = screenshotRoute({ directory: 'content', format: 'png' });
