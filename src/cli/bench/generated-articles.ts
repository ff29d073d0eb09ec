import {
	causes,
	fails,
	habits,
	people,
	places,
	signs,
	steps,
	things,
	times,
} from './generated-words.ts';

/** Numbers of generated articles start here, above those of real ones. */
const firstNumber = 1000;

/**
 * One article of a bench: front matter with symptoms, look-alikes and questions; the five sections
 * with steps, limits, an error code, a settings button, a sketch, and links to its neighbours. The
 * same index always gives the same text. Its kind is `reference`, because the symptom finder must
 * lead to every other kind, and nobody reads a finder of thousands.
 *
 * @param index from 0; `count` is how many are generated, so that links stay inside
 */
export function generateArticle(
	index: number,
	{ count, topics, facts }: GeneratorOptions,
): GeneratedArticle {
	const pick = makePick(index);
	const { thing, fail, time } = subjectOf(index);
	const fill = (text: string) => {
		const filled = text
			.replaceAll('{things}', lowerFirst(thing))
			.replaceAll('{fails}', fail)
			.replaceAll('{when}', time)
			.replaceAll('{who}', pick(people));
		return filled.charAt(0).toUpperCase() + filled.slice(1);
	};
	const some = (list: readonly string[], length: number) =>
		Array.from({ length }, (_, turn) => fill(at(list, index + turn)));
	const neighbour = (distance: number) => (index + distance) % count;
	const link = (distance: number) => {
		const other = neighbour(distance);
		return `[${lowerFirst(titleOf(other))}](/${idOf(other, topics)}/)`;
	};
	const limit = (turn: number) => pick(facts.limits, turn);

	const text = `---
number: ${String(firstNumber + index)}
kind: reference
title: ${titleOf(index)}
summary: Bạn biết vì sao ${lowerFirst(thing)} ${fail} ${time}, tự sửa được và vẫn trả lời khách trong lúc chờ.
channels: [facebook, harasocial]
symptoms:
  - ${thing} ${fail}
  - ${thing} ${fail} ${time}
  - Tải lại rồi mà ${lowerFirst(thing)} vẫn ${fail}
  - Hỏi ${pick(people)} thì cũng thấy ${lowerFirst(thing)} ${fail}
notThis:
  - says: Gặp chuyện gần giống ở nơi khác
    article: ${String(firstNumber + neighbour(1))}
  - says: Mọi màn hình đều như vậy
    article: ${String(firstNumber + neighbour(7))}
ask:
  - Tên Trang và tên khách
  - Giờ bạn thấy lần đầu
  - Ảnh chụp màn hình lúc đó
escalate: Liên hệ hỗ trợ khi bạn đã làm đủ các bước mà vẫn vậy. Gửi kèm ảnh chụp màn hình và tên Trang.
updated: 2026-11-22
change: Bài mới về chuyện ${lowerFirst(thing)} ${fail}.
---

## Dấu hiệu {#dau-hieu}

<Symptoms />

${some(signs, 4).join(' ')}

${some(signs.toReversed(), 3).join(' ')} Khi phần mềm báo <ErrorCode id="${pick(facts.errors)}" />, hãy đọc thêm ý nghĩa của mã đó.

<Sketch name="man-hinh" />

## Cách xử lý {#cach-xu-ly}

1. ${some(steps, 1).join('')}

2. Mở <SettingsPath to="${pick(facts.destinations)}" /> để xem quyền.

   <SettingsLink to="${pick(facts.destinations)}" />

3. ${some(steps.slice(1), 1).join('')} Ghi lại điều bạn thấy.

4. ${some(steps.slice(2), 1).join('')}

5. ${some(steps.slice(3), 1).join('')}

### Khi vẫn chưa được {#khi-van-chua-duoc}

- **Chỉ một máy bị:** ${lowerFirst(some(steps.slice(4), 1).join(''))}
- **Mọi máy đều bị:** đọc bài ${link(3)} trước khi làm tiếp.
- **Gấp:** ${lowerFirst(some(habits, 1).join(''))} Rồi [liên hệ hỗ trợ](/lien-he/).

## Nguyên nhân {#nguyen-nhan}

${some(causes, 3).join(' ')}

Chuyện này cũng hay đi cùng ${link(11)} và ${link(29)}. ${some(causes.toReversed(), 2).join(' ')}

## Giới hạn cần biết {#gioi-han}

Các giá trị này có thể thay đổi. Mỗi ô ghi rõ nguồn.

<Limit id="${limit(0)}" as="card" />

<Limit id="${limit(1)}" as="card" />

Ngoài ra: <Limit id="${limit(2)}" />

## Phòng tránh {#phong-tranh}

${some(habits, 4)
	.map((habit) => `- ${habit}`)
	.join('\n')}
`;
	return { id: idOf(index, topics), text, sketch: sketchOf({ thing, fail }) };
}

function sketchOf({ thing, fail }: { thing: string; fail: string }): string {
	return `title: Màn hình hội thoại khi ${lowerFirst(thing)} ${fail}
device: phone
frame:
  vi: Hội thoại
  en: Conversation
rows:
  - heading: { vi: Hội thoại của khách }
  - message: { vi: Shop ơi còn hàng không ạ }
  - notice: { vi: "${thing} ${fail}" }
    tone: warning
    marked: 1
  - button: { vi: Tải lại }
    primary: true
    marked: 2
callouts:
  - Chỗ cần xem. Chữ trên màn hình của bạn có thể khác.
  - Bấm vào đây để tải lại.
`;
}

function titleOf(index: number): string {
	const { thing, fail, time } = subjectOf(index);
	return `${thing} ${fail} ${time}`;
}

/** What an article is about; no two of 12,544 are about the same. */
function subjectOf(index: number) {
	const kinds = things.length * fails.length;
	return {
		thing: at(things, index) + at(places, Math.floor(index / (kinds * times.length))),
		fail: at(fails, Math.floor(index / things.length)),
		time: at(times, Math.floor(index / kinds) + index * 5),
	};
}

function idOf(index: number, topics: readonly string[]): string {
	return `${at(topics, index)}/bai-${String(firstNumber + index)}`;
}

/** A generator of numbers that depends on nothing but its seed (mulberry32). */
function makePick(seed: number) {
	let state = Math.imul(seed + 1, 0x9e3779b1);
	return (list: readonly string[], turn?: number): string => {
		if (turn !== undefined) return at(list, seed * 3 + turn);
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return at(list, (mixed ^ (mixed >>> 14)) >>> 0);
	};
}

function at(list: readonly string[], index: number): string {
	const item = list[index % list.length];
	if (item === undefined) throw new Error('Nothing to choose from');
	return item;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

interface GeneratorOptions {
	count: number;
	/** IDs, all of them with at least one entry. */
	topics: readonly string[];
	facts: Record<'limits' | 'errors' | 'destinations', readonly string[]>;
}

export interface GeneratedArticle {
	/** Folder below `content/articles/`. */
	id: string;
	/** `index.mdx` */
	text: string;
	/** `man-hinh.sketch.yml` */
	sketch: string;
}
