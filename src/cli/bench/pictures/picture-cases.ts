import type { Library } from '../../../library/model.ts';
import { textHash } from '../../../domain/text-hash.ts';
import { makeRandom } from './seeded-random.ts';

const SEED = 20;
const MOST_ERRORS = 40;
const MOST_SYMPTOMS = 40;
/** Told in more words than this nobody reads them in a bubble. */
const LONGEST = 140;

const screens = {
	error: [
		'facebook-chat',
		'instagram-dialog',
		'zalo-dialog',
		'harasocial-desk',
		'harasocial-phone',
	],
	symptom: ['facebook-chat', 'instagram-dialog', 'zalo-chat', 'harasocial-desk', 'facebook-desk'],
} as const;

/** What happens to a picture on its way: each more than the one before. */
const wears = ['none', 'scaled', 'cropped', 'jpeg', 'rotated', 'photo'] as const;

/**
 * The pictures that the reading is measured on, from the library's own error files and symptoms: what stands on them, how
 * it looks, and which articles answer. The same content gives the same cases.
 */
export function makePictureCases(library: Library): PictureCase[] {
	const random = makeRandom(SEED);
	const articles = [...library.articles.values()].filter(({ archived }) => !archived);
	const errors = [...library.errors.values()].flatMap((error): Told[] => {
		const [message] = error.messages;
		if (message === undefined || message.length > LONGEST || error.articles.length === 0) return [];
		if (error.audience !== 'shop') return [];
		const code = error.subcode === undefined ? error.code : `${error.code}/${error.subcode}`;
		const isNamed = message.includes('(#');
		return [
			{
				kind: 'error',
				name: error.id,
				says: isNamed || error.channel === 'zalo' ? message : `(#${code}) ${message}`,
				...(error.channel === 'zalo' && { code: error.code }),
				language: /[^ -~’“”–]/.test(message) ? 'vi' : 'en',
				accept: error.articles,
				codes: [error.id],
			},
		];
	});
	const symptoms = articles.flatMap(({ number, symptoms: own }): Told[] => {
		const says = own[Math.floor(random() * own.length)];
		if (says === undefined) return [];
		return [
			{ kind: 'symptom', name: String(number), says, language: 'vi', accept: [number], codes: [] },
		];
	});
	const told = [
		...shuffled(errors, random).slice(0, MOST_ERRORS),
		...shuffled(symptoms, random).slice(0, MOST_SYMPTOMS),
	];
	return told.map((own, at) => {
		const choices = screens[own.kind];
		const screen = choices[at % choices.length] ?? 'facebook-chat';
		const wear = wears[Math.floor(at / choices.length + random() * 2) % wears.length] ?? 'none';
		const id = `${own.kind}-${own.name}-${screen}-${wear}`;
		return {
			...own,
			id,
			screen,
			wear,
			isDark: random() < 0.4,
			seed: Math.floor(random() * 2 ** 31),
		};
	});
}

/** Which half a picture belongs to; what is tuned looks only at the other one. */
export function isMeasured({ name, screen }: Pick<PictureCase, 'name' | 'screen'>): boolean {
	return Number.parseInt(textHash(`${name} ${screen}`).slice(-1), 16) % 2 === 0;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
	return all
		.map((value) => ({ value, place: random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ value }) => value);
}

interface Told {
	kind: keyof typeof screens;
	/** Of the error file, or the number of the article. */
	name: string;
	/** The line that names what is wrong. */
	says: string;
	/** A code that stands apart from the message. */
	code?: string;
	language: 'vi' | 'en';
	/** Articles that answer. */
	accept: readonly number[];
	codes: readonly string[];
}

export interface PictureCase extends Told {
	id: string;
	screen: (typeof screens)[keyof typeof screens][number];
	wear: (typeof wears)[number];
	isDark: boolean;
	seed: number;
}
