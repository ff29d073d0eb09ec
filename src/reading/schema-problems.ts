import { z } from 'astro/zod';
import { lineOf } from './entries.ts';
import { findNearest } from '../domain/nearest.ts';
import { describeProblem, type Problem } from '../checks/problems.ts';

/**
 * Checks a value against its schema and words every issue for authors. The data is `undefined` when
 * anything is wrong. Nothing is coerced.
 */
export function checkSchema<Output>(
	schema: z.ZodType<Output>,
	{ value, lines, digits, file }: YamlValue,
): { data: Output | undefined; problems: Problem[] } {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) => {
		const path = issue.path.join('.');
		const place = (inner = '') => ({
			file,
			line: lineOf({ lines }, [path, inner].filter(Boolean).join('.')),
		});
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((written) =>
				describeProblem('unknown-key', place(written), {
					written,
					near: findNearest(written, knownKeys(schema, issue.path)),
				}),
			);
		const written = digits.get(path) ?? show(issue.input);
		return [issueProblem(issue, { key: keyName(issue.path), written, place: place() })];
	});
	return { data: undefined, problems };
}

function issueProblem(
	issue: z.core.$ZodIssue,
	{ key, written, place }: { key: string; written: string; place: Place },
): Problem {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.input === undefined) return describeProblem('missing-key', place, { key });
			if (issue.input === null) return describeProblem('empty-text', place, { key });
			if (issue.expected === 'string' && typeof issue.input === 'number')
				return describeProblem('needs-quotes', place, { key, written });
			return describeProblem('wrong-type', place, {
				key,
				written: typeof issue.input === 'object' ? typeName(issue.input) : `“${written}”`,
				wanted: typeNames[issue.expected] ?? issue.expected,
			});
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			if (issue.input === undefined) return describeProblem('missing-key', place, { key });
			return describeProblem('wrong-choice', place, {
				key,
				written,
				near: findNearest(written, allowed),
				allowed: allowed.join(', '),
			});
		}
		case 'invalid_format':
			return formatProblem(issue.format, { key, written, place });
		case 'too_small':
			if (issue.origin === 'string') return describeProblem('empty-text', place, { key });
			if (issue.origin === 'array')
				return describeProblem('empty-list', place, { key, least: Number(issue.minimum) });
			return describeProblem('wrong-number', place, { key, written });
		case 'too_big':
			return describeProblem('wrong-number', place, { key, written });
		case 'custom':
			return customProblem(issue, { key, place });
		default:
			return describeProblem('wrong-form', place, { key, detail: written });
	}
}

function formatProblem(
	format: string,
	{ key, written, place }: { key: string; written: string; place: Place },
): Problem {
	if (format === 'date') return describeProblem('bad-date', place, { key, written });
	if (format === 'datetime') return describeProblem('bad-moment', place, { key, written });
	if (format === 'url') return describeProblem('bad-url', place, { key, written });
	if (/code$/.test(key)) return describeProblem('bad-code', place, { key, written });
	return describeProblem('bad-id', place, { key, written });
}

function customProblem(
	issue: z.core.$ZodIssueCustom,
	{ key, place }: { key: string; place: Place },
): Problem {
	switch (issue.message) {
		case 'untrimmed':
			return describeProblem('untrimmed-text', place, { key });
		case 'three-symptoms':
			return describeProblem('three-symptoms', place, {
				count: lengthOf(issue.input, 'symptoms'),
			});
		case 'alt-too-short':
		case 'alt-too-long': {
			const written = String([...show(issue.input)].length);
			return describeProblem('alt-length', place, { written });
		}
		case 'alt-says-picture':
		case 'alt-file-name':
			return describeProblem(issue.message, place, { written: show(issue.input) });
		case 'not-a-colour':
		case 'foreign-host':
		case 'unknown-slot':
			return describeProblem(issue.message, place, { written: show(issue.input) });
		case 'one-form':
		case 'value-needs-bound':
		case 'range-needs-both':
		case 'checked-only-live':
		case 'unread-unconfirmed':
		case 'slot-accepts':
		case 'no-url-no-needs':
		case 'copy-only-address':
		case 'question-or-article':
		case 'article-needs-because':
		case 'until-after-from':
		case 'one-kind':
		case 'not-of-this-kind':
		case 'toggle-needs-on':
		case 'one-active':
		case 'mark-without-callout':
		case 'mark-apart':
		case 'callout-without-mark':
			return describeProblem(issue.message, place, {});
		default:
			return describeProblem('wrong-form', place, { key, detail: issue.message });
	}
}

/** A rule for a whole object gets the object: how long is the list in it? */
function lengthOf(input: unknown, key: string): number {
	if (typeof input !== 'object' || input === null) return 0;
	const list: unknown = Object.entries(input).find(([name]) => name === key)?.[1];
	return Array.isArray(list) ? list.length : 0;
}

/** The keys that the schema knows at a place: what an unknown one was probably meant to be. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return knownKeys(schema.unwrap(), path);
	if (schema instanceof z.ZodPipe) return knownKeys(schema.in, path);
	if (schema instanceof z.ZodArray) return knownKeys(schema.element, path.slice(1));
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => knownKeys(option, path));
	if (!(schema instanceof z.ZodObject)) return [];
	const [key, ...rest] = path;
	if (key === undefined) return Object.keys(schema.shape);
	const inner = schema.shape[String(key)];
	return inner === undefined ? [] : knownKeys(inner, rest);
}

/** `symptoms.0` → “symptoms”: the name an author sees, without the position in a list. */
function keyName(path: readonly PropertyKey[]): string {
	return String(path.findLast((key) => typeof key === 'string') ?? 'nội dung');
}

function show(input: unknown): string {
	return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}

function typeName(input: unknown): string {
	if (Array.isArray(input)) return 'một danh sách';
	if (typeof input === 'object') return 'một nhóm mục';
	return typeNames[typeof input] ?? typeof input;
}

const typeNames: Record<string, string> = {
	string: 'chữ',
	number: 'một số',
	int: 'một số nguyên',
	boolean: 'true hoặc false',
	array: 'một danh sách',
	object: 'một nhóm mục',
};

interface YamlValue {
	value: unknown;
	lines: ReadonlyMap<string, number>;
	/** Numbers as they are written. */
	digits: ReadonlyMap<string, string>;
	file: string;
}

interface Place {
	file: string;
	line: number | undefined;
}
