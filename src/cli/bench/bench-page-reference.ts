// Reads a million mixed and changed inputs as a reader might paste them, and fails when one throws,
// leads to a foreign host or takes too long: npm run bench:page-reference -- [count] [seed]
import { parsePageReference } from '../../domain/page-reference.ts';
import { settingsUrl } from '../../domain/settings-url.ts';
import { pageInputs } from './page-inputs.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 2026);
const limitMs = 5;
/** From here on an input is timed again: a pause of the machine does not repeat, a slow input does. */
const suspectMs = 1;
const timings = 15;
const templates = [
	'https://www.facebook.com/{page}/settings/?tab=messenger_platform',
	'https://business.facebook.com/latest/inbox/all?asset_id={page}',
].map((url) => ({ url, accepts: ['pageId', 'username'] as const, host: new URL(url).host }));

let parsingMs = 0;
let slowest = { ms: 0, input: '' };
let accepted = 0;
const exceptions: string[] = [];
const foreignHosts: string[] = [];

let done = 0;
for (const input of pageInputs(seed)) {
	if (done === count) break;
	done += 1;
	try {
		const ms = time(input);
		parsingMs += ms;
		const surelyMs = ms < suspectMs ? ms : timeAgain(input, ms);
		if (surelyMs > slowest.ms) slowest = { ms: surelyMs, input };
		if (leadsAway(input)) foreignHosts.push(input);
	} catch (error) {
		exceptions.push(`${JSON.stringify(input)}: ${String(error)}`);
	}
}

console.log(`inputs            ${count} (seed ${seed})`);
console.log(`accepted          ${accepted}`);
console.log(`inputs per second ${Math.round(count / (parsingMs / 1000))}`);
console.log(`slowest input     ${slowest.ms.toFixed(3)} ms, limit ${limitMs} ms`);
console.log(
	`                  ${JSON.stringify(slowest.input.slice(0, 60))}, ${slowest.input.length} characters`,
);
console.log(`exceptions        ${exceptions.length}`);
console.log(`foreign hosts     ${foreignHosts.length}`);
for (const found of [...exceptions, ...foreignHosts].slice(0, 10)) console.error(found);
const isGood = exceptions.length === 0 && foreignHosts.length === 0 && slowest.ms < limitMs;
process.exitCode = isGood && accepted > 0 ? 0 : 1;

function time(input: string): number {
	const start = performance.now();
	parsePageReference(input);
	return performance.now() - start;
}

function timeAgain(input: string, first: number): number {
	let least = first;
	for (let times = 1; times < timings; times += 1) least = Math.min(least, time(input));
	return least;
}

/** Whether an accepted input makes an address on any other host than its template's. */
function leadsAway(input: string): boolean {
	const page = parsePageReference(input);
	if (!page.ok) return false;
	accepted += 1;
	return templates.some((destination) => {
		const answer = settingsUrl(destination, page);
		return !answer.ok || new URL(answer.url).host !== destination.host;
	});
}
