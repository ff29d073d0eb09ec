import { expect, test } from 'vitest';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';

async function kindsIn(text: string): Promise<string[]> {
	const edits = [
		{
			in: 'articles/tin-khong-ve/tin-ve-cham/index.mdx',
			replace: 'Facebook giao tin chậm khi có sự cố.',
			by: text,
		},
		{
			in: 'names.yml',
			replace: 'names:\n',
			by: 'names:\n  - Đà Nẵng\n  - GHTK\n  - TP.HCM\n',
		},
	];
	const { problems } = await withMistake(edits, checkContent);
	return problems.map(({ kind }) => kind);
}

test.each([
	'Bạn xem lại hộp thư mười phút mỗi tối.',
	'Đơn giao trong 3–4 ngày.',
	'Đơn giao sau 3 ngày là muộn.',
	'Đọc hai tiếng cuối của tên.',
	'Khách hỏi phí gửi ra Đà Nẵng hoặc vào TP.HCM.',
	'Khách hỏi mã đơn của GHTK.',
	'Một ngày có hơn 300 khách.',
])('leaves to the author what is no limit: %s', async (text) => {
	expect(await kindsIn(text)).toEqual([]);
});

test.each(['trong 24 giờ', 'hơn 24 giờ', 'hơn 40 tin'])(
	'wants a limit cited: %s',
	async (amount) => {
		expect(await kindsIn(`Khách nhắn lại ${amount} thì khác.`)).toEqual(['typed-number']);
	},
);
