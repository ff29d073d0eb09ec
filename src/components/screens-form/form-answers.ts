import { formAnswersHead, formFindings, formKeys } from '../../strings/screens-form.ts';

/** What somebody who tries the settings screens has answered so far. */
export interface FormAnswers {
	role: string;
	/** The device in use; each has answers of its own. */
	device: Device | undefined;
	answers: FormAnswer[];
}

export interface FormAnswer {
	/** ID of the destination. */
	screen: string;
	/** What stands before `=`: “điện thoại, không có ID”. */
	key: string;
	finding: string;
	/** Where it really led. */
	note: string;
	/** `2026-11-29` */
	on: string;
}

export type Device = 'computer' | 'phone';

/** What stands before `=` for an address that is tried on a device. */
export function answerKey({
	device,
	isWithoutId,
}: {
	device: Device;
	isWithoutId: boolean;
}): string {
	return isWithoutId ? `${formKeys[device]}, ${formKeys.withoutId}` : formKeys[device];
}

/** The answers with one of them new, changed, or taken back where nothing was found yet. */
export function withAnswer(answers: readonly FormAnswer[], answer: FormAnswer): FormAnswer[] {
	const others = answers.filter(
		({ screen, key }) => screen !== answer.screen || key !== answer.key,
	);
	return isFinding(answer.finding) ? [...others, answer] : others;
}

/** All answers as one text to send; `readScreensForm` reads it, so each day stands above its own. */
export function answersText({ role, answers }: Pick<FormAnswers, 'role' | 'answers'>): string {
	const days = [...new Set(answers.map(({ on }) => on))].sort();
	const lines = days.flatMap((day) => {
		const own = answers.filter(({ on }) => on === day);
		const screens = [...new Set(own.map(({ screen }) => screen))];
		return [
			`${formKeys.date} = ${day}`,
			...screens.flatMap((id) => [
				`## ${id}`,
				...own.filter(({ screen }) => screen === id).map(answerLine),
			]),
		];
	});
	return [formAnswersHead, `${formKeys.role} = ${oneLine(role)}`, ...lines].join('\n');
}

function answerLine({ key, finding, note }: FormAnswer): string {
	const place = finding === formFindings[0] ? '' : oneLine(note);
	return `${key} = ${finding}${place === '' ? '' : ` - ${place}`}`;
}

function oneLine(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}

/** What a browser has kept; what cannot be read is left out. */
export function parseFormAnswers(text: string | null): FormAnswers {
	const { role, device, answers } = fieldsOf(text ?? '');
	return {
		role: typeof role === 'string' ? role : '',
		device: device === 'computer' || device === 'phone' ? device : undefined,
		answers: Array.isArray(answers) ? answers.filter(isAnswer) : [],
	};
}

function isAnswer(value: unknown): value is FormAnswer {
	if (!isGroup(value)) return false;
	return (
		['screen', 'key', 'note'].every((field) => typeof value[field] === 'string') &&
		isFinding(value['finding']) &&
		/^\d{4}-\d\d-\d\d$/.test(String(value['on']))
	);
}

/** As `domain/json.ts` would; that file stands in the script of every page, and this one apart from it. */
function fieldsOf(text: string): Record<string, unknown> {
	try {
		const kept: unknown = JSON.parse(text);
		return isGroup(kept) ? kept : {};
	} catch {
		return {};
	}
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isFinding(value: unknown): boolean {
	return formFindings.some((finding) => finding === value);
}
