import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Checks that no page holds what its own Content Security Policy forbids: a `style` attribute, or
 * anything that is loaded from another host. Such a page looks broken, and tells others who reads it.
 */
export function checkPolicy({ pages, address }: BuiltSite): Problem[] {
	return [...pages].flatMap(([path, { styled, sources }]) => {
		const place = { file: `dist${path}` };
		const foreign = sources.filter(
			(written) =>
				!written.startsWith('data:') && URL.parse(written, address)?.origin !== address.origin,
		);
		return [
			...styled.map((written) => describe('built-inline-style', place, { written })),
			...foreign.map((written) => describe('built-foreign-source', place, { written })),
		];
	});
}

/** What browsers will not show of a finished page. */
export const policyProblems = {
	'built-inline-style': ({ written }: Written) =>
		mistake(
			`Trang có style="${written}", trình duyệt sẽ bỏ qua vì chính sách của trang.`,
			'Chuyển kiểu dáng vào tệp CSS; trong bài viết thì xóa cách viết đã sinh ra nó.',
		),
	'built-foreign-source': ({ written }: Written) =>
		mistake(
			`Trang tải “${written}” từ máy chủ khác, trình duyệt sẽ chặn.`,
			'Đặt tệp vào chính trang này; ảnh trong bài thì dùng <Screenshot name="…" />.',
		),
};

const describe = describer(policyProblems);
