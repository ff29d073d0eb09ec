import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { findLayer, layersBelow } from './layers.ts';

/**
 * Measures a folder of code: its files and what they import and export, as text; nothing is run.
 * Tests count as files but may import from anywhere.
 */
export function readStructure(directory: string): CodeStructure {
	const files = new Map<string, CodeFile>();
	for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(?:ts|astro)$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name)
			.slice(normalize(directory).replace(/[/\\]$/, '').length + 1)
			.split(sep)
			.join('/');
		if (path.startsWith('tests/fixtures/')) continue;
		files.set(path, readFile(path, readFileSync(join(directory, path), 'utf8')));
	}
	return { files, circles: findCircles(files), wrongWay: findWrongWay(files) };
}

/** A file as text: what it imports and which names it exports. */
export function readFile(path: string, text: string): CodeFile {
	const code = path.endsWith('.astro') ? astroCode(text) : text;
	const imports = ts
		.preProcessFile(code, true, true)
		.importedFiles.map(({ fileName }) => fileName)
		.filter((name) => name.startsWith('.'))
		.map((name) =>
			normalize(join(path, '..', name))
				.split(sep)
				.join('/'),
		);
	return {
		lines: text.split('\n').length - 1,
		imports: [...new Set(imports)],
		exports: path.endsWith('.astro') ? [] : exportedNames(path, code),
		isTest: /\.(?:test|site|browser)\.ts$/.test(path),
	};
}

/** The script of an Astro file: its front matter and its `<script>` elements. */
function astroCode(text: string): string {
	const [, front = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
	const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
	return [front, ...scripts].join('\n');
}

function exportedNames(path: string, code: string): string[] {
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
	return source.statements.flatMap((statement) => {
		if (ts.isExportDeclaration(statement)) {
			const clause = statement.exportClause;
			return clause && ts.isNamedExports(clause)
				? clause.elements.map(({ name }) => name.text)
				: ['*'];
		}
		const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
		if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.map(({ name }) => name.getText(source));
		return [declaredName(statement) ?? 'default'];
	});
}

function declaredName(statement: ts.Statement): string | undefined {
	if (
		ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement) ||
		ts.isEnumDeclaration(statement)
	)
		return statement.name?.text;
	return undefined;
}

/** Each group of files that import each other in a circle, types included. */
export function findCircles(files: ReadonlyMap<string, CodeFile>): string[][] {
	const circles: string[][] = [];
	const order = new Map<string, { index: number; low: number }>();
	const open: string[] = [];
	for (const path of files.keys()) if (!order.has(path)) visit(path);
	return circles;

	// Tarjan's algorithm: a strongly connected group ends where its lowest member is met again.
	function visit(path: string): number {
		const own = { index: order.size, low: order.size };
		order.set(path, own);
		open.push(path);
		for (const next of files.get(path)?.imports ?? []) {
			if (!files.has(next)) continue;
			const known = order.get(next);
			if (known === undefined) own.low = Math.min(own.low, visit(next));
			else if (open.includes(next)) own.low = Math.min(own.low, known.index);
		}
		if (own.low === own.index) {
			const group = open.splice(open.indexOf(path));
			if (group.length > 1) circles.push(group.toSorted());
		}
		return own.low;
	}
}

/** Every import that leads from a room to one below it: `domain/a.ts → library/b.ts`. */
export function findWrongWay(files: ReadonlyMap<string, CodeFile>): string[] {
	return [...files].flatMap(([path, { imports, isTest }]) => {
		const layer = findLayer(path);
		if (layer === undefined || isTest) return [];
		const below: readonly string[] = layersBelow(layer);
		return imports
			.filter((target) => below.includes(findLayer(target) ?? ''))
			.map((target) => `${path} → ${target}`);
	});
}

interface CodeStructure {
	/** By path below the folder. */
	files: Map<string, CodeFile>;
	circles: string[][];
	wrongWay: string[];
}

interface CodeFile {
	lines: number;
	/** Paths below the folder, each once. */
	imports: string[];
	exports: string[];
	isTest: boolean;
}
