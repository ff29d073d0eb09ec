import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

/** Vietnamese numbers, with +84 or 0 in front, and the short ones of companies (1900, 1800). */
const phone =
	/(?<![\d\p{L}./=-])(?:\(?(?:\+?84|0)\)?(?:[ .-]?\(?\d\)?){9,10}|1[89]00(?:[ .-]?\d){4,6})(?!\d|[.-]\d)/gu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Phone numbers and e-mail addresses: somebody's own, or ours, which change in one file only. */
export function findContactDetails({ text }: ProseText): Found[] {
	if (!/\d|@/.test(text)) return [];
	return [
		...findAll(text, phone, { kind: 'contact-detail' }),
		...findAll(text, email, { kind: 'contact-detail' }),
	];
}

export const contactDetailProblems = {
	'contact-detail': ({ written }: Written) =>
		mistake(
			`“${written}” là số điện thoại hoặc email gõ thẳng vào chữ.`,
			'Xóa đi: dữ liệu của khách không được đăng; cách liên hệ hỗ trợ nằm ở content/site.yml, trong bài thì viết [liên hệ hỗ trợ](/lien-he/).',
		),
};

type Found = TextProblem<keyof typeof contactDetailProblems>;
