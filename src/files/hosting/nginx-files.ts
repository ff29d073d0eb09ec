import { withBase } from '../../domain/addresses.ts';
import { robotPattern } from '../../domain/robots.ts';
import { splitAddress } from '../../library/former-permalinks.ts';
import type { Redirect } from '../../library/redirects.ts';
import {
	caching,
	documentHeaders,
	fileTypes,
	hostRules,
	mediaTypes,
	patternSource,
} from './host-rules.ts';
import { sortRedirects } from './redirects-file.ts';

/**
 * A server for nginx from 1.15 on, complete: `help-center.conf` belongs inside `http`, and the
 * snippet that it includes holds all that concerns the site, for a server that has other pages too.
 * Every variable begins with `$help_`, and nothing is set for the whole of `http`.
 *
 * @param address where the site will be served, base path included
 */
export function nginxFiles(
	redirects: readonly Redirect[],
	address: URL,
): { 'help-center.conf': string; 'snippets/help-center.conf': string } {
	const { short } = sortRedirects(redirects);
	return {
		'help-center.conf': serverFile(short, address),
		'snippets/help-center.conf': siteFile(redirects, address),
	};
}

function serverFile(short: readonly Redirect[], address: URL): string {
	const { pathname: base, hostname: host } = address;
	const path = patternSource(base);
	const hashed = joinPatterns(caching.hashedPaths);
	const parts = joinPatterns(caching.partPaths);
	return `# The help center at ${host}${base}, for nginx. README, “Publish it”, says where each file goes.

# Which article a short link (${withBase(base, '/b/101/')}) leads to.
map $help_number $help_article {
	default "";
${short.map(({ from, to }) => `	${String(/\d+/.exec(from)?.[0])} ${withBase(base, to)};`).join('\n')}
}

# How long an answer may be kept.
map "$status $uri" $help_cache {
	default "${caching.revalidate}";
	"~^[45]" "${caching.never}";
	"~^(?:200|206|304) ${path}(?:${hashed})$" "${caching.immutable}";
}

# The same page as Markdown, for programs that ask for it.
map "$http_accept $uri" $help_markdown {
	default "/.none";
	"~text/markdown.* (?<help_page>/.+)/$" "$help_page.md";
}
map $uri $help_vary {
	default "";
	"~(?:/|/index\\.html|\\.md)$" "Accept";
}
# What only documents obey is not sent with the parts of a page.
${listHeaders(address)
	.filter(([name]) => documentHeaders.has(name))
	.map(
		([name, value]) => `map $uri ${variableOf(name)} {
	default "${value}";
	"~^${path}(?:${parts})$" "";
}`,
	)
	.join('\n')}
# Answers of the lists in api/ may be read by other sites.
map $uri $help_origin {
	default "";
	"~^${path}api/" "*";
}

${logBlocks(base)}

server {
	# Behind a proxy that speaks TLS this is enough. Otherwise add your certificate:
	# listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
	listen 80;
	server_name ${host};
	# dist/ lies in ${base === '/' ? 'this folder' : `the folder ${base.slice(1, -1)} of this one`}.
	root /var/www/help-center;
	access_log /var/log/nginx/help-center.log help_center;
	include snippets/help-center.conf;
}
`;
}

/**
 * A log without addresses. Of what was asked only the path stays, with what was searched and from which article somebody
 * went to the contact page: not the Page in `?page=`. Of another site that led here only its host stays, of this one
 * the page; of the browser, whether it is a program.
 */
function logBlocks(base: string): string {
	const path = patternSource(base);
	const search = `${path}tim-kiem/\\?(?:.*&)?q=`;
	const own = String.raw`~^([^ ]+) https?://\1(?::[0-9]+)?`;
	return `# A log without addresses, which “npm run report” reads: no address and no browser of the reader, no Page.
# The error log of nginx is another matter: it names addresses.
map $request_uri $help_asked {
	default "-";
	"~^${search}(?<help_asked_words>[^&#]*)" "${base}tim-kiem/?q=$help_asked_words";
	"~^${path}lien-he/\\?(?:.*&)?bai=(?<help_asked_article>[0-9]+)" "${base}lien-he/?bai=$help_asked_article";
	"~^(?<help_asked_path>/[^?#]*)" "$help_asked_path";
}
map "$host $http_referer" $help_from {
	default "-";
	"${own}${search}(?<help_from_words>[^&#]*)" "${base}tim-kiem/?q=$help_from_words";
	"${own}(?<help_from_path>/[^?#]*)" "$help_from_path";
	"~^[^ ]+ https?://(?:[^/?#]*@)?(?<help_from_host>[^/?#:]+)" "$help_from_host";
}
map $http_user_agent $help_reader {
	default "reader";
	"" "robot";
	"~*${robotPattern}" "robot";
}
log_format help_center '$time_iso8601 $request_method "$help_asked" $status "$help_from" $help_reader';`;
}

function siteFile(redirects: readonly Redirect[], address: URL): string {
	const base = address.pathname;
	const path = patternSource(base);
	const { former, moved } = sortRedirects(redirects);
	const exact = [...fileTypes].filter(([pattern]) => !pattern.includes('*'));
	return `# Everything that concerns the help center. Inside a server, whose root is the folder above ${base}.
${
	base === '/'
		? ''
		: `location = ${base.slice(0, -1)} {
	absolute_redirect off;
	return 301 ${base};
}
`
}location ^~ ${base} {
	index index.html;
	# Behind a proxy the address that nginx knows is not that of the reader.
	absolute_redirect off;
	log_not_found off;

${listHeaders(address)
	.map(([name, value]) => {
		const own = documentHeaders.has(name) ? variableOf(name) : `"${value}"`;
		return `	add_header ${name} ${own} always;`;
	})
	.join('\n')}
	add_header Cache-Control $help_cache always;
	add_header Vary $help_vary always;
	add_header Access-Control-Allow-Origin $help_origin;

	types {
${[...mediaTypes].map(([extension, type]) => `		${bare(type)} ${extension};`).join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${charsetTypes().join(' ')};

	# Copies that the build has compressed (SITE_HOST=nginx), else while serving.
	gzip_static on;
	# With the module (Debian: libnginx-mod-http-brotli-static) a tenth less:
	# brotli_static on;
	gzip on;
	gzip_vary on;
	gzip_proxied any;
	gzip_comp_level 6;
	gzip_min_length 1000;
	gzip_types ${compressedTypes().join(' ')};

	# No file and no list of files: the page of the missing address, with its status.
	error_page 404 ${base}404.html;
	error_page 403 =404 ${base}404.html;
	try_files $help_markdown $uri $uri/ =404;

	location ~ /\\.(?!well-known/) {
		return 404;
	}
${exact
	.map(
		([file, type]) => `	location = ${withBase(base, file)} {
		types { }
		default_type ${bare(type)};
	}`,
	)
	.join('\n')}

	# Former addresses, and sections that stand on another page now.
${[...moved, ...former].map((redirect) => formerLocations(redirect, base)).join('\n')}

	# Short links, with a section or without.
	location ~ "^${path}b/(?<help_number>[0-9]+)/?$" {
		if ($help_article = "") {
			return 404;
		}
		return 301 "$help_article$is_args$args";
	}
	location ~ "^${path}b/(?<help_number>[0-9]+)/(?<help_section>[a-z0-9-]+)/?$" {
		if ($help_article = "") {
			return 404;
		}
		return 301 "$help_article$is_args$args#$help_section";
	}
}
`;
}

/** The headers of every path. */
function listHeaders(address: URL): [string, string][] {
	return hostRules(address).flatMap(({ path, headers }) =>
		path === '/*' ? Object.entries(headers) : [],
	);
}

/** Patterns below the base as one alternative of a regular expression. */
function joinPatterns(patterns: readonly string[]): string {
	return patterns.map((pattern) => patternSource(pattern).slice(1)).join('|');
}

/** `Content-Security-Policy` → `$help_content_security_policy`. */
function variableOf(header: string): string {
	return `$help_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** The query belongs between the path and the section. */
function formerLocations({ from, to }: Redirect, base: string): string {
	const { path, anchor } = splitAddress(to);
	const target = `${withBase(base, path)}$is_args$args${anchor === undefined ? '' : `#${anchor}`}`;
	return [from, from.slice(0, -1)]
		.map((own) => `	location = ${withBase(base, own)} { return 301 "${target}"; }`)
		.join('\n');
}

/** All text but HTML, which nginx always counts in. */
function charsetTypes(): string[] {
	return textTypes((type) => type.includes('charset'));
}

function compressedTypes(): string[] {
	return textTypes((type) => /charset|json|svg|wasm/.test(type));
}

function textTypes(isWanted: (type: string) => boolean): string[] {
	const types = [...mediaTypes.values(), ...fileTypes.values()].filter(isWanted).map(bare);
	return [...new Set(types)].filter((type) => type !== 'text/html');
}

function bare(type: string): string {
	return type.replace(/;.*/, '');
}
