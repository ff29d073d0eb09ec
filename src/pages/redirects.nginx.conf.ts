import type { APIRoute } from 'astro';
import { site } from '../components/site/site.ts';
import { nginxRedirects } from '../files/redirect-files.ts';
import { getLibrary, getRedirects } from '../library/index.ts';

/** The same as `/_redirects` for nginx. */
export const GET: APIRoute = async () =>
	new Response(nginxRedirects(getRedirects(await getLibrary()).pages, site.base));
