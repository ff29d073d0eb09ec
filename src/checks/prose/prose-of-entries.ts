import {
	lineOf,
	type ArticleEntry,
	type ContentEntries,
	type Entry,
	type ProseRole,
	type ProseSegment,
} from '../../reading/entries.ts';
import type { Channel } from '../../schemas/common.ts';
import type { Sketch, SketchLabel } from '../../schemas/sketch.ts';

/**
 * Everything in `content/` that readers read, by file. Left out: symptoms, messages, evidence,
 * titles of other people's documents.
 */
export function proseOfEntries(entries: ContentEntries): FileProse[] {
	const { topics, glossary, notices, finder } = entries;
	return [
		...entries.articles.flatMap((entry) => remembered(entry, () => [proseOfArticle(entry)])),
		...entries.articles.flatMap(({ siblings }) =>
			siblings.flatMap(({ sketch }) =>
				sketch ? remembered(sketch, () => [proseOfSketch(sketch)]) : [],
			),
		),
		...entries.limits.flatMap((entry) => remembered(entry, () => proseOfLimit(entry))),
		...entries.errors.flatMap((entry) => remembered(entry, () => [proseOfError(entry)])),
		...entries.destinations.flatMap((entry) =>
			remembered(entry, () => [proseOfDestination(entry)]),
		),
		...one(topics, (data) =>
			data.topics.flatMap(({ title, description }, index): Text[] => [
				[`topics.${String(index)}.title`, title, 'heading'],
				[`topics.${String(index)}.description`, description, 'text'],
			]),
		),
		...one(glossary, (data) =>
			data.map(({ meaning }, index): Text => [`${String(index)}.meaning`, meaning, 'sentence']),
		),
		...one(notices, (data) =>
			data.map(({ text }, index): Text => [`${String(index)}.text`, text, 'sentence']),
		),
		...one(finder, ({ questions }) =>
			questions.flatMap(({ asks, look, answers }, index): Text[] => [
				[`questions.${String(index)}.asks`, asks, 'text'],
				[`questions.${String(index)}.look`, look, 'sentence'],
				...answers.flatMap(({ says, short, because }, position): Text[] => [
					[`questions.${String(index)}.answers.${String(position)}.short`, short, 'label'],
					[`questions.${String(index)}.answers.${String(position)}.says`, says, 'label'],
					[`questions.${String(index)}.answers.${String(position)}.because`, because, 'sentence'],
				]),
			]),
		),
	];
}

const known = new WeakMap<object, FileProse[]>();

/** The same objects for the same file, as long as it does not change: its data is then the same too. */
function remembered({ data }: { data: object }, make: () => FileProse[]): FileProse[] {
	const made = known.get(data) ?? make();
	known.set(data, made);
	return made;
}

/** A limit states its own number, and cites every other. */
function proseOfLimit(entry: ContentEntries['limits'][number]): FileProse[] {
	const { data } = entry;
	return [
		prose(entry, 'stated', [
			['subject', data.subject, 'label'],
			['rule', data.rule, 'sentence'],
			['unit', data.unit, 'label'],
			['per', data.per, 'label'],
			...data.previously.flatMap(({ says, why }, index): Text[] => [
				[`previously.${String(index)}.says`, says, 'text'],
				[`previously.${String(index)}.why`, why, 'text'],
			]),
		]),
		{
			...prose(entry, 'cited', [
				['scope', data.scope, 'label'],
				['condition', data.condition, 'text'],
				['note', data.note, 'sentence'],
			]),
			channels: [data.channel],
		},
	];
}

function proseOfError(entry: ContentEntries['errors'][number]): FileProse {
	const { data } = entry;
	return {
		...prose(entry, 'cited', [
			['meaning', data.meaning, 'sentence'],
			['fix', data.fix, 'sentence'],
			['note', data.note, 'sentence'],
		]),
		channels: [data.channel],
	};
}

function proseOfDestination(entry: ContentEntries['destinations'][number]): FileProse {
	const { data } = entry;
	const labels = (key: 'menu' | 'menuOnPhone') =>
		(data[key] ?? []).map(({ vi }, index): Text => [`${key}.${String(index)}`, vi, 'screen']);
	return prose(entry, 'cited', [
		['name', data.name, 'label'],
		['task', data.task, 'label'],
		['role', data.role, 'label'],
		['hint', data.hint, 'sentence'],
		...labels('menu'),
		...labels('menuOnPhone'),
	]);
}

function proseOfArticle(entry: ArticleEntry): FileProse {
	const { data, body } = entry;
	const head = prose(entry, 'cited', [
		['title', data.title, 'title'],
		['summary', data.summary, 'summary'],
		...data.mine.map((text, index): Text => [`mine.${String(index)}`, text, 'label']),
		['needs.role', data.needs?.role, 'label'],
		['done', data.done, 'text'],
		...data.notThis.map(({ says }, index): Text => [
			`notThis.${String(index)}.says`,
			says,
			'label',
		]),
		...data.ask.map((text, index): Text => [`ask.${String(index)}`, text, 'label']),
		['escalate', data.escalate, 'sentence'],
		['change', data.change, 'sentence'],
		['archived.why', data.archived?.why, 'sentence'],
	]);
	return {
		...head,
		segments: [...head.segments, ...body.prose],
		cites: body.uses.flatMap(({ name, props }) =>
			(name === 'Limit' || name === 'Clock') && props['id'] !== undefined ? [props['id']] : [],
		),
		channels: data.channels,
	};
}

/** Labels of a drawn screen are the screen's where they are known; all other words are ours. */
function proseOfSketch(entry: Entry<Sketch>): FileProse {
	const { title, alt, frame, side, rows, callouts } = entry.data;
	return prose(entry, 'cited', [
		['title', title, 'heading'],
		['alt', alt, 'sentence'],
		['frame', frame.vi, roleOf(frame)],
		...side.map(({ label }, index): Text => [`side.${String(index)}`, label.vi, roleOf(label)]),
		...rows.map(({ label }, index): Text => [`rows.${String(index)}`, label.vi, roleOf(label)]),
		...callouts.map((text, index): Text => [`callouts.${String(index)}`, text, 'sentence']),
	]);
}

function roleOf({ known }: SketchLabel): ProseRole {
	return known ? 'screen' : 'label';
}

function one<Data extends object>(
	entry: Entry<Data> | undefined,
	texts: (data: Data) => Text[],
): FileProse[] {
	return entry ? remembered(entry, () => [prose(entry, 'cited', texts(entry.data))]) : [];
}

function prose(
	entry: Pick<Entry<unknown>, 'file' | 'lines'>,
	facts: FileProse['facts'],
	texts: Text[],
): FileProse {
	const segments = texts.flatMap(([path, text, role]) =>
		text === undefined ? [] : [{ text, line: lineOf(entry, path) ?? 1, role }],
	);
	return { file: entry.file, facts, segments, cites: [], channels: [] };
}

type Text = [path: string, text: string | undefined, role: ProseRole];

export interface FileProse {
	file: string;
	/** Where facts are stated, numbers may stand; everywhere else they are cited. */
	facts: 'stated' | 'cited';
	/** The limits that its body cites: one of them is what a typed number is meant to be. */
	cites: readonly string[];
	/** The next best guess: a limit of the same channel. */
	channels: readonly Channel[];
	segments: ProseSegment[];
}
