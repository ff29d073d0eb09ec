import { isRecord, parseJson } from '../../domain/json.ts';
import { deskStrings } from '../../strings/desk.ts';
import { savedStrings as strings } from '../../strings/saved.ts';
import type { StorageArea } from '../../browser/storage.ts';
import type { SavedKey } from './saved-keys.ts';

/**
 * What is kept under a key, as a reader recognises it, line by line. Shows the text itself, without
 * the rules that read it, so that also what those would refuse is seen and can be deleted.
 */
export function describeSaved({ key, text }: Saved): string[] {
	switch (key) {
		case 'theme':
			return [text === 'dark' ? strings.themes.dark : strings.themes.light];
		case 'inside-app-read':
		case 'picture-reading':
			return [strings.yes];
		case 'pages':
			return findList(parseJson(text), 'pages').map(pageLine);
		case 'desk-pinned':
		case 'desk-recent': {
			const numbers = parseJson(text);
			return Array.isArray(numbers)
				? [numbers.map((one) => strings.article(String(one))).join(', ')]
				: [];
		}
		case 'recent-queries': {
			const queries = parseJson(text);
			return Array.isArray(queries) ? queries.map((query) => `“${String(query)}”`) : [];
		}
		case 'desk-answered-page':
		case 'desk-answered-tab-pages': {
			const pages = parseJson(text);
			return Array.isArray(pages) ? pages.map(String) : [];
		}
		case 'desk-reply':
			return [new Map(Object.entries(deskStrings.replies)).get(text) ?? text];
		case 'reply-words': {
			const own = parseJson(text);
			return isRecord(own) ? [Object.values(own).map(String).join(', ')] : [];
		}
		case 'screens-form': {
			const form = parseJson(text);
			const role = isRecord(form) ? form['role'] : undefined;
			return [...(role ? [String(role)] : []), strings.answers(findList(form, 'answers').length)];
		}
		default:
			return [text];
	}
}

function pageLine(entry: unknown): string {
	if (!isRecord(entry)) return '';
	const page = String(entry['page']);
	return entry['name'] ? `${String(entry['name'])} (${page})` : page;
}

function findList(value: unknown, key: string): unknown[] {
	const list = isRecord(value) ? value[key] : undefined;
	return Array.isArray(list) ? list : [];
}

export interface Saved {
	area: StorageArea;
	key: SavedKey;
	text: string;
}
