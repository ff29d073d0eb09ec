import { layers } from './structure/layers.ts';
import { readStructure } from './structure/code-structure.ts';

// `npm run structure [-- FOLDER]`: how large each room of the code is, and what breaks the order of rooms.
const { files, circles, wrongWay } = readStructure(process.argv[2] ?? 'src');
const code = [...files].filter(([, { isTest }]) => !isTest);
const row = (name: string, counts: readonly number[]) => {
	console.log(name.padEnd(14) + counts.map((count) => String(count).padStart(8)).join(''));
};

console.log('room             files   lines exports');
for (const layer of layers) measure(layer, `${layer}/`);
measure('all', '');
const tests = [...files.values()].filter(({ isTest }) => isTest);
row('test files', [tests.length, tests.reduce((sum, { lines }) => sum + lines, 0)]);
list(
	'circles',
	circles.map((circle) => circle.join(' ⇄ ')),
);
list('wrong way', wrongWay);
process.exitCode = circles.length + wrongWay.length === 0 ? 0 : 1;

function measure(name: string, start: string) {
	const inside = code.filter(([path]) => path.startsWith(start)).map(([, file]) => file);
	const lines = inside.reduce((sum, file) => sum + file.lines, 0);
	const exports = inside.reduce((sum, file) => sum + file.exports.length, 0);
	row(name, [inside.length, lines, exports]);
}

function list(name: string, rows: readonly string[]) {
	console.log(`${name}: ${String(rows.length)}`);
	for (const text of rows) console.log(`  ${text}`);
}
