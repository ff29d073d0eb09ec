import { expect, test } from 'vitest';
import { resolveFormerPermalinks, type FormerSource } from './former-permalinks.ts';

function makeSource(path: string, changes: Partial<FormerSource> = {}): FormerSource {
	return { file: `${path}index.mdx`, path, anchors: new Set(['muc']), formerly: [], ...changes };
}

function resolve(...articles: FormerSource[]) {
	const { formerly, faults } = resolveFormerPermalinks(articles, new Set(['/lien-he/']));
	return {
		leads: Object.fromEntries([...formerly.values()].flat().map(({ from, to }) => [from, to])),
		faults: faults.map(({ from, fault, detail }) => [from, fault, detail]),
	};
}

test('leads a former page to its article, and its sections to those that are still there', () => {
	const { leads, faults } = resolve(
		makeSource('/a/moi/', {
			formerly: ['/a/cu/', '/a/cu/#muc', '/a/cu/#bo-han', { from: '/a/gop/', to: 'muc' }],
		}),
	);
	expect(faults).toEqual([]);
	expect(leads).toEqual({
		'/a/cu/': '/a/moi/',
		'/a/cu/#muc': '/a/moi/#muc',
		'/a/cu/#bo-han': '/a/moi/',
		'/a/gop/': '/a/moi/#muc',
	});
});

test('follows a section that moved more than once, across articles and renames, in one step', () => {
	const { leads, faults } = resolve(
		makeSource('/a/mot/', {
			formerly: ['/a/mot-cu/', { from: '/a/mot/#x', to: 'y' }, { from: '/a/mot-cu/#y', to: 'z' }],
		}),
		makeSource('/a/hai/', { formerly: [{ from: '/a/mot-cu/#z', to: 'w' }] }),
		makeSource('/a/ba/', { formerly: [{ from: '/a/hai/#w', to: 'muc' }] }),
	);
	expect(faults).toEqual([]);
	expect(leads).toEqual({
		'/a/mot-cu/': '/a/mot/',
		'/a/mot/#x': '/a/ba/#muc',
		'/a/mot-cu/#y': '/a/ba/#muc',
		'/a/mot-cu/#z': '/a/ba/#muc',
		'/a/hai/#w': '/a/ba/#muc',
	});
});

test.each([
	['an address without slashes', ['a/cu'], ['a/cu', 'form', '']],
	['a short link', ['/b/101/'], ['/b/101/', 'live', '']],
	['the address of another article', ['/a/hai/'], ['/a/hai/', 'live', '']],
	['its own address', ['/a/mot/'], ['/a/mot/', 'live', '']],
	['the address of another page', ['/lien-he/'], ['/lien-he/', 'live', '']],
	['an address twice', ['/a/cu/', '/a/cu/'], ['/a/cu/', 'clash', '/a/mot/index.mdx']],
	[
		'a section that is still there',
		[{ from: '/a/hai/#muc', to: 'muc' }],
		['/a/hai/#muc', 'live-section', '/a/hai/index.mdx'],
	],
	[
		'a section of a page that nobody claims',
		[{ from: '/a/mat/#x', to: 'muc' }],
		['/a/mat/#x', 'page-unclaimed', '/a/mat/'],
	],
	[
		'a section that is not there',
		[{ from: '/a/mot/#x', to: 'muk' }],
		['/a/mot/#x', 'no-section', 'muk'],
	],
])('refuses %s', (_what, formerly, fault) => {
	const { leads, faults } = resolve(makeSource('/a/mot/', { formerly }), makeSource('/a/hai/'));
	expect(faults).toEqual([fault]);
	expect(Object.keys(leads)).not.toContain(formerly.length === 1 ? fault[0] : '');
});

test('refuses sections that lead to each other', () => {
	const { faults } = resolve(
		makeSource('/a/mot/', {
			formerly: [
				{ from: '/a/mot/#x', to: 'y' },
				{ from: '/a/mot/#y', to: 'x' },
			],
		}),
	);
	expect(faults).toEqual([
		['/a/mot/#x', 'loop', '/a/mot/#y → /a/mot/#x'],
		['/a/mot/#y', 'loop', '/a/mot/#x → /a/mot/#y'],
	]);
});
