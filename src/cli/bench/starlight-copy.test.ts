import { expect, test } from 'vitest';
import { starlightPage } from './starlight-copy.ts';

test('the first heading becomes the title, and the text stays', () => {
	expect(starlightPage('# Lỗi #10: “thế này”\n\n> Tóm tắt.\n\n## Dấu hiệu\n')).toBe(
		'---\ntitle: "Lỗi #10: “thế này”"\n---\n\n> Tóm tắt.\n\n## Dấu hiệu\n',
	);
});
