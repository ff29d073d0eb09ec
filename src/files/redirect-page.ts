import { escapeHtml } from '../domain/escape-html.ts';
import { contentSecurityPolicy, redirectScript, redirectStyle } from '../browser/inline-scripts.ts';
import { withBase } from '../domain/addresses.ts';
import type { Redirect } from '../library/redirects.ts';
import { strings } from '../strings/index.ts';

/**
 * A page that only leads to another. A host that knows `_redirects` answers with a true redirect
 * instead; where scripts run, query and fragment are kept; elsewhere it refreshes. Plain text and no
 * component: there are six of these for each article.
 *
 * @param options.address of the site, base path included
 * @param options.card path of the picture for previews in chats
 */
export function redirectPage(
	{ to, title, description, sections }: Redirect,
	{ siteName, address, card }: { siteName: string; address: URL; card: string },
): string {
	const href = (path: string) => withBase(address.pathname, path);
	const absolute = (path: string) => new URL(href(path), address).href;
	const target = href(to);
	const canonical = absolute(to.replace(/#.*$/, ''));
	const anchors = Object.entries(sections).map(([anchor, place]) => [anchor, href(place)]);
	const moved = JSON.stringify(Object.fromEntries(anchors));
	const meta = (name: string, content: string) => {
		const key = name.startsWith('og:') ? 'property' : 'name';
		return escaped`<meta ${key}="${name}" content="${content}">`;
	};
	return [
		escaped`<!doctype html><html lang="vi" data-to="${target}" data-redirect`,
		anchors.length > 0 ? escaped` data-sections="${moved}">` : '>',
		'<head><meta charset="utf-8">',
		escaped`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		meta('viewport', 'width=device-width, initial-scale=1'),
		escaped`<title>${title} – ${siteName}</title>`,
		meta('robots', 'noindex'),
		escaped`<link rel="canonical" href="${canonical}">`,
		meta('description', description),
		escaped`<link rel="icon" href="${href('/favicon.svg')}" type="image/svg+xml">`,
		meta('og:type', 'article'),
		meta('og:title', title),
		meta('og:description', description),
		meta('og:site_name', siteName),
		meta('og:locale', 'vi_VN'),
		meta('og:url', canonical),
		meta('og:image', absolute(card)),
		meta('og:image:width', '1200'),
		meta('og:image:height', '630'),
		meta('og:image:alt', title),
		meta('twitter:card', 'summary_large_image'),
		`<script>${redirectScript}</script><style>${redirectStyle}</style>`,
		escaped`<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript></head>`,
		escaped`<body><main><h1>${title}</h1><p>${strings.redirect.lead} `,
		escaped`<a href="${target}">${strings.redirect.open}</a></p></main></body></html>`,
	].join('');
}

const policy = contentSecurityPolicy({ scripts: [redirectScript], styles: [redirectStyle] });

/** A template whose values are escaped, for text and for attributes in double quotes. */
function escaped(parts: TemplateStringsArray, ...values: string[]): string {
	return parts.reduce((text, part, index) => text + escapeHtml(values[index - 1] ?? '') + part);
}
