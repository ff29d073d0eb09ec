/**
 * Lines as a web server would have written them, made from a seed: readers who search and read, gaps that are searched
 * again and again, robots, scans, dead links, and what nobody may find in a report.
 */
export function* generateLog({ lines, seed, queries, articles }: LogPlan): Generator<string> {
	const random = makeRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[Math.floor(random() * items.length)];
		if (item === undefined) throw new Error('Nothing to pick from');
		return item;
	};
	let gaps = 0;
	for (let at = 0; at < lines; at++) {
		const article = pick(articles);
		const kind = random();
		const ask = (query: string) => `/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`;
		const line = (target: string, more: Partial<Line> = {}) =>
			formatLine(
				{ at: START + Math.floor((at / lines) * SPAN), target, status: 200, from: '-', ...more },
				random,
			);
		// Every gap as often, spread over the whole time.
		if (kind < 0.008) {
			const gap = plantedGaps[gaps++ % plantedGaps.length] ?? '';
			yield line(ask(vary(gap, random)));
		} else if (kind < 0.03) yield line(ask(pick(queries)));
		else if (kind < 0.045) yield line(ask(pick(tellingQueries)));
		else if (kind < 0.06)
			yield line(article.path, { from: `https://help.example${ask(pick(queries))}` });
		else if (kind < 0.2) yield line(article.path, { from: pick(referrers) });
		else if (kind < 0.21)
			yield line(`/lien-he/?bai=${String(article.number)}`, {
				from: `https://help.example${article.path}`,
			});
		else if (kind < 0.22) yield line(`/cam-on/${String(article.number)}/`);
		else if (kind < 0.23) yield line(`${article.path}?page=${pick(secrets.numbers)}`);
		else if (kind < 0.24) yield line(pick(deadLinks), { status: 404, from: pick(referrers) });
		else if (kind < 0.27) yield line(pick(scans), { status: 404 });
		else if (kind < 0.33) yield line(article.path, { agent: pick(robots) });
		else if (kind < 0.335) yield pick(oddLines);
		else yield line('/_astro/page.CX3k2.css', { from: `https://help.example${article.path}` });
	}
}

/** What no article of this site answers. */
export const plantedGaps = [
	'xuất báo cáo doanh thu theo nhân viên',
	'in phiếu giao hàng từ tin nhắn',
	'tạo mã giảm giá cho khách cũ',
	'gọi điện cho khách trong phần mềm',
	'đồng phục cho nhân viên',
	'đổi ngôn ngữ phần mềm sang tiếng anh',
	'tính lương nhân viên trực tin nhắn',
	'đồng bộ tồn kho với shopee',
	'tạo khảo sát cho khách',
	'hẹn giờ đăng bài lên trang',
	'đối soát tiền thu hộ',
	'thay logo cửa hàng trên website',
	'chuyển tên miền về haravan',
	'đăng ký nhãn hiệu cho shop',
	'chạy quảng cáo tin nhắn giá rẻ',
	'lọc bom hàng theo số điện thoại',
	'tích điểm cho khách hàng thân thiết',
	'lập website bán hàng miễn phí',
	'nhập danh sách sản phẩm từ excel',
	'cài tổng đài cho shop',
];

/** What must not be in the report, in whatever letters. */
export const secrets = {
	names: [
		'Hoa Mai Boutique',
		'Tiệm Bánh Cô Ba',
		'HaraBeauty Official',
		'Sóc Nâu Store',
		'Minh Thư Cosmetics',
		'Mẹ Và Bé Sóc Nâu',
		'Giày Xinh Sài Gòn',
		'Nguyễn Thị Thu Hà',
	],
	numbers: ['100064812345678', '0912345678', '+84987654321', '19035551234', '615579012'],
	mails: ['hoamai.shop@gmail.com', 'chu.tiem+banh@yahoo.com.vn'],
	links: ['facebook.com/hoamaiboutique', 'https://m.me/soc.nau.store', '@tiembanhcoba'],
};

/** A Monday, 0:00 in Vietnam. */
const START = Date.UTC(2026, 9, 4, 17);
const SPAN = 8 * 7 * 86_400_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const tellingQueries = [
	...secrets.names.flatMap((name) => [
		`page ${name} không nhận được tin nhắn`,
		`trang ${name.toLowerCase()} bị khóa`,
		`${name} mất kết nối`,
		`khách nhắn ${name} mà không thấy`,
	]),
	...secrets.numbers.flatMap((number) => [
		`${number} không nhận được tin`,
		`gọi lại số ${number}`,
		`page id ${number} mất kết nối`,
	]),
	'số 0912 345 678 không gửi được tin',
	'sđt 0912.345.678',
	...secrets.mails.map((mail) => `đăng nhập ${mail} không được`),
	...secrets.links.map((link) => `${link} mất kết nối`),
];
const referrers = [
	'-',
	'https://www.google.com/',
	'https://l.facebook.com/',
	'https://hoamaiboutique.vn/lien-ket',
	'https://help.example/',
];
const deadLinks = [
	'/tin-khong-ve/bai-da-xoa/',
	'/huong-dan/ket-noi-zalo.html',
	'/trang/hoa-mai-boutique/',
	'/khach/0912345678/',
	'/u/hoamai.shop@gmail.com',
];
const scans = ['/wp-login.php', '/.env', '/cgi-bin/luci', '/admin/', '/.git/config'];
const robots = [
	'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
	'facebookexternalhit/1.1',
	'curl/8.5.0',
];
const readers = [
	'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS]',
];
const oddLines = [
	'203.0.113.9 - - [05/Oct/2026:00:00:00 +0000] "-" 400 0 "-" "-"',
	String.raw`203.0.113.9 - - [05/Oct/2026:00:00:00 +0000] "\x16\x03\x01\x02" 400 157 "-" "-"`,
	'not a line of a log',
	'',
];

function formatLine({ at, target, status, from, agent }: Line, random: () => number): string {
	const date = new Date(at);
	const two = (value: number) => String(value).padStart(2, '0');
	const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
	const time = `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()] ?? ''}/${String(date.getUTCFullYear())}:${clock} +0000`;
	const reader = readers[Math.floor(random() * readers.length)] ?? '';
	return `2001:db8::${Math.floor(random() * 65_536).toString(16)} - - [${time}] "GET ${target} HTTP/1.1" ${String(status)} 5120 "${from}" "${agent ?? reader}"`;
}

/** As people type: without marks, with a capital first, or as it is. */
function vary(text: string, random: () => number): string {
	const way = random();
	if (way < 0.3)
		return text
			.normalize('NFD')
			.replace(/\p{Mn}/gu, '')
			.replaceAll('đ', 'd');
	return way < 0.5 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Mulberry32: small, and the same everywhere. */
function makeRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

interface LogPlan {
	lines: number;
	seed: number;
	/** What readers search beside the gaps. */
	queries: readonly string[];
	articles: readonly { number: number; path: string }[];
}

interface Line {
	/** Milliseconds. */
	at: number;
	target: string;
	status: number;
	from: string;
	agent?: string;
}
