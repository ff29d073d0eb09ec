import { isRecord } from '../domain/json.ts';
import type { ReplySource, ReplyStep } from './reply-source.ts';

/* Apart from what makes a source, whose expressions older browsers cannot read. */

/** Whether a value that was fetched is a source as `replySource()` makes it. */
export function isReplySource(value: unknown): value is ReplySource {
	return (
		isRecord(value) &&
		typeof value['title'] === 'string' &&
		typeof value['escalate'] === 'string' &&
		areTexts(value['titleLimits']) &&
		areTexts(value['ask']) &&
		Array.isArray(value['steps']) &&
		value['steps'].every(isReplyStep)
	);
}

function isReplyStep(value: unknown): value is ReplyStep {
	return (
		isRecord(value) &&
		areTexts(value['sentences']) &&
		areTexts(value['limits']) &&
		Array.isArray(value['key']) &&
		Array.isArray(value['links']) &&
		Array.isArray(value['places'])
	);
}

function areTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
