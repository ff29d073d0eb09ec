import type { APIRoute } from 'astro';
import { site } from '../components/site/site.ts';
import { netlifyRedirects } from '../files/redirect-files.ts';
import { getLibrary, getRedirects } from '../library/index.ts';

/**
 * `/_redirects`, for hosts that answer a former address with a true redirect. In brackets, because
 * Astro makes no route of a file whose name begins with an underscore.
 */
export function getStaticPaths() {
	return [{ params: { _redirects: '_redirects' } }];
}

export const GET: APIRoute = async () =>
	new Response(netlifyRedirects(getRedirects(await getLibrary()).pages, site.base));
