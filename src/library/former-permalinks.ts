import { anchorsOfEntry, type ArticleEntry } from '../reading/entries.ts';
import { articlePath } from '../domain/permalinks.ts';

/**
 * Where the former permalinks of articles lead now. An author writes only the last step (“this old
 * address is now that section of mine”); chains over several renames are followed here to their end.
 */

/**
 * Resolves every `formerly`. Faults are the author's mistakes; what has a fault leads nowhere.
 *
 * @param livePages every other address that a page stands at: topics, reference pages, `/`
 */
export function resolveFormerPermalinks<Source extends FormerSource>(
	articles: readonly Source[],
	livePages: ReadonlySet<string> = new Set(),
): { formerly: Map<Source, FormerPermalink[]>; faults: FormerFault<Source>[] } {
	const map = mapFormer(articles, livePages);
	const formerly = new Map<Source, FormerPermalink[]>();
	const faults = [...map.faults];
	for (const claim of map.claims.toSorted((one, other) => one.index - other.index)) {
		const { article, from, index } = claim;
		const end = follow(claim, map);
		if (end.ok) formerly.set(article, [...(formerly.get(article) ?? []), { from, to: end.to }]);
		else faults.push({ article, index, from, fault: end.fault, detail: end.detail });
	}
	return { formerly, faults };
}

/** `/a/b/#c` → its path and its anchor. */
export function splitAddress(address: string): { path: string; anchor: string | undefined } {
	const [path = '', anchor] = address.split('#');
	return { path, anchor: anchor === '' ? undefined : anchor };
}

/** An article's addresses as they are written. */
export function formerSource(entry: ArticleEntry): FormerSource {
	return {
		file: entry.file,
		path: articlePath(entry),
		anchors: new Set(anchorsOfEntry(entry)),
		formerly: entry.data.formerly,
	};
}

function mapFormer<Source extends FormerSource>(
	articles: readonly Source[],
	livePages: ReadonlySet<string>,
): FormerMap<Source> {
	const live = new Map(articles.map((article) => [article.path, article]));
	const owners = new Map(live);
	const faults: FormerFault<Source>[] = [];
	const written = articles.flatMap((article) =>
		article.formerly.map((entry, index): Claim<Source> => {
			const { from, to } = typeof entry === 'string' ? { from: entry, to: undefined } : entry;
			return { article, index, from, to, ...splitAddress(from) };
		}),
	);
	const refuse = ({ article, index, from }: Claim<Source>, fault: FaultKind, detail = '') =>
		faults.push({ article, index, from, fault, detail });

	const pages: Claim<Source>[] = [];
	for (const claim of written.filter(({ anchor }) => anchor === undefined)) {
		const other = owners.get(claim.path);
		if (!formerPattern.test(claim.from)) refuse(claim, 'form');
		else if (live.has(claim.path) || livePages.has(claim.path) || isShort(claim.path))
			refuse(claim, 'live');
		else if (other) refuse(claim, 'clash', other.file);
		else {
			owners.set(claim.path, claim.article);
			pages.push(claim);
		}
	}

	const moves = new Map<string, Claim<Source>>();
	const sections: Claim<Source>[] = [];
	for (const claim of written.filter(({ anchor }) => anchor !== undefined)) {
		const owner = owners.get(claim.path);
		const key = owner && `${owner.path}#${claim.anchor ?? ''}`;
		const other = key === undefined ? undefined : moves.get(key);
		const target = claim.to ?? claim.anchor;
		const staysThere = owner === claim.article && target === claim.anchor;
		if (!formerPattern.test(claim.from)) refuse(claim, 'form');
		else if (isShort(claim.path)) refuse(claim, 'live');
		else if (!owner || key === undefined) refuse(claim, 'page-unclaimed', claim.path);
		else if (owner.anchors.has(claim.anchor ?? '') && !staysThere)
			refuse(claim, 'live-section', owner.file);
		else if (other) refuse(claim, 'clash', other.article.file);
		else {
			moves.set(key, claim);
			sections.push(claim);
		}
	}
	return { owners, moves, claims: [...pages, ...sections], faults };
}

/** Follows a claim from section to section until one that is there. */
function follow<Source extends FormerSource>(
	claim: Claim<Source>,
	{ moves }: FormerMap<Source>,
): { ok: true; to: string } | { ok: false; fault: FaultKind; detail: string } {
	const seen = new Set<string>();
	let { article } = claim;
	let anchor = claim.to ?? (article.anchors.has(claim.anchor ?? '') ? claim.anchor : undefined);
	while (anchor !== undefined && !article.anchors.has(anchor)) {
		const key = `${article.path}#${anchor}`;
		const next = moves.get(key);
		if (!next) return { ok: false, fault: 'no-section', detail: anchor };
		if (seen.has(key)) return { ok: false, fault: 'loop', detail: [...seen].join(' → ') };
		seen.add(key);
		article = next.article;
		anchor = next.to;
	}
	return { ok: true, to: anchor === undefined ? article.path : `${article.path}#${anchor}` };
}

/** Short links never change, so they are never former. */
function isShort(path: string): boolean {
	return path.startsWith('/b/');
}

/** `/chu-de/bai/` or `/chu-de/bai/#muc`. */
const formerPattern = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** An article as far as its addresses go. */
export interface FormerSource {
	/** For the words of a problem. */
	file: string;
	/** Where it stands now. */
	path: string;
	anchors: ReadonlySet<string>;
	formerly: readonly (string | { from: string; to: string })[];
}

/** An address that was once published, and where it leads now, in one step. */
export interface FormerPermalink {
	/** `/cu/bai/` or `/cu/bai/#muc` */
	from: string;
	/** `/moi/bai/` or `/moi/bai/#muc` */
	to: string;
}

/**
 * `form`: not an address; `live`: a page stands there; `live-section`: that section is still there;
 * `clash`: two entries claim it; `page-unclaimed`: a section of a page that nobody claims;
 * `no-section`: `to` names no section; `loop`: sections that lead to each other.
 */
type FaultKind =
	'form' | 'live' | 'live-section' | 'clash' | 'page-unclaimed' | 'no-section' | 'loop';

export interface FormerFault<Source> {
	article: Source;
	/** Position in its `formerly`. */
	index: number;
	from: string;
	fault: FaultKind;
	/** The other file, page, section or the sections of the loop. */
	detail: string;
}

interface Claim<Source> {
	article: Source;
	index: number;
	from: string;
	path: string;
	anchor: string | undefined;
	/** The anchor of the article that replaces it. */
	to: string | undefined;
}

interface FormerMap<Source> {
	owners: Map<string, Source>;
	/** Section by `<path now>#<old anchor>`. */
	moves: Map<string, Claim<Source>>;
	claims: Claim<Source>[];
	faults: FormerFault<Source>[];
}
