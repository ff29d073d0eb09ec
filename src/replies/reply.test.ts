import { describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import {
	makeArticle,
	makeDestination,
	makeEntries,
	makeLimit,
} from '../tests/support/make-content.ts';
import { joinContent } from '../library/join.ts';
import type { PageReference } from '../domain/page-reference.ts';
import { composeReplies, fits, replyLimits, type Replies } from './reply.ts';
import { replySource } from './reply-source.ts';

const support = 'https://support.harasocial.com/';
const page: PageReference = { ok: true, kind: 'pageId', value: '112233445566778' };
const longPage: PageReference = {
	ok: true,
	kind: 'username',
	value: 'Cua.Hang.'.repeat(5).slice(0, -1),
};
const words = { customer: 'anh/chị', self: 'em' };
const lengths = ['chat', 'normal', 'email', 'ask', 'handOver'] as const;

const library = (await checkContent('content')).library;

describe('replies about article 101', () => {
	const source = replySource(articleOf(101), library);
	const shortLink = 'https://tro-giup.example/b/101/';

	test('the chat reply says the symptom, what to do, where, and the link', () => {
		expect(composeReplies(source, { shortLink, support }).chat).toBe(
			[
				'Không nhận được tin nhắn Facebook mới lúc Trang đông khách.',
				'Cần làm: mở cài đặt tin nhắn bằng tài khoản quản trị viên.',
				'Vào: Cài đặt Trang › Nền tảng Messenger › Quá nhiều tin nhắn',
				'Sau đó: kéo xuống vùng “Quá nhiều tin nhắn”. Bấm chỗ cấp lại quyền trong vùng đó.',
				'Hướng dẫn từng bước: https://tro-giup.example/b/101/',
			].join('\n'),
		);
	});

	test('with a Page and the agent’s words, its links are that Page’s and its words theirs', () => {
		expect(composeReplies(source, { shortLink, support, page, words }).chat).toBe(
			[
				'Không nhận được tin nhắn Facebook mới lúc Trang đông khách.',
				'Cần làm: mở cài đặt tin nhắn bằng tài khoản quản trị viên.',
				'https://www.facebook.com/112233445566778/settings/?tab=messenger_platform',
				'Sau đó: kéo xuống vùng “Quá nhiều tin nhắn”.',
				'Anh/chị mở liên kết này giúp em nhé: https://tro-giup.example/b/101/?page=112233445566778',
			].join('\n'),
		);
	});

	test('the normal reply gives the steps without what only the page shows', () => {
		expect(composeReplies(source, { shortLink, support }).normal).toBe(
			[
				'Không nhận được tin nhắn Facebook mới lúc Trang đông khách.',
				'Cách xử lý:',
				'1. Mở cài đặt tin nhắn bằng tài khoản quản trị viên.',
				'Vào: Cài đặt Trang › Nền tảng Messenger › Quá nhiều tin nhắn',
				'2. Kéo xuống vùng “Quá nhiều tin nhắn”.',
				'3. Bấm chỗ cấp lại quyền trong vùng đó.',
				'4. Quay lại Harasocial, nhờ người quen nhắn thử.',
				'Hướng dẫn từng bước: https://tro-giup.example/b/101/',
			].join('\n'),
		);
	});

	test('what is known is not asked for again', () => {
		const ask = 'Địa chỉ Trang hoặc ID Trang';
		expect(composeReplies(source, { shortLink, support }).ask).toContain(ask);
		const handedOver = composeReplies(source, { shortLink, support, page }).handOver;
		expect(handedOver).not.toContain(ask);
		expect(handedOver).toContain(
			'Trang: 112233445566778\nNơi gửi: https://support.harasocial.com/',
		);
	});
});

describe('replies about article 201, which names a limit', () => {
	const source = replySource(articleOf(201), library);
	const shortLink = 'https://tro-giup.example/b/201/';

	test('say of which state of the document the limit is', () => {
		const { chat, ask } = composeReplies(source, { shortLink, support });
		const state = library.limits.get('messaging-window')?.documentDate;
		expect(state).toBe('2026-05-05');
		expect(chat).toBe(
			[
				'Không gửi được tin vì khách nhắn đã quá 24 giờ (lỗi #10).',
				'Cần làm: tìm tin cuối cùng do khách gửi trong hội thoại. Tính xem từ giờ đó tới lúc này đã bao lâu. Được trả lời tự do trong vòng 24 giờ. Gửi thử một lần nếu khách đến từ quảng cáo nhắn tin.',
				'Giới hạn theo bản cập nhật 05/05/2026.',
				'Hướng dẫn từng bước: https://tro-giup.example/b/201/',
			].join('\n'),
		);
		expect(ask).toBe(
			[
				'Để kiểm tra tiếp, cần thêm các thông tin sau:',
				'- Nguyên văn câu báo lỗi hoặc ảnh chụp',
				'- Tên Trang và tên khách',
				'- Giờ tin nhắn cuối cùng do khách gửi',
				'- Khách tự nhắn tới hay đến từ quảng cáo',
			].join('\n'),
		);
	});
});

test('an article without steps is not called step by step', () => {
	const { chat, email } = composeReplies(replySource(articleOf(605), library), {
		shortLink: 'https://tro-giup.example/b/605/',
		support,
	});
	expect(chat).toBe(
		[
			'Điều gì trên Instagram chưa hiện trong Harasocial.',
			'Xem cả bài: https://tro-giup.example/b/605/',
		].join('\n'),
	);
	expect(email).not.toContain('từng bước');
});

test('a limit that is only reported names who says so, and one without a date says that', () => {
	const body =
		'## Cách xử lý {#cach-xu-ly}\n\n1. Gửi <Limit id="a" />. Bạn chờ <Limit id="b" />.\n';
	const joined = joinContent(
		makeEntries({
			articles: [makeArticle({ body })],
			limits: {
				a: makeLimit({ confidence: 'reported' }),
				b: makeLimit({ documentDate: undefined, confidence: 'reported' }),
			},
		}),
	);
	const article = joined.articles.get(101);
	if (!article) throw new Error('Article 101 was not joined');
	const { normal } = composeReplies(replySource(article, joined), {
		shortLink: 'https://tro-giup.example/b/101/',
		support,
	});
	expect(normal).toContain('1. Gửi tối đa 25 MB. Chờ tối đa 25 MB.');
	expect(normal).toContain(
		'Giới hạn theo Meta, bản cập nhật 23/03/2026; theo Meta, tài liệu không ghi ngày, bản lưu ngày 22/11/2026.',
	);
});

describe('a chat reply', () => {
	const chatOf = (steps: string, one?: PageReference) => {
		const joined = joinContent(
			makeEntries({
				articles: [makeArticle({ body: `## Cách xử lý {#cach-xu-ly}\n\n${steps}\n` })],
				destinations: { 'hop-thu': makeDestination({ accepts: ['pageId'] }) },
			}),
		);
		const article = joined.articles.get(101);
		if (!article) throw new Error('Article 101 was not joined');
		return composeReplies(replySource(article, joined), {
			shortLink: 'https://tro-giup.example/b/101/',
			support,
			page: one,
		}).chat;
	};
	const filler = 'Đọc kỹ phần này trước khi làm tiếp các bước sau. '.trim();

	test('begins with the step that opens a screen, and goes on while it stays short', () => {
		expect(
			chatOf(
				'1. Đăng nhập.\n\n2. Mở hộp thư.\n\n   <SettingsLink to="hop-thu" />\n\n3. Tìm khách.\n\n4. Bấm “Xong”.',
			),
		).toContain(
			'Cần làm: mở hộp thư.\nVào: Cài đặt Trang › Nền tảng Messenger\nSau đó: tìm khách. Bấm “Xong”.\n',
		);
	});

	test('takes in the step before one that points back to it', () => {
		expect(
			chatOf(
				`1. ${filler}\n\n2. Hỏi ai quản lý Trang.\n\n3. Nhờ người đó mở hộp thư.\n\n   <SettingsLink to="hop-thu" />`,
			),
		).toContain('Cần làm: hỏi ai quản lý Trang. Nhờ người đó mở hộp thư.\n');
	});

	test('does not begin with a screen that only some readers need', () => {
		expect(
			chatOf(
				'1. Bật công tắc.\n\n2. Mở hộp thư, nếu tin thử chưa về.\n\n   <SettingsLink to="hop-thu" />',
			),
		).toContain('Cần làm: bật công tắc. Mở hộp thư, nếu tin thử chưa về.\n');
	});

	test('leaves out a step that needs one it does not hold', () => {
		expect(
			chatOf(
				'1. Ghi lại các câu.\n\n2. Mở hộp thư.\n\n   <SettingsLink to="hop-thu" />\n\n3. Tắt câu vừa ghi.',
			),
		).not.toContain('vừa ghi');
	});
});

describe('links inside steps', () => {
	const joined = joinContent(
		makeEntries({
			articles: [
				makeArticle({
					body: [
						'## Cách xử lý {#cach-xu-ly}',
						'',
						'1. Mở [bài về tin chậm](/tin-khong-ve/bai-102/). Bị khóa thì xem [lỗi thường gặp](#loi).',
						'',
						'2. Mở [bảng giá](https://zalo.solutions/oa/pricing). Mở cài đặt. iPhone: Cài đặt › Thông báo.',
						'',
						'### Lỗi thường gặp {#loi}',
						'',
						'Chữ.',
					].join('\n'),
				}),
				makeArticle({ number: 102, slug: 'bai-102' }),
			],
		}),
	);
	const article = joined.articles.get(101);
	if (!article) throw new Error('Article 101 was not joined');
	const source = replySource(article, joined);
	const shortLink = 'https://example.com/tro-giup/b/101/';

	test('follow their step, as permanent short links, for the Page in use', () => {
		const { normal, email } = composeReplies(source, { shortLink, support, page });
		expect(normal).toContain(
			'1. Mở bài về tin chậm.\nhttps://example.com/tro-giup/b/102/?page=112233445566778\n2.',
		);
		expect(email).toContain('https://example.com/tro-giup/b/101/loi/?page=112233445566778\n2.');
	});

	test('to other sites stay as they are', () => {
		const { normal } = composeReplies(source, { shortLink, support, page });
		expect(normal).toContain('2. Mở bảng giá.\nhttps://zalo.solutions/oa/pricing\n');
	});
});

test('a reply about a how-to asks its question and shows the way, where nothing is to be fixed', () => {
	const { normal } = composeReplies(replySource(articleOf(405), library), {
		shortLink: 'https://tro-giup.example/b/405/',
		support,
	});
	expect(normal).toMatch(/^Lấy ID Trang ở đâu\?\nCách làm:\n/);
});

test('a handover that introduces its list does so once', () => {
	const source = {
		...replySource(articleOf(101), library),
		escalate: 'Liên hệ hỗ trợ khi tin thử chưa về. Gửi kèm các thông tin sau.',
	};
	const { handOver } = composeReplies(source, {
		shortLink: 'https://tro-giup.example/b/101/',
		support,
	});
	expect(handOver).toContain('các thông tin sau:\n- ');
	expect(handOver).not.toContain('Thông tin cần gửi:');
});

test('a screen whose address needs an ID is named by its way when only a username is known', () => {
	const body =
		'## Cách xử lý {#cach-xu-ly}\n\n1. Mở hộp thư.\n\n   <SettingsLink to="hop-thu" />\n';
	const joined = joinContent(
		makeEntries({
			articles: [makeArticle({ body })],
			destinations: { 'hop-thu': makeDestination({ accepts: ['pageId'] }) },
		}),
	);
	const article = joined.articles.get(101);
	if (!article) throw new Error('Article 101 was not joined');
	const { chat } = composeReplies(replySource(article, joined), {
		shortLink: 'https://tro-giup.example/b/101/',
		support,
		page: longPage,
	});
	expect(chat).toContain('Vào: Cài đặt Trang › Nền tảng Messenger');
});

test('a screen of the product is named by its address, the same for everybody', () => {
	const body =
		'## Cách xử lý {#cach-xu-ly}\n\n1. Mở sản phẩm.\n\n   <SettingsLink to="san-pham" />\n';
	const url = 'https://app.harasocial.com/';
	const destination = makeDestination({ url, accepts: [] });
	const joined = joinContent(
		makeEntries({
			articles: [makeArticle({ number: 101, body })],
			destinations: { 'san-pham': destination },
		}),
	);
	const article = joined.articles.get(101);
	if (!article) throw new Error('Article 101 was not joined');
	const shortLink = 'https://tro-giup.example/b/101/';
	const { normal } = composeReplies(replySource(article, joined), { shortLink, support });
	expect(normal.split('\n')).toContain(url);
});

describe.each([...library.articles.values()].map((article) => [article.label, article] as const))(
	'every reply about %s',
	(_, article) => {
		const source = replySource(article, library);
		const shortLink = `https://tro-giup.harasocial.example/b/${String(article.number)}/`;
		const contexts = [undefined, page, longPage].flatMap((one) =>
			[undefined, words].map((own) => ({ shortLink, support, page: one, words: own })),
		);
		const all = contexts.map((context) => ({ context, replies: composeReplies(source, context) }));

		test('keeps within its length, with any Page and any words', () => {
			for (const { replies } of all)
				for (const length of lengths)
					expect(fits(replies[length], replyLimits[length]), replies[length]).toBe(true);
		});

		test('holds in a chat the filled address of the screen that it opens', () => {
			for (const { context, replies } of all) {
				const opening = source.steps.find(({ places }) => places.length > 0);
				const url = opening?.places.find(({ accepts }) => accepts.includes('pageId'))?.url;
				if (!url || context.page?.value !== page.value) continue;
				if (/ nếu /.test(opening?.sentences[0] ?? '')) continue;
				expect(replies.chat).toContain(url.replace('{page}', page.value));
			}
		});

		test('leads to the article, in ordinary spaces, with every slot filled', () => {
			for (const { replies } of all) {
				for (const length of ['chat', 'normal', 'email'] as const)
					expect(replies[length]).toContain(shortLink);
				const texts = textsOf(replies);
				expect(texts).not.toMatch(/[\u00a0\ue000\ue001{}]|undefined| {2}| \.|\.\./u);
			}
		});

		test('carries no pronoun unless the agent has set one', () => {
			for (const { context, replies } of all)
				if (!context.words)
					expect(textsOf(replies)).not.toMatch(/(?<!\p{L}|kết )bạn(?!\p{L})|anh\/chị/iu);
		});

		test('points at nothing that only the page shows', () => {
			for (const { replies } of all)
				expect(textsOf(replies)).not.toMatch(/hình (?:bên )?dưới|nút dưới đây|Nút mở/u);
		});
	},
);

function articleOf(number: number) {
	const article = library.articles.get(number);
	if (!article) throw new Error(`There is no article ${String(number)}`);
	return article;
}

function textsOf(replies: Replies): string {
	return lengths.map((length) => replies[length]).join('\n');
}
