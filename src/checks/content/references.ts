import { parseCitedText } from '../../reading/citations.ts';
import { findNearest } from '../../domain/nearest.ts';
import {
	describer,
	didYouMean,
	mistake,
	type Place,
	type Problem,
	type Written,
} from '../../domain/problem.ts';
import type { ArticleEntry, ContentEntries, FactFolder } from '../../reading/entries.ts';
import type { Limit } from '../../schemas/limit.ts';

/**
 * Everything that can be named, and the problems of naming what is not there. A file that is there
 * but broken may be named: its own problem is reported in its own place.
 */
export class References {
	readonly problems: Problem[] = [];
	readonly #ids: Record<FactFolder, Set<string>>;
	readonly #limits: Map<string, Limit>;
	readonly #numbers: Set<number>;
	readonly #articles: Map<number, ArticleEntry>;
	readonly #channels: string[] | undefined;
	readonly #owners: string[] | undefined;

	constructor(entries: ContentEntries) {
		const idsOf = (folder: FactFolder) =>
			new Set([
				...entries[folder].map((entry) => entry.id),
				...entries.broken.filter((broken) => broken.folder === folder).map(({ id }) => id),
			]);
		this.#ids = {
			limits: idsOf('limits'),
			errors: idsOf('errors'),
			destinations: idsOf('destinations'),
			sources: idsOf('sources'),
		};
		this.#channels = entries.site?.data.channels.map(({ id }) => id);
		this.#owners = entries.site?.data.owners.map(({ id }) => id);
		this.#limits = new Map(entries.limits.map(({ id, data }) => [id, data]));
		this.#articles = new Map(entries.articles.map((entry) => [entry.data.number, entry]));
		this.#numbers = new Set([
			...entries.articles.map((entry) => entry.data.number),
			...entries.broken.flatMap(({ number }) => (number === undefined ? [] : [number])),
		]);
	}

	ids(folder: FactFolder): ReadonlySet<string> {
		return this.#ids[folder];
	}

	/** A limit that can be read. */
	limit(id: string): Limit | undefined {
		return this.#limits.get(id);
	}

	/** An article that can be read. */
	article(number: number): ArticleEntry | undefined {
		return this.#articles.get(number);
	}

	/** Whether a fact of that name exists; reports it when not. */
	checkFact(folder: FactFolder, written: string, place: Place): void {
		const known = this.#ids[folder];
		if (known.has(written)) return;
		const near = findNearest(written, known);
		this.problems.push(describeReference(unknownKinds[folder], place, { written, near }));
	}

	/** Whether `site.yml` lists a channel; reports it when not. Nothing is known without that file. */
	checkChannel(written: string, place: Place): void {
		if (!this.#channels || this.#channels.includes(written)) return;
		const near = findNearest(written, this.#channels);
		const known = this.#channels.join(', ');
		this.problems.push(describeReference('unknown-channel', place, { written, near, known }));
	}

	/** The same for a role that looks at things again. */
	checkOwner(written: string | undefined, place: Place): void {
		if (written === undefined || !this.#owners || this.#owners.includes(written)) return;
		const near = findNearest(written, this.#owners);
		const known = this.#owners.join(', ') || 'chưa có vai trò nào';
		this.problems.push(describeReference('unknown-owner', place, { written, near, known }));
	}

	/** Every number that an article carries, broken ones included. */
	get numbers(): ReadonlySet<number> {
		return this.#numbers;
	}

	checkArticle(number: number, place: Place): void {
		if (this.#numbers.has(number)) return;
		this.problems.push(describeReference('unknown-article', place, { number }));
	}

	/** Checks the limits and errors that a text cites, as `{limit:…}` and `{error:…}`. */
	checkText(text: string | undefined, place: Place): void {
		for (const inline of parseCitedText(text ?? '')) {
			if (inline.kind === 'limit') this.checkFact('limits', inline.id, place);
			if (inline.kind === 'error') this.checkFact('errors', inline.id, place);
		}
	}

	/** A text that is shown as it is written: a citation in it would be read as `{error:…}`. */
	checkPlain(text: string | undefined, { key, place }: { key: string; place: Place }): void {
		const cited = /\{(?:limit|error):[^{}]*\}/.exec(text ?? '')?.[0];
		if (cited !== undefined)
			this.report(describeReference('plain-citation', place, { key, written: cited }));
	}

	report(problem: Problem): void {
		this.problems.push(problem);
	}
}

const unknownKinds = {
	limits: 'unknown-limit',
	errors: 'unknown-error',
	destinations: 'unknown-destination',
	sources: 'unknown-source',
} as const;

/** Something names what is not there. */
export const referenceProblems = {
	'plain-citation': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” hiện đúng như đã gõ, nên khách sẽ đọc “${written}”.`,
			'Viết bằng chữ, không kèm mã lỗi hay con số của giới hạn.',
		),
	'unknown-limit': ({ written, near }: Written) =>
		mistake(
			`Không có giới hạn nào tên “${written}”.`,
			`${didYouMean(near)}Tên giới hạn là tên tệp trong content/limits/, không kèm “.yml”.`,
		),
	'unknown-error': ({ written, near }: Written) =>
		mistake(
			`Không có mã lỗi nào tên “${written}”.`,
			`${didYouMean(near)}Tên mã lỗi là tên tệp trong content/errors/, không kèm “.yml”.`,
		),
	'unknown-destination': ({ written, near }: Written) =>
		mistake(
			`Không có màn hình cài đặt nào tên “${written}”.`,
			`${didYouMean(near)}Tên màn hình là tên tệp trong content/destinations/, không kèm “.yml”.`,
		),
	'unknown-source': ({ written, near }: Written) =>
		mistake(
			`Không có tài liệu nguồn nào tên “${written}”.`,
			`${didYouMean(near)}Tên nguồn là tên tệp trong content/sources/, không kèm “.yml”.`,
		),
	'unknown-article': ({ number }: { number: number }) =>
		mistake(
			`Không có bài viết nào mang số ${String(number)}.`,
			'Xem số của bài ở dòng “number” đầu mỗi tệp index.mdx rồi sửa lại.',
		),
	'unknown-channel': ({ written, near, known }: Written & { known: string }) =>
		mistake(
			`Không có kênh nào tên “${written}”.`,
			`${didYouMean(near)}Các kênh trong content/site.yml: ${known}.`,
		),
	'unknown-owner': ({ written, near, known }: Written & { known: string }) =>
		mistake(
			`Không có vai trò nào tên “${written}”.`,
			`${didYouMean(near)}Các vai trò ở owners trong content/site.yml: ${known}.`,
		),
	'unknown-sketch': ({ written, near }: Written) =>
		mistake(
			`Không thấy tệp hình vẽ “${written}.sketch.yml” cạnh bài viết.`,
			`${didYouMean(near)}Đặt tệp hình vẽ vào cùng thư mục với index.mdx, hoặc sửa tên trong <Sketch name="…" />.`,
		),
};

/** For whoever looks for such a thing without `References`. */
export const describeReference = describer(referenceProblems);
