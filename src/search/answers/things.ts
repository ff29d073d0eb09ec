import { stepAnchor } from '../../domain/step-anchor.ts';
import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import type {
	Answer,
	AnswerArticle,
	AnswerDestination,
	AnswerNotice,
	AnswerQuestion,
	AnswerTerm,
} from './answer.ts';
import type { AskedText } from './answers.ts';

/** Words around a screen's or term's name that do not name it. Folded. */
const AROUND = new Set(
	splitWords(
		'mo vao xem tim o dau cho nao link duong dan man hinh muc phan cach lam sao the de cua toi den la gi nghia what is the where go to open page tab trong tren voi va',
	),
);
/** “thẻ nhân viên là gì”: asks for the meaning of a word that everybody is taken to know, too. Folded. */
const ASKS_MEANING = /\b(?:la gi|nghia la|nghia gi|what is|what does)\b/;
/** A name is met when all of it was typed, and so much of what was typed is it, by rarity. */
const LEAST_QUERY = 0.8;
const MOST_DESTINATIONS = 2;

/** Screens and terms that a query names, in Vietnamese, in English or in the words of customers. */
export function findNamed({ understood, typed }: AskedText, things: NamedThings): FoundThing[] {
	// What is typed in English reads otherwise once it is understood as Vietnamese.
	const { wordsOf, destinations: named, terms, compare } = namesOf(things);
	const readings = [wordsOf(typed), wordsOf(understood)];
	const destinations = named
		.map(({ destination, names }) => ({
			destination,
			score: Math.max(...readings.flatMap((asked) => names.map((name) => compare(asked, name)))),
		}))
		.filter(({ score }) => score > 0)
		// Of two screens with one name the plain one.
		.sort((a, b) => b.score - a.score || a.destination.name.length - b.destination.name.length);
	const best = destinations[0]?.score ?? 0;
	const asksMeaning = ASKS_MEANING.test(foldVietnamese(typed));
	const term = terms.find(
		({ term: own, names }) =>
			(own.isExplained || asksMeaning) &&
			names.some((name) => readings.some((asked) => isSameName(name, asked))),
	)?.term;
	return [
		...destinations
			.filter(({ score }) => score === best)
			.slice(0, MOST_DESTINATIONS)
			.map(({ destination: { id } }) => ({ kind: 'destination' as const, id })),
		...(term ? [{ kind: 'term' as const, id: term.id }] : []),
	];
}

/** Things that were found, with what is shown of them; what the details do not have is left out. */
export async function loadThings(
	found: readonly FoundThing[],
	details: ThingDetailsSource,
): Promise<Answer[]> {
	const loaded = await Promise.all(
		found.map(async ({ kind, id }): Promise<LoadedThing> => {
			const all: readonly { id: string }[] = await details[kind]();
			return { kind, id, [kind]: all.find((own) => own.id === id) };
		}),
	);
	return loaded.filter(isWhole);
}

function isWhole(answer: LoadedThing): answer is LoadedThing & Answer {
	return answer[answer.kind] !== undefined;
}

/** Notices that run at a moment (milliseconds) and concern one of these articles. */
export function findNotices(
	numbers: readonly number[],
	{ notices, now }: { notices: readonly AnswerNotice[]; now: number },
): Answer[] {
	return notices
		.filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
		.filter(({ articles }) => articles.some((number) => numbers.includes(number)))
		.map((notice) => ({ kind: 'notice', id: notice.id, notice }));
}

/** The first step of an article, where it has steps. */
export function findFirstStep(
	article: AnswerArticle,
	steps: Readonly<Record<number, string>>,
): Answer[] {
	const text = steps[article.number];
	if (text === undefined) return [];
	const anchor = `#${stepAnchor(1)}`;
	const step = { article, text, path: `${article.path}${anchor}` };
	return [{ kind: 'step', id: `${String(article.number)}${anchor}`, step }];
}

/** The line for what was asked and no article answers: the group whose words tell most of the query. */
export function findElsewhere(
	words: readonly string[],
	groups: readonly ElsewhereGroup[],
): string | undefined {
	const asked = [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
	const scored = groups.map(({ answer, words: own }) => ({
		answer,
		score: asked.reduce((sum, word) => sum + (own[word] ?? 0), 0),
	}));
	const best = scored.sort((a, b) => b.score - a.score)[0];
	return best && best.score > 0 ? best.answer : undefined;
}

const known = new WeakMap<NamedThings, ReadNames>();

/** The names of all things as words, read once for all queries. */
function namesOf(things: NamedThings): ReadNames {
	const read = known.get(things) ?? readNames(things);
	known.set(things, read);
	return read;
}

function readNames({ destinations, terms, product }: NamedThings): ReadNames {
	const around = new Set([...AROUND, ...product]);
	/** Folded words without those around a name; all of them where nothing else is left. */
	const wordsOf = (text: string) => {
		const words = splitWords(foldVietnamese(text));
		const telling = words.filter((word) => !around.has(word));
		return telling.length > 0 ? telling : words;
	};
	const all = [...destinations, ...terms].map(({ names }) => new Set(names.flatMap(wordsOf)));
	const counts = new Map<string, number>();
	for (const word of all.flatMap((own) => [...own])) counts.set(word, (counts.get(word) ?? 0) + 1);
	const rarity = (word: string) => Math.log(1 + all.length / (1 + (counts.get(word) ?? 0)));
	const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word), 0);
	return {
		wordsOf,
		destinations: destinations.map((destination) => ({
			destination,
			names: destination.names.map(wordsOf),
		})),
		terms: terms.map((term) => ({ term, names: term.names.map(wordsOf) })),
		compare(asked, name) {
			if (name.length === 0 || !hasInOrder(asked, name)) return 0;
			const share = weigh(asked.filter((word) => name.includes(word))) / weigh(asked);
			return share < LEAST_QUERY ? 0 : share;
		},
	};
}

/** “nhắn tin” is not “tin nhắn”. */
function hasInOrder(asked: readonly string[], words: readonly string[]): boolean {
	let at = -1;
	return words.every((word) => (at = asked.indexOf(word, at + 1)) >= 0);
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
	return one.join(' ') === other.join(' ');
}

/** Where there is no file of things. */
export const NO_THINGS: ThingsData = {
	product: [],
	destinations: [],
	terms: [],
	steps: {},
	questions: [],
	notices: [],
	elsewhere: [],
};

/** With what is shown of it under the name of its kind, where there is such a thing. */
type LoadedThing = Pick<Answer, 'kind' | 'id'> & Record<string, unknown>;

interface ReadNames {
	wordsOf(text: string): string[];
	destinations: readonly { destination: NamedDestination; names: readonly string[][] }[];
	terms: readonly { term: NamedTerm; names: readonly string[][] }[];
	/** How much of the query a name is, when all of the name was typed; else 0. */
	compare(asked: readonly string[], name: readonly string[]): number;
}

interface NamedThings {
	/** What customers call this very product, folded: beside a name it tells nothing. */
	product: readonly string[];
	destinations: readonly NamedDestination[];
	terms: readonly NamedTerm[];
}

interface NamedDestination {
	id: string;
	name: string;
	/** Its name, and what else it is called: English labels, words of customers. */
	names: readonly string[];
}

interface NamedTerm {
	id: string;
	/** The term, and words that customers use for it. */
	names: readonly string[];
	/** Shown for its bare name; words that everybody knows only when their meaning is asked. */
	isExplained: boolean;
}

/** A thing that stands above the list, before its details are there. */
export interface FoundThing {
	kind: keyof ThingDetails;
	id: string;
}

/**
 * What finds the things that may stand above the list; one file, asked for together with the index. What is shown of a
 * found one comes from its details.
 */
export interface ThingsData extends NamedThings {
	/** The first step of each article that has steps, as plain text, by number. */
	steps: Readonly<Record<number, string>>;
	questions: readonly ThingsQuestion[];
	notices: readonly AnswerNotice[];
	elsewhere: readonly ElsewhereGroup[];
}

export interface ThingsQuestion {
	id: string;
	/** The finder starts with it. */
	isFirst: boolean;
	/** Every article that its answers lead to. */
	reaches: readonly number[];
}

/** What is shown of things, by kind; a file each, asked for when one of its things was found. */
export interface ThingDetails {
	destination: readonly AnswerDestination[];
	term: readonly AnswerTerm[];
	question: readonly AnswerQuestion[];
}

export type ThingDetailsSource = {
	[Kind in keyof ThingDetails]: () => Promise<ThingDetails[Kind]>;
};

/** A group of `elsewhere.yml` that has an answer. */
export interface ElsewhereGroup {
	answer: string;
	/** Folded words and pairs that tell the group → how much, 0 to 1. */
	words: Readonly<Record<string, number>>;
}
