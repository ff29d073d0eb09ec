import { createInterface } from 'node:readline/promises';

/**
 * Asks an author at the terminal, each question until its answer can be used. `undefined` when the
 * author stops: with Ctrl+C, or where the input ends.
 */
export async function converse<Result>(
	{ input, output }: Streams,
	talk: (ask: Ask) => Promise<Result>,
): Promise<Result | undefined> {
	const terminal = createInterface({ input, output, prompt: '> ' });
	// Lines are taken one by one: `question()` would lose what is pasted before it asks.
	const lines = terminal[Symbol.asyncIterator]();
	let isOpen = true;
	terminal.once('close', () => (isOpen = false));
	const ask: Ask = async (question, parse) => {
		output.write(`${question}\n`);
		for (;;) {
			if (isOpen) terminal.prompt();
			const line = await lines.next();
			if (line.done === true) throw new Stopped();
			const answer = parse(line.value);
			if (answer.ok) return answer.value;
			output.write(`${answer.reason}\n`);
		}
	};
	try {
		return await talk(ask);
	} catch (error) {
		if (error instanceof Stopped) return undefined;
		throw error;
	} finally {
		terminal.close();
	}
}

class Stopped extends Error {}

export interface Streams {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/** What an answer means, or why it cannot be used. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; reason: string };

type Ask = <Value>(question: string, parse: (text: string) => Answer<Value>) => Promise<Value>;
