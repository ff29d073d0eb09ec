import { pageSlot } from '../domain/settings-url.ts';
import type { Destination } from '../schemas/destination.ts';
import type { Limit } from '../schemas/limit.ts';
import type { Source } from '../schemas/source.ts';

const mostRedirects = 5;

/**
 * Asks addresses, a few at a time, and looks for the words that facts rest on. Reports only; a
 * document that a browser must first assemble may hide its words from this.
 */
export async function checkSources(
	sources: readonly AskedAddress[],
	{ atOnce = 6, timeLimit = 15_000 }: { atOnce?: number; timeLimit?: number } = {},
): Promise<SourceReport[]> {
	const reports: SourceReport[] = [];
	const waiting = [...sources];
	const work = async () => {
		for (let source = waiting.shift(); source; source = waiting.shift())
			reports.push(await askSource(source, timeLimit));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return reports.sort((one, other) => one.file.localeCompare(other.file));
}

/** Each source with the words that its facts say to look for. */
export function askedSources(
	sources: readonly { id: string; data: Pick<Source, 'url'> }[],
	limits: readonly { id: string; data: Pick<Limit, 'source' | 'find'> }[],
): AskedAddress[] {
	return sources.map(({ id, data }) => ({
		file: `sources/${id}`,
		url: data.url,
		find: limits
			.filter((limit) => limit.data.source === id)
			.map((limit) => ({ fact: `limits/${limit.id}`, words: limit.data.find })),
	}));
}

/**
 * Addresses of screens that can be asked: whatever opens without a Page, on the web. The others only
 * somebody who manages a Page can try.
 */
export function askedDestinations(
	destinations: readonly {
		id: string;
		data: Pick<Destination, 'url' | 'urlAfterSwitching'>;
	}[],
): AskedAddress[] {
	return destinations.flatMap(({ id, data }) =>
		[data.url, data.urlAfterSwitching].flatMap((url) =>
			url?.startsWith('https:') && !url.includes(pageSlot)
				? [{ file: `destinations/${id}`, url, find: [] }]
				: [],
		),
	);
}

/** The report as an author reads it; what is in order is only counted. */
export function formatSourceReports(reports: readonly SourceReport[]): string {
	if (reports.length > 0 && reports.every(({ state }) => state === 'unreachable'))
		return 'Máy này không có mạng, hoặc mạng không cho mở các địa chỉ này. Chưa kiểm tra được địa chỉ nào.';
	const faults = reports.filter(({ state, gone }) => state !== 'there' || gone.length > 0);
	const blocks = faults.map((report) =>
		[
			`${report.file}: ${stateWords(report)}`,
			`  ${report.url}`,
			...report.gone.map(({ fact, words }) => `  ${fact}: không còn thấy “${words}”`),
		].join('\n'),
	);
	const count = `${String(reports.length - faults.length)} địa chỉ còn nguyên, ${String(faults.length)} địa chỉ cần xem lại.`;
	return [...blocks, count].join('\n\n');
}

async function askSource(
	{ file, url, find }: AskedAddress,
	timeLimit: number,
): Promise<SourceReport> {
	const nothingGone = { file, url, gone: [] };
	try {
		const { response, movedTo } = await follow(url, AbortSignal.timeout(timeLimit));
		const { status } = response;
		// Still a redirect after so many: it leads nowhere.
		if (status >= 300 && status < 400) return { ...nothingGone, state: 'unreachable' };
		if (status >= 400) {
			await response.body?.cancel();
			return {
				...nothingGone,
				state: status === 404 || status === 410 ? 'missing' : 'refused',
				status,
			};
		}
		const text = readableText(await response.text());
		const gone = find.filter(({ words }) => !text.includes(comparable(words)));
		return { file, url, gone, state: movedTo === undefined ? 'there' : 'moved', movedTo };
	} catch {
		return { ...nothingGone, state: 'unreachable' };
	}
}

/** Follows redirects by hand: only a permanent one means that the document has moved. */
async function follow(url: string, signal: AbortSignal) {
	let address = url;
	let movedTo: string | undefined;
	for (let step = 0; ; step++) {
		const response = await fetch(address, { redirect: 'manual', signal });
		const next = response.headers.get('location');
		if (next === null || response.status < 300 || response.status >= 400 || step === mostRedirects)
			return { response, movedTo };
		await response.body?.cancel();
		address = new URL(next, address).href;
		if (response.status === 301 || response.status === 308) movedTo = address;
	}
}

function readableText(html: string): string {
	return comparable(
		html
			.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
			.replace(/<[^>]*>/g, '')
			.replace(/&(?:nbsp|#160);/g, ' ')
			.replace(/&(?:#39|#x27|apos|rsquo);/gi, "'")
			.replace(/&quot;/g, '"')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&amp;/g, '&'),
	);
}

/** Upper and lower case, spaces and kinds of quotation marks do not count. */
function comparable(text: string): string {
	return text
		.normalize('NFC')
		.toLocaleLowerCase('vi')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}

function stateWords({ file, state, movedTo = '', status = 0 }: SourceReport): string {
	switch (state) {
		case 'there':
			return 'địa chỉ còn mở được, nhưng có thông tin cần đọc lại';
		case 'moved':
			return file.startsWith('sources/')
				? `đã chuyển sang ${movedTo}; sửa url và thêm địa chỉ cũ vào formerly`
				: `đã chuyển sang ${movedTo}; sửa địa chỉ`;
		case 'missing':
			return `không còn gì ở địa chỉ này (mã ${String(status)})`;
		case 'refused':
			return `máy chủ không cho đọc tự động (mã ${String(status)}); hãy mở bằng trình duyệt`;
		case 'unreachable':
			return 'không mở được trong thời gian chờ';
	}
}

interface AskedAddress {
	/** Where it is written: `sources/meta-rate-limits`. */
	file: string;
	url: string;
	find: { fact: string; words: string }[];
}

interface SourceReport {
	file: string;
	url: string;
	state: 'there' | 'moved' | 'missing' | 'refused' | 'unreachable';
	movedTo?: string | undefined;
	status?: number;
	/** Facts whose words are no longer in the document. */
	gone: AskedAddress['find'];
}
