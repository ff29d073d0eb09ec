import { expect, test } from 'vitest';
import { readContent } from '../reading/read-content.ts';
import { findInText } from '../checks/prose/check-prose.ts';
import { avoidedWords } from '../checks/prose/glossary-words.ts';
import { findLetterFaults } from '../reading/letters.ts';
import { knownNames } from '../checks/prose/names.ts';
import { proseText } from '../checks/prose/prose-text.ts';

/** Every module of strings, whatever it exports. */
const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
	eager: true,
});

const { entries } = await readContent('content');
const names = knownNames(entries);
const findAvoidedWords = avoidedWords(entries.glossary?.data ?? [], names);

/** What an agent calls a customer is the agent's word, not the site's. */
const othersWords = /ownWords customerExample$/;
/** The one good wish of the site (style sheet, rule 12), under “Đã về”. */
const wish = /article-end\.ts thanksStrings wish$/;

/** Stands for a value that is put in later: not a word, so no rule reads it as one. */
const slot = '\ufffc';

test.each(Object.keys(modules))('%s follows the style sheet', (file) => {
	const texts = textsOf(modules[file], file).filter(
		({ path }) => !othersWords.test(path) && !wish.test(path),
	);
	expect(texts.length).toBeGreaterThan(0);
	const found = texts.flatMap(({ path, text }) =>
		[
			...findLetterFaults(text),
			...findInText(text, { names }),
			...findAvoidedWords(proseText({ text, role: 'label' })),
		].map(({ kind, written, near = '' }) => `${path}: ${kind} “${written}” ${near} in “${text}”`),
	);
	expect(found).toEqual([]);
});

/** Every text below a value; functions are asked with slots for their arguments. */
function textsOf(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value === 'function') {
		const made: unknown = Reflect.apply(value, undefined, Array<string>(value.length).fill(slot));
		return textsOf(made, path);
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path} ${key}`));
}
