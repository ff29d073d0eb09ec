import { describe, expect, test } from 'vitest';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';

/** The kinds that a paragraph of an article makes, in the order of its lines. */
async function kindsIn(text: string): Promise<string[]> {
	const edit = {
		in: 'articles/tin-khong-ve/tin-ve-cham/index.mdx',
		replace: 'Tin về sau khi khách đã gửi khá lâu.',
		by: text,
	};
	const { problems } = await withMistake([edit], checkContent);
	return [...new Set(problems.map(({ kind }) => kind))];
}

describe('refuses Markdown that loses words or that the site does not use', () => {
	test.each([
		['two ranges', 'Chờ 5~7 phút rồi đợi 8~10 phút.'],
		['strike-through', 'Bấm ~~Gửi~~ là xong.'],
		['a definition that vanishes', 'Xem nguồn.\n\n[Nguồn]: https://metastatus.com/'],
		['a reference', 'Xem [Nguồn] nhé.\n\n[Nguồn]: https://metastatus.com/'],
		['a third cell', '| Việc | Nơi |\n| --- | --- |\n| Gửi | Hộp thư | mất |'],
		['an aligned table', '| Việc | Nơi |\n| :-- | --: |\n| Gửi | Hộp thư |'],
		['a sign in front of a number', '> Tin về sau một lúc.'],
		['a quotation in a quotation', '> > **Nhớ.** Tin về sau.'],
		['a footnote', 'Tin về sau.[^1]\n\n[^1]: Theo Facebook.'],
		['a box to tick', '- [ ] Mở hộp thư.\n- [x] Xem tin.'],
		['a list by a plus', '+ Mở hộp thư.'],
		['a list by a star', '* Mở hộp thư.'],
		['a sentence that begins with a year', '2026. Tin về sau.'],
		['italics', 'Tin về *rất* chậm, _thật_ đấy.'],
		['a name with low lines', 'Gõ __page__ vào ô.'.replaceAll('__', '_')],
		['a picture', '![Hộp thư](hop-thu.png)'],
		['a picture of another host', '![Hộp thư](https://metastatus.com/a.png)'],
		['a line', 'Tin về sau.\n\n***'],
		['a heading by underlining', 'Tin về sau\n---'],
		['a style in a heading', '### Tin về sau {#sau style="color:red"}'],
		['a line break by spaces', 'Tin về sau  \nkhi đông khách.'],
		['a line break by a sign', 'Tin về sau\\\nkhi đông khách.'],
		['a letter as code', 'Tin&nbsp;về sau &copy; lâu.'],
		['a sign made plain', 'Tin về \\*sau\\* lâu.'],
		['the words of a link that nobody sees', 'Xem [hộp thư](/lien-he/ "Liên hệ").'],
		['an address by itself', 'Xem https://metastatus.com/ nhé.'],
		['an address without its beginning', 'Xem www.facebook.com nhé.'],
	])('%s', async (_, text) => expect(await kindsIn(text)).toContain('markdown-not-used'));
});

describe('refuses what is left of markup in the text', () => {
	test.each([
		['a bold label that runs into a word', '**Chờ:**tin sẽ về.'],
		['a link that is apart', 'Xem [liên hệ] (/lien-he/).'],
		['a link without an address', 'Xem [liên hệ] nhé.'],
		['a note without its text', 'Tin về sau.[^1]'],
		['a heading without a space', 'Tin về.\n\n#Cách khác'],
		['a mark of another product', '==Tin== về sau.'],
		['a box of another product', ':::note\n\nTin về sau.'],
		['a box of GitHub', '> **Nhớ.** [!NOTE] Tin về sau.'],
		['an exponent', 'Tin về x^2^ lần.'],
		['a row without a table', 'Việc | Nơi'],
		['one sign', 'Chờ ~ ít phút.'],
		['a path by signs', 'Mở Cài đặt > Tin nhắn.'],
	])('%s', async (_, text) => expect(await kindsIn(text)).toContain('markup-left'));

	test('in the front matter, where nothing reads Markdown', async () => {
		const edit = {
			in: 'articles/tin-khong-ve/tin-ve-cham/index.mdx',
			replace: 'change: Bài mới.',
			by: 'change: Thêm **cách mới** và [liên hệ](/lien-he/).',
		};
		const { problems } = await withMistake([edit], checkContent);
		expect(problems.map(({ kind, line }) => [kind, line])).toContainEqual(['markup-left', 12]);
	});
});

test.each([
	'- Mở hộp thư.\n- Xem tin.\n\n  Tin nằm ở dưới.',
	'> **Chỉ là tạm thời.** Tin có thể lại ngừng.',
	'Mở **Hộp thư**, rồi xem `asset_id` và [liên hệ](/lien-he/).',
	'| Việc | Nơi |\n| --- | --- |\n| Gửi | Hộp thư |\n| Nhận | Hộp thư |',
	'```\nmot dong ma\n```',
	'Dãy số sau asset_id= là ID.',
])('leaves alone what articles use: %s', async (text) => expect(await kindsIn(text)).toEqual([]));
