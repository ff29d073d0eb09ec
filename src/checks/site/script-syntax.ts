import { parse, type Node } from 'acorn';
import { browserFloorEdition } from '../../domain/browser-floor.ts';

/** Names of functions that came after the floor, and the first version of Safari that has them. */
const newerFunctions: ReadonlyMap<string, string> = new Map([
	['canParse', '17.0'],
	['checkVisibility', '17.4'],
	['fromAsync', '16.4'],
	['groupBy', '17.4'],
	['isSubsetOf', '17.0'],
	['isSupersetOf', '17.0'],
	['isWellFormed', '16.4'],
	['requestIdleCallback', '18.4'],
	['requestSubmit', '16.0'],
	['symmetricDifference', '17.0'],
	['toReversed', '16.0'],
	['toSorted', '16.0'],
	['toSpliced', '16.0'],
	['toWellFormed', '16.4'],
	['withResolvers', '17.4'],
]);

/**
 * What an older browser cannot read or run of a script: newer syntax, in regular expressions too,
 * and functions it does not have, unless the script asks first (`'canParse' in URL`, `at?.()`).
 */
export function findNewerSyntax(text: string, { isModule }: { isModule: boolean }): NewerSyntax[] {
	const found: NewerSyntax[] = [];
	const called: { name: string; node: Node }[] = [];
	const asked = new Set<string>();
	const sourceType = isModule ? 'module' : 'script';
	const at = (start: number) => text.slice(start, start + 30).replace(/\s+/g, ' ');
	let program: Node;
	try {
		program = parse(text, { ecmaVersion: browserFloorEdition, sourceType, allowHashBang: true });
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const place = 'pos' in error ? Number(error.pos) : 0;
		return [{ kind: 'syntax', written: at(Math.max(0, place - 10)) }];
	}
	visit(program, (node) => {
		if (node.type === 'StaticBlock') found.push({ kind: 'syntax', written: at(node.start) });
		const flags = regExpFlags(node);
		if (flags?.includes('v')) found.push({ kind: 'syntax', written: at(node.start) });
		const name = calledName(node);
		if (name !== undefined && newerFunctions.has(name)) called.push({ name, node });
		const question = askedName(node);
		if (question !== undefined) asked.add(question);
	});
	for (const { name } of called)
		if (!asked.has(name))
			found.push({ kind: 'function', written: name, since: newerFunctions.get(name) ?? '' });
	return found;
}

/** The flags that are written for `new RegExp(…)`. */
function regExpFlags(node: Node): string | undefined {
	if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
	const { callee, arguments: given } = record(node);
	if (record(callee)['name'] !== 'RegExp' || !Array.isArray(given)) return undefined;
	return text(record(given[1])['value']);
}

/** `a.b()` → `b`; not `a.b?.()`, which asks first. */
function calledName(node: Node): string | undefined {
	if (node.type !== 'CallExpression') return undefined;
	const { callee, optional } = record(node);
	const { type, property, computed } = record(callee);
	if (optional === true || type !== 'MemberExpression' || computed === true) return undefined;
	return text(record(property)['name']);
}

/** `'b' in a` → `b`. */
function askedName(node: Node): string | undefined {
	const { operator, left } = record(node);
	return node.type === 'BinaryExpression' && operator === 'in'
		? (text(record(left)['value']) ?? templateText(left))
		: undefined;
}

/** Minifiers write a string in backticks. */
function templateText(node: unknown): string | undefined {
	const { quasis } = record(node);
	if (!Array.isArray(quasis) || quasis.length !== 1) return undefined;
	return text(record(record(quasis[0])['value'])['cooked']);
}

function visit(node: Node, see: (node: Node) => void) {
	see(node);
	for (const value of Object.values(node))
		for (const inner of Array.isArray(value) ? value : [value])
			if (isNode(inner)) visit(inner, see);
}

function isNode(value: unknown): value is Node {
	return typeof record(value)['type'] === 'string' && typeof record(value)['start'] === 'number';
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

export type NewerSyntax =
	| { kind: 'syntax'; written: string }
	/** `since` is a version of Safari. */
	| { kind: 'function'; written: string; since: string };
