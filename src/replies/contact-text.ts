import { contactTextStrings as strings } from '../strings/contact-text.ts';

/** Things that articles ask for in their own words; the general line is then left out. */
const asksFor = {
	page: /^(?:Địa chỉ|Tên|ID) Trang/u,
	since: /giờ|ngày|lúc/iu,
	error: /báo lỗi|câu báo|dòng báo|mã lỗi/iu,
};

const reportAddress =
	/^(?:(bai):(\d{1,6})|(gioi-han):([a-z0-9-]+)|(ma-loi)\/([a-z]+):([a-z0-9-]+))$/;

/**
 * The text that a reader copies for support: one thing a line, filled as far as it is known, the
 * rest left open after its colon. What the article asks for replaces the general lines.
 */
export function contactText(details: ContactDetails): string {
	const { article, story = '', page, code, written, browser } = details;
	const ask = article?.ask ?? [];
	const asked = (what: keyof typeof asksFor) => ask.some((one) => asksFor[what].test(one));
	return lines([
		article && [strings.article, `${article.label} – ${article.title}\n${article.link}`],
		story !== '' && [strings.story, story.replace(/\s*\n\s*/g, ' / ')],
		...ask.map((one): Line => [one, knownAnswer(one, { page, code })]),
		!asked('page') && [strings.page, page],
		!asked('since') && [strings.since, undefined],
		!asked('error') && [strings.error, code],
		written !== undefined && [strings.written, written],
		browser !== undefined && [strings.browser, browser],
	]);
}

/** The text for saying that something on this site is wrong. */
export function reportText({ place, name, link, written, browser }: ReportDetails): string {
	const report = strings.report;
	return lines([
		[place === 'bai' ? report.article : place ? report[place] : report.nowhere, name],
		[report.address, link],
		[report.wrong, undefined],
		[report.right, undefined],
		[report.source, undefined],
		written !== undefined && [strings.written, written],
		browser !== undefined && [strings.browser, browser],
	]);
}

/**
 * What `?bao-sai=` names: `bai:101`, `gioi-han:page-high-volume` or `ma-loi/facebook:facebook-551`,
 * with its path on this site. Anything else is `undefined`.
 */
export function parseReported(text: string): Reported | undefined {
	const match = reportAddress.exec(text);
	if (!match) return undefined;
	const [, , number, , limit, , channel, error] = match;
	if (number !== undefined) return { place: 'bai', id: number, path: `/b/${number}/` };
	if (limit !== undefined) return { place: 'gioi-han', id: limit, path: `/gioi-han/#${limit}` };
	if (channel === undefined || error === undefined) return undefined;
	return { place: 'ma-loi', id: error, path: `/ma-loi/${channel}/#${error}` };
}

/** The number of an article, however it was written: `101`, `B101`, `101.`, `101)`. */
export function parseArticleNumber(text: string): string | undefined {
	return /^\s*b?(\d{1,6})(?!\d)/i.exec(text)?.[1];
}

function knownAnswer(
	asked: string,
	{ page, code }: Pick<ContactDetails, 'page' | 'code'>,
): string | undefined {
	if (page !== undefined && asksFor.page.test(asked)) return page;
	return code !== undefined && asksFor.error.test(asked) ? code : undefined;
}

function lines(all: readonly (Line | false | undefined)[]): string {
	return all
		.filter((line) => line !== false && line !== undefined)
		.map(([label, answer]) => `${label}: ${answer ?? ''}`)
		.join('\n');
}

type Line = readonly [label: string, answer: string | undefined];

export interface ContactDetails {
	/** The article that the reader comes from. */
	article?: ContactArticle | undefined;
	/** What the reader tells in own words; left out while there is none. */
	story?: string | undefined;
	/** The Page as a link or ID. */
	page?: string | undefined;
	/** `#10` */
	code?: string | undefined;
	/** `14:05 22/11/2026`; left out of a text that is filled by hand. */
	written?: string | undefined;
	browser?: string | undefined;
}

/** What `/lien-he/bai/10.json` tells about an article. */
export interface ContactArticle {
	/** `B101` */
	label: string;
	title: string;
	/** Its short link, absolute. */
	link: string;
	ask: readonly string[];
	/** When to contact support; `''` where the article does not say. */
	escalate: string;
}

interface ReportDetails {
	place?: Reported['place'] | undefined;
	/** `B101 – …` or the ID of the fact. */
	name?: string | undefined;
	/** Absolute address. */
	link?: string | undefined;
	written?: string | undefined;
	browser?: string | undefined;
}

interface Reported {
	place: 'bai' | 'gioi-han' | 'ma-loi';
	id: string;
	/** With its fragment: `/gioi-han/#page-high-volume`. */
	path: string;
}
