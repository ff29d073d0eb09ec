import { expect, test } from 'vitest';
import { markdownStrings } from '../strings/markdown.ts';
import { makeArticle, makeLibrary } from '../tests/support/make-content.ts';
import { makeLlmsText } from './llms.ts';

test('lists every article in use with its plain form, and the facts as data', () => {
	const text = makeLlmsText(
		makeLibrary({
			articles: [makeArticle(), makeArticle({ number: 102, archived: { why: 'Đã gộp.' } })],
		}),
		{
			absolute: (path) => new URL(`.${path}`, 'https://help.example/tro-giup/').href,
			words: markdownStrings,
		},
	);
	expect(text).toBe(`# Trợ giúp Quầy

> ${markdownStrings.llms.lead('Quầy')}

## Tin nhắn không về

Khách đã nhắn mà không thấy tin

- [Tin mới ngừng về lúc đông khách](https://help.example/tro-giup/tin-khong-ve/bai-101.md): Bạn kiểm tra được hộp thư của Trang có bị tắt hay không và bật lại hộp thư đó.

## Số liệu và tra cứu

- [Giới hạn của các nền tảng, kèm nguồn và ngày (JSON)](https://help.example/tro-giup/api/limits.json)
- [Mã lỗi: nghĩa là gì, cần làm gì (JSON)](https://help.example/tro-giup/api/errors.json)
- [Màn hình cài đặt: menu và liên kết (JSON)](https://help.example/tro-giup/api/destinations.json)
- [Danh sách bài (JSON)](https://help.example/tro-giup/api/articles.json)
- [Toàn bộ bài trong một tệp](https://help.example/tro-giup/llms-full.txt)
- [Điều mới đổi trong từng bài (RSS)](https://help.example/tro-giup/feed.xml)
`);
});
