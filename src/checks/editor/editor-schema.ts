import { z } from 'astro/zod';
import { schemaProblems } from '../../reading/schema-problems.ts';
import type { Choices } from './choices.ts';

/**
 * A schema as editors read it: JSON Schema with the Vietnamese descriptions of its fields, and as
 * choices what each field can name. Rules that compare fields are left to the check.
 */
export function editorSchema(schema: z.ZodType, choices: Choices): object {
	return z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema }) => {
			offerChoices(jsonSchema, choices);
			explainPattern(jsonSchema);
			// What may be left out would be completed as an empty list or map.
			if (typeof jsonSchema.default === 'object') delete jsonSchema.default;
		},
	});
}

function offerChoices(jsonSchema: JSONSchema, choices: Choices): void {
	const kind = Object.keys(choices).find((name) => name === jsonSchema['names']);
	delete jsonSchema['names'];
	const known = Object.entries(choices).find(([name]) => name === kind)?.[1] ?? [];
	if (known.length === 0) return;
	const offered = {
		enum: known.map(({ value }) => value),
		markdownEnumDescriptions: known.map(({ says }) => says),
	};
	const { type, pattern } = jsonSchema;
	delete jsonSchema.pattern;
	delete jsonSchema.minimum;
	delete jsonSchema.maximum;
	// Questions that articles answer can be named too, and only the search knows them.
	if (kind === 'answers') Object.assign(jsonSchema, { anyOf: [offered, { type, pattern }] });
	else Object.assign(jsonSchema, offered);
}

/** In the words of the check, where an editor would show the pattern itself. */
function explainPattern(jsonSchema: JSONSchema): void {
	const kind = mistakeAgainst(jsonSchema);
	if (kind) jsonSchema['patternErrorMessage'] = schemaProblems[kind]({ key: '', written: '' }).cure;
}

function mistakeAgainst({ format, pattern }: JSONSchema) {
	if (pattern === undefined) return undefined;
	if (format === 'date') return 'bad-date';
	if (format === 'date-time') return 'bad-moment';
	if (pattern.includes('[a-z0-9]')) return 'bad-id';
	return /^\^(?:-\?)?\\d/.test(pattern) ? 'bad-code' : undefined;
}

type JSONSchema = z.core.JSONSchema.BaseSchema;
