import { foldVietnamese, splitWords } from '../vietnamese.ts';

/** Words, folded, that alone tell nothing of a trouble: who is spoken to, greetings, thanks, requests, endings. */
const EMPTY_WORDS = new Set(
	`a ad ah ak alo an anh b bac ban ben c cam can chao check chi cho chu chuc co cong cty cua
	da day dc de dien dt duoc e em email fanpage fb gap giong gium giup gui ha hello hi ho hoi
	hotline ib id inbox k kiem kinh la lam lanh lien link lun luon mai mail minh mn moi mong n
	nay ne nek ngay nguoi nha nhanh nhe nhieu nho oi ok oke on page phan phone qua quy rep sdt
	shop so som tai team tel ten thank thanks thoai tks toan toi tot tra tran trang tro trong
	tu tui u uh uk va van vang viec vien voi web website xem xin y zalo`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/**
 * A line without its sentences that are nothing but courtesy, or the label of a number or link that was taken out:
 * “Dạ em chào anh/chị,”, “Em cảm ơn nhiều ạ”, “sđt em”.
 */
export function withoutCourtesies(line: string): string {
	return line
		.replace(/([.!?…])\s+/gu, '$1\n')
		.split('\n')
		.filter((sentence) => tellsSomething(sentence))
		.join(' ');
}

function tellsSomething(sentence: string): boolean {
	return splitWords(sentence).some((word) => !EMPTY_WORDS.has(foldVietnamese(word)));
}
