import { stepAnchor } from '../../domain/step-anchor.ts';
import { defineHastPlugin } from 'satteri';
import type { HastPluginEntry, HastPluginList } from 'satteri';
import { withBase } from '../../domain/addresses.ts';
import { setNoBreakSpaces } from '../../domain/typography.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { englishWords } from './english-words.ts';
import { glossaryTerms } from './glossary-terms.ts';

/**
 * What happens to the text of an article on its way to HTML: addresses below the base path, steps
 * that can be linked to, words explained where they first stand, English named, no-break spaces.
 */
export function articlePlugins({
	base,
	glossary,
	path = '',
}: {
	base: string;
	glossary: readonly GlossaryEntry[];
	/** Of the article, where a part of it stands on another page. */
	path?: string | undefined;
}): HastPluginList {
	return [
		baseLinks(base, path),
		stepList,
		prevention,
		glossaryTerms(glossary),
		englishWords,
		noBreakSpaces,
	];
}

const baseLinks = (base: string, path: string): HastPluginEntry =>
	defineHastPlugin({
		name: 'base-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const written = node.properties['href'];
				const href =
					typeof written === 'string' && written.startsWith('#') ? path + written : written;
				if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
					context.setProperty(node, 'href', withBase(base, href));
			},
		},
	});

/** The list of an old article: the first ordered list after `cach-xu-ly` or `cach-lam` is the fix: each step gets `buoc-1`, … */
const stepList: HastPluginEntry = () => {
	let inFix = false;
	let done = false;
	return defineHastPlugin({
		name: 'step-list',
		element: {
			filter: ['h2', 'ol'],
			visit(node, context) {
				if (node.tagName === 'h2') {
					const id = node.properties['id'];
					inFix = id === 'cach-xu-ly' || id === 'cach-lam';
					return;
				}
				if (!inFix || done || !isInSection(context.parent(node))) return;
				done = true;
				context.setProperty(node, 'className', ['steps']);
				// Safari drops the role of a list without markers.
				context.setProperty(node, 'role', 'list');
				node.children
					.filter((child) => child.type === 'element' && child.tagName === 'li')
					.forEach((item, index) => {
						const id = stepAnchor(index + 1);
						context.setProperty(item, 'id', id);
						context.setProperty(item, 'className', ['step']);
						context.setProperty(item, 'dataPlain', '');
						context.prependChild(item, {
							type: 'element',
							tagName: 'a',
							properties: { className: ['step-n'], href: `#${id}` },
							children: [
								{
									type: 'element',
									tagName: 'span',
									properties: { className: ['visually-hidden'] },
									children: [{ type: 'text', value: 'Bước ' }],
								},
								{ type: 'text', value: String(index + 1) },
							],
						});
					});
			},
		},
	});
};

/** Lists of the section on prevention have dots of the site's own. */
const prevention: HastPluginEntry = () => {
	let within = false;
	return defineHastPlugin({
		name: 'prevention',
		element: {
			filter: ['h2', 'ul'],
			visit(node, context) {
				if (node.tagName === 'h2') within = node.properties['id'] === 'phong-tranh';
				else if (within && isInSection(context.parent(node))) {
					context.setProperty(node, 'className', ['prevent']);
					context.setProperty(node, 'role', 'list');
				}
			},
		},
	});
};

function isInSection(parent: { type: string; name?: string | null } | undefined): boolean {
	return parent?.type === 'mdxJsxFlowElement' && parent.name === 'Section';
}

const noBreakSpaces: HastPluginEntry = defineHastPlugin({
	name: 'no-break-spaces',
	text(node) {
		const value = setNoBreakSpaces(node.value);
		return value === node.value ? undefined : { type: 'text', value };
	},
});
