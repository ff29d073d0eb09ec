import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import { finderSteps } from '../../library/finder.ts';
import type { Library, SettingsDestination } from '../../library/model.ts';
import type { Elsewhere } from '../../schemas/phrasings.ts';
import type { AnswerQuestion } from '../answers/answer.ts';
import type {
	ElsewhereGroup,
	ThingDetails,
	ThingsData,
	ThingsQuestion,
} from '../answers/things.ts';
import type { WordReader } from '../meaning/features.ts';

/** A label that several screens have leads to none of them. */
const MOST_WITH_LABEL = 2;
/** “Nhắn tin” is one word of two syllables, and everybody's; “Advanced messaging” is two. */
const LEAST_LABEL_WORDS = { vi: 3, en: 2 };
/** A word tells a group of `elsewhere.yml` when so much of its use is there. */
const LEAST_SHARE = 0.6;
const MOST_GROUP_WORDS = 24;

/** What finds the things above the results, from the joined content; `elsewhere` is told by the words of its sentences. */
export function makeThings(
	library: Library,
	{ elsewhere, articleSentences, readWords }: ThingsOptions,
): ThingsData {
	return {
		product: listProductWords(library),
		destinations: listNames(library),
		terms: library.glossary.map(({ id, term, en, avoid, explain }) => ({
			id,
			names: [term, ...(en?.split(/, /) ?? []), ...avoid],
			isExplained: explain,
		})),
		steps: Object.fromEntries(
			[...library.articles.values()]
				.filter(({ archived }) => !archived)
				.flatMap(({ number, steps: [first] }) => (first ? [[number, first.plain] as const] : [])),
		),
		questions: listQuestions(library).map(({ id, isFirst, reaches }) => ({ id, isFirst, reaches })),
		notices: library.notices.map(({ id, text, articles, from, until }) => ({
			id,
			text,
			articles,
			from,
			until,
		})),
		elsewhere: listGroups(elsewhere, { articleSentences, readWords }),
	};
}

/** What is shown of each thing. */
export function makeThingDetails(library: Library): ThingDetails {
	return {
		destination: [...library.destinations.values()].map((own) => ({
			id: own.id,
			channel: own.channel,
			name: own.name,
			task: own.task,
			menu: own.menuText,
			...(own.url !== undefined && { url: own.url }),
			accepts: own.accepts,
			...(own.urlAfterSwitching !== undefined && { urlAfterSwitching: own.urlAfterSwitching }),
			needs: own.requires,
			role: own.role,
			...(own.hint !== undefined && { hint: own.hint }),
			confidence: own.confidence,
			path: own.path,
			source: { title: own.source.title, url: own.source.url },
		})),
		term: library.glossary.map(({ id, term, en, meaning }) => ({
			id,
			term,
			...(en !== undefined && { en }),
			meaning,
			path: `/thuat-ngu/#${id}`,
		})),
		question: listQuestions(library).map(({ id, asks, look, path, answers }) => ({
			id,
			asks,
			...(look !== undefined && { look }),
			path,
			answers,
		})),
	};
}

/** What customers call this very product, folded. */
export function listProductWords({ site }: Pick<Library, 'site'>): string[] {
	const names = [site.product, ...site.productShort];
	return [...new Set(names.flatMap((name) => splitWords(foldVietnamese(name))))];
}

function listNames(library: Library): ThingsData['destinations'] {
	const all = [...library.destinations.values()];
	const labelled = new Map<string, number>();
	for (const own of all)
		for (const label of new Set(labelsOf(own).map(foldVietnamese)))
			labelled.set(label, (labelled.get(label) ?? 0) + 1);
	return all.map((own) => {
		const { id, name, task } = own;
		const labels = labelsOf(own).filter(
			(label) => (labelled.get(foldVietnamese(label)) ?? 0) <= MOST_WITH_LABEL,
		);
		return {
			id,
			name,
			names: [...new Set([name, task, ...labels, ...(own.alsoCalled ?? [])])],
		};
	});
}

/** The last label of a menu, and the one that gave the screen its name, where they tell enough. */
function labelsOf({ name, menu, menuOnPhone = [] }: SettingsDestination): string[] {
	const folded = foldVietnamese(name);
	const own = menu.filter(
		({ vi }, at) => at === menu.length - 1 || folded.includes(foldVietnamese(vi)),
	);
	return [...own, ...menuOnPhone.slice(-1)].flatMap(({ vi, en = '' }) => [
		...(splitWords(vi).length >= LEAST_LABEL_WORDS.vi ? [vi] : []),
		...(splitWords(en).length >= LEAST_LABEL_WORDS.en ? [en] : []),
	]);
}

/** Every question of the finder once, at its shortest path, with all that its answers lead to. */
function listQuestions({ finder, errors }: Library): (AnswerQuestion & ThingsQuestion)[] {
	if (!finder) return [];
	const plain = (text: string) =>
		text.replace(/\{error:([^}]+)\}/g, (_, id: string) => errors.get(id)?.label ?? '');
	const steps = finderSteps(finder).sort((a, b) => a.trail.length - b.trail.length);
	const found = new Map<string, AnswerQuestion & ThingsQuestion>();
	for (const { path, question } of steps) {
		if (!question || found.has(question.question.id)) continue;
		const { id, asks, look } = question.question;
		const ends = steps.flatMap((step) =>
			step.end && step.path.startsWith(path) ? [step.end.article] : [],
		);
		found.set(id, {
			id,
			asks: plain(asks),
			...(look !== undefined && { look: plain(look) }),
			path,
			answers: question.answers.map(({ answer, path: next }) => ({
				says: plain(answer.says),
				path: next,
				...(answer.article !== undefined && { article: answer.article }),
			})),
			isFirst: id === finder.start,
			reaches: [...new Set(ends)].sort((a, b) => a - b),
		});
	}
	return [...found.values()];
}

/** The words and pairs of words that a group has and hardly anything else. */
function listGroups(
	elsewhere: Elsewhere,
	{ articleSentences, readWords }: Pick<ThingsOptions, 'articleSentences' | 'readWords'>,
): ElsewhereGroup[] {
	const count = (sentences: readonly string[]) => {
		const counts = new Map<string, number>();
		for (const sentence of sentences) {
			const words = readWords(sentence);
			const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
			for (const own of new Set([...words, ...pairs])) counts.set(own, (counts.get(own) ?? 0) + 1);
		}
		return counts;
	};
	const all = count([...articleSentences, ...elsewhere.flatMap(({ says }) => says)]);
	return elsewhere.flatMap(({ answer, says }) => {
		if (answer === undefined) return [];
		const told = [...count(says)]
			.map(([word, own]) => ({ word, own, share: own / (all.get(word) ?? own) }))
			.filter(({ own, share }) => own > 1 && share >= LEAST_SHARE)
			.sort((a, b) => b.own * b.share - a.own * a.share || (a.word < b.word ? -1 : 1))
			.slice(0, MOST_GROUP_WORDS)
			.map(({ word, share }) => [word, Math.round(share * 10) / 10] as const);
		return [{ answer, words: Object.fromEntries(told) }];
	});
}

interface ThingsOptions {
	elsewhere: Elsewhere;
	/** What customers say that articles do answer. */
	articleSentences: readonly string[];
	readWords: WordReader;
}
