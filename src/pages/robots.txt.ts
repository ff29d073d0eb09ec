import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Everything may be read except the agents' desk and the redirects, which carry `noindex` too. */
export const GET: APIRoute = () =>
	new Response(
		[
			'User-agent: *',
			`Disallow: ${site.href('/ban-ho-tro/')}`,
			'',
			`Sitemap: ${site.absolute('/sitemap-index.xml')}`,
			'',
		].join('\n'),
	);
