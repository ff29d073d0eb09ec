import { withoutBase } from '../../domain/addresses.ts';
import { describer, mistake, type Problem } from '../../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import type { HtmlPage } from './html-page.ts';

/**
 * Checks every address in the built site that belongs to it, in every form it is written: pages,
 * redirects, feeds, sitemap, Markdown, JSON. Nothing may lead nowhere: no page, no
 * file, no anchor. One problem for each target, however often it is linked.
 *
 * @param published addresses that must be there whether or not anything links to them
 */
export function checkLinks(site: BuiltSite, published: readonly string[] = []): Problem[] {
	const faults = new Map<string, Fault>();
	const seen = new Map<string, FaultKind | undefined>();
	const check = (written: string, from: string) => {
		// Header and footer are the same everywhere; only an address from here means something else.
		const isComplete = /^(?:\/|https?:)/.test(written);
		const kind =
			isComplete && seen.has(written) ? seen.get(written) : faultOf(site, { written, from });
		if (isComplete) seen.set(written, kind);
		if (kind === undefined) return;
		const key = `${kind} ${written}`;
		const fault = faults.get(key) ?? { kind, written, pages: new Set() };
		fault.pages.add(from);
		faults.set(key, fault);
	};
	const problems: Problem[] = [];
	for (const [path, page] of site.pages) {
		for (const written of page.links) check(written, path);
		for (const text of [...page.data, ...page.texts])
			for (const written of ownAddresses(text, site)) check(written, path);
		for (const id of new Set(page.repeatedIds))
			problems.push(describe('built-id-twice', { file: builtFile(path) }, { id }));
	}
	for (const [file, text] of site.texts)
		for (const written of linksInText(file, text, site)) check(written, `/${file}`);
	for (const address of published) check(new URL(`.${address}`, site.address).href, '/');

	for (const { kind, written, pages } of faults.values()) {
		const [first = '/'] = pages;
		const details = { address: written, others: pages.size - 1 };
		problems.push(describe(kind, { file: builtFile(first) }, details));
	}
	return problems;
}

function faultOf(
	site: BuiltSite,
	{ written, from }: { written: string; from: string },
): FaultKind | undefined {
	if (written.startsWith('#')) return anchorFault(site.pages.get(from), written);
	if (!URL.canParse(written, site.address)) return 'built-link-gone';
	const url = new URL(written, new URL(`.${from}`, site.address));
	if (url.origin !== site.address.origin || !url.protocol.startsWith('http')) return undefined;
	const path = withoutBase(site.address.pathname, decodeURI(url.pathname));
	if (path === undefined) return 'built-link-outside';
	const page = site.pages.get(path);
	if (!page) {
		if (site.files.has(path.slice(1)) || site.answered?.has(path)) return undefined;
		return site.pages.has(`${path}/`) ? 'built-link-no-slash' : 'built-link-gone';
	}
	// `index.html` and `404.html` written out are pages too, but only the latter has no other address.
	return anchorFault(page, url.hash);
}

/** @param hash with its `#`; empty or alone it means the page */
function anchorFault(page: HtmlPage | undefined, hash: string): FaultKind | undefined {
	const anchor = decodeURIComponent(hash.slice(1));
	return anchor === '' || page?.ids.has(anchor) ? undefined : 'built-anchor-gone';
}

/** Every address that a feed, list or script names. */
function linksInText(file: string, text: string, site: BuiltSite): string[] {
	if (file.endsWith('.css')) return [];
	if (file.startsWith('_astro/')) return scriptsNamed(text, site);
	if (file.endsWith('.json')) return [...ownAddresses(text, site), ...pathsInJson(text, site)];
	const inMarkdown = file.endsWith('.md') || file.startsWith('llms');
	const relative = inMarkdown
		? [...text.matchAll(/\]\((\/[^)\s]*)/g)].map(([, target]) => target)
		: [];
	return [...ownAddresses(text, site), ...relative.filter((target) => target !== undefined)];
}

/** The parts of a script that it fetches later, and their styles. */
function scriptsNamed(text: string, { address }: BuiltSite): string[] {
	return Array.from(
		text.matchAll(/["'`](?:\.|[\w/-]*_astro)\/([\w.-]+\.(?:js|css))["'`]/g),
		([, name = '']) => new URL(`_astro/${name}`, address).href,
	);
}

/** Paths of pages that scripts put the base in front of: `"/b/101/"`, `"/gioi-han/#a"`. */
function pathsInJson(text: string, { address }: BuiltSite): string[] {
	return Array.from(
		text.matchAll(/"(\/(?:[a-z0-9-]+\/)+(?:#[^"\\]*)?)"/g),
		([, path = '']) => new URL(`.${path}`, address).href,
	);
}

/** Full addresses of this site in any text. */
function ownAddresses(text: string, { address }: BuiltSite): string[] {
	const found: string[] = [];
	for (let at = text.indexOf(address.origin); at >= 0; at = text.indexOf(address.origin, at + 1)) {
		const written = /^[^\s"'<>()[\]{}\\`|]+/.exec(text.slice(at, at + 300))?.[0] ?? '';
		found.push(written.replaceAll('&amp;', '&').replace(/[.,;:!?]+$/, ''));
	}
	return found;
}

function builtFile(path: string): string {
	if (!path.endsWith('/')) return `dist${path}`;
	return `dist${path}index.html`;
}

/** A link of the finished pages that leads nowhere; mostly a matter of the code. */
export const builtLinkProblems = {
	'built-link-gone': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} không dẫn tới trang hay tệp nào${alsoOn(others)}.`,
			'Sửa địa chỉ, hoặc tạo lại trang hay tệp đó.',
		),
	'built-anchor-gone': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} trỏ vào một vị trí không có trên trang đó${alsoOn(others)}.`,
			'Sửa phần sau dấu #, hoặc đặt lại vị trí đó trên trang.',
		),
	'built-link-no-slash': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} thiếu dấu / ở cuối${alsoOn(others)}.`,
			'Thêm dấu / vào cuối địa chỉ.',
		),
	'built-link-outside': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} nằm ngoài thư mục của trung tâm trợ giúp${alsoOn(others)}.`,
			'Viết liên kết qua site.href() để thêm phần đầu của địa chỉ.',
		),
	'built-id-twice': ({ id }: { id: string }) =>
		mistake(
			`Hai chỗ trên trang cùng mang id “${id}”, nên liên kết tới đó mở sai chỗ.`,
			'Đổi tên neo của một trong hai mục.',
		),
};

const describe = describer(builtLinkProblems);

function alsoOn(others: number): string {
	return others === 0 ? '' : ` (còn ở ${String(others)} trang khác)`;
}

interface Linked {
	address: string;
	/** How many more pages have the same link. */
	others: number;
}

type FaultKind =
	'built-link-gone' | 'built-anchor-gone' | 'built-link-no-slash' | 'built-link-outside';

interface Fault {
	kind: FaultKind;
	written: string;
	pages: Set<string>;
}
