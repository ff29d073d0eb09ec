import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layers, layersBelow } from './src/cli/structure/layers.ts';

/** A room of `src/` imports only from itself and from the rooms above it. */
const order = layers.map((layer) => {
	const below = layersBelow(layer).join('|');
	const message = `${layer}/ must not import from a room below it (src/cli/structure/layers.ts).`;
	const regex = `^(?:\\.\\./)+(?:${below})/`;
	const dynamic = `ImportExpression[source.value=/^(?:\\.\\.\\u002F)+(?:${below})\\u002F/]`;
	return {
		files: [`src/${layer}/**/*.{ts,astro}`],
		ignores: ['**/*.{test,site,browser}.ts'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
			'no-restricted-syntax': ['error', { selector: dynamic, message }],
		},
	};
});

export default tseslint.config(
	{
		ignores: [
			'dist/',
			'hosting/',
			'.staging/',
			'.astro/',
			'.cache/',
			'node_modules/',
			'screenshots/',
		],
	},
	eslint.configs.recommended,
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'no-irregular-whitespace': [
				'error',
				{ skipStrings: true, skipTemplates: true, skipRegExps: true },
			],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			eqeqeq: 'error',
		},
	},
	...order.slice(0, -1),
);
