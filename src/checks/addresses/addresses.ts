import type { ContentEntries } from '../../reading/entries.ts';
import { splitAddress } from '../../library/former-permalinks.ts';
import type { Article, Library } from '../../library/model.ts';
import { describer, mistake, type Problem } from '../../domain/problem.ts';
import { addressesOf } from '../../library/published.ts';
import { anchorsOf, planRedirects } from '../../library/redirects.ts';
import { findSuccessors } from './successors.ts';

/**
 * Whether everything that was ever published still leads somewhere, with the line to add where it
 * does not. What belongs to a file that cannot be read is left alone: its own mistake comes first.
 */
export function checkAddresses(entries: ContentEntries, library: Library): Problem[] {
	const { published, broken, topics, glossary } = entries;
	if (!published) return [];
	const standing = addressesOf(library);
	const known = knownAddresses(library, standing);
	const successors = findSuccessors(published.data.addresses, library);
	const numberByPath = new Map(
		Object.entries(published.data.articles).flatMap(([number, { paths = [] }]) =>
			paths.map((path) => [path, Number(number)] as const),
		),
	);
	// A fact whose source is missing is not joined; its file is there all the same.
	const facts = [entries.limits, entries.errors, entries.destinations].flat();
	const present = new Set([...broken, ...facts].map(({ id }) => id));
	const problems = new Map<string, Problem>();
	for (const address of published.data.addresses) {
		if (known(address)) continue;
		const { path, anchor } = splitAddress(address);
		const place = placeOf(address, numberByPath);
		if (present.has(anchor ?? '') || present.has(path.slice(1, -1))) continue;
		const problem =
			place === undefined
				? lostElsewhere(address, {
						topics: topics !== undefined,
						glossary: glossary !== undefined,
						successor: successors.ofFact(address, standing),
					})
				: lostInArticle(place, library.articles.get(place.number), successors);
		if (problem) problems.set(`${problem.file} ${problem.what}`, problem);
	}
	return [...problems.values()];
}

/** Whether an address leads somewhere today, by itself or over a redirect. */
function knownAddresses(
	library: Library,
	standing: readonly string[],
): (address: string) => boolean {
	const plan = planRedirects(library);
	const live = new Set(standing);
	for (const [page, anchors] of [...plan.anchors, ...plan.moved])
		for (const { anchor } of anchors) live.add(`${page}#${anchor}`);
	const redirects = new Map(plan.pages.map((redirect) => [redirect.from, redirect]));
	return (address) => {
		if (live.has(address)) return true;
		const { path, anchor } = splitAddress(address);
		const redirect = redirects.get(path);
		if (!redirect || anchor === undefined) return redirect !== undefined;
		return (
			redirect.sections[anchor] !== undefined ||
			live.has(`${splitAddress(redirect.to).path}#${anchor}`)
		);
	};
}

/** Which article, and which of its sections, an address was. */
function placeOf(
	address: string,
	numberByPath: ReadonlyMap<string, number>,
): ArticlePlace | undefined {
	const { path, anchor } = splitAddress(address);
	const [, number, section] = /^\/b\/(\d+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
	if (number !== undefined) return { number: Number(number), anchor: section, path: undefined };
	const owner = numberByPath.get(path);
	return owner === undefined ? undefined : { number: owner, anchor, path };
}

/** An article that is gone is reported by `published.ts`, once. */
function lostInArticle(
	{ number, anchor, path }: ArticlePlace,
	article: Article | undefined,
	successors: ReturnType<typeof findSuccessors>,
): Problem | undefined {
	if (!article) return undefined;
	const place = { file: article.file };
	if (anchor === undefined)
		return path === undefined
			? undefined
			: describe('published-page-gone', place, { number, path });
	if (anchorsOf(article).includes(anchor)) return undefined;
	const from = `${article.path}#${anchor}`;
	const { file: movedTo, anchor: near } = successors.ofSection(article, anchor);
	return describe('published-section-gone', place, { section: anchor, from, near, movedTo });
}

function lostElsewhere(
	address: string,
	{
		topics,
		glossary,
		successor,
	}: { topics: boolean; glossary: boolean; successor?: string | undefined },
): Problem | undefined {
	const { path, anchor } = splitAddress(address);
	if (path === '/thuat-ngu/' && !glossary) return undefined;
	const folder = factFolders.find(({ page }) => page.test(path))?.folder;
	if (anchor !== undefined && folder !== undefined) {
		const fileOf = (id: string) =>
			folder.endsWith('/') ? `content/${folder}${id}.yml` : `content/${folder}`;
		const renamed =
			successor === undefined ? undefined : { id: successor, file: fileOf(successor) };
		return describe(
			'published-fact-gone',
			{ file: fileOf(anchor) },
			{ address, id: anchor, renamed },
		);
	}
	const [, topic] = /^\/([a-z0-9-]+)\/$/.exec(path) ?? [];
	if (topic !== undefined && anchor === undefined)
		return !topics
			? undefined
			: describe('published-topic-gone', { file: 'content/topics.yml' }, { topic });
	return describe('published-gone', { file: 'content/published.json' }, { address });
}

const factFolders = [
	{ page: /^\/gioi-han\/$/, folder: 'limits/' },
	{ page: /^\/ma-loi\/[a-z]+\/$/, folder: 'errors/' },
	{ page: /^\/cai-dat\/$/, folder: 'destinations/' },
	{ page: /^\/nguon\/$/, folder: 'sources/' },
	{ page: /^\/thuat-ngu\/$/, folder: 'glossary.yml' },
];

const noList = 'Bài chưa có formerly thì viết dòng “formerly:” ngay trên dòng đó.';

/** An address that was published and leads nowhere today. */
export const addressProblems = {
	'published-page-gone': ({ number, path }: { number: number; path: string }) =>
		mistake(
			`Bài ${String(number)} đã đăng ở ${path}, địa chỉ đó nay không dẫn tới đâu.`,
			`Thêm dòng “- ${path}” vào formerly của bài này. ${noList}`,
		),
	'published-section-gone': ({ section, from, near, movedTo }: PublishedSection) => {
		const line = `dòng “- { from: '${from}', to: ${near ?? 'tên-neo-mới'} }”`;
		return mistake(
			`Mục “${section}” đã đăng nhưng bài này không còn mục đó.`,
			movedTo === undefined
				? `Nếu mục đổi tên, thêm vào formerly của bài này ${line}. Nếu mục chuyển sang bài khác, thêm dòng đó vào formerly của bài kia. Nếu bỏ hẳn, thêm “- '${from}'” vào bài này. ${noList}`
				: `Nếu mục đã chuyển sang ${movedTo}, thêm vào formerly của bài đó ${line}. Nếu bỏ hẳn, thêm “- '${from}'” vào bài này. ${noList}`,
		);
	},
	'published-fact-gone': ({ address, id, renamed }: PublishedFact) =>
		mistake(
			`Địa chỉ ${address} đã đăng nay không dẫn tới đâu.`,
			renamed
				? `Đặt lại mục “${id}”. Nếu mục nay là “${renamed.id}”, thêm dòng “formerIds: [${id}]” vào ${renamed.file}.`
				: `Đặt lại mục “${id}”. Nếu mục đổi tên, hoặc mục khác thay cho nó, thêm dòng “formerIds: [${id}]” vào mục đó.`,
		),
	'published-topic-gone': ({ topic }: { topic: string }) =>
		mistake(
			`Trang chủ đề /${topic}/ đã đăng nay không còn.`,
			`Đặt lại chủ đề này. Nếu chủ đề đổi tên, thêm dòng “formerIds: [${topic}]” vào chủ đề mang tên mới.`,
		),
	'published-gone': ({ address }: { address: string }) =>
		mistake(
			`Địa chỉ ${address} đã đăng nay không dẫn tới đâu.`,
			`Đặt lại trang hay tệp này. Nếu là địa chỉ cũ của một bài, thêm dòng “- '${address}'” vào formerly của bài thay thế.`,
		),
};

const describe = describer(addressProblems);

interface ArticlePlace {
	number: number;
	anchor: string | undefined;
	/** Missing for a short link. */
	path: string | undefined;
}

interface PublishedSection {
	section: string;
	/** Its address in the article as it stands now. */
	from: string;
	near: string | undefined;
	/** The article in which a new section has that anchor. */
	movedTo: string | undefined;
}

interface PublishedFact {
	address: string;
	id: string;
	/** Something new on the same page that may be the same thing. */
	renamed: { id: string; file: string } | undefined;
}
