import type { Accent, Site } from '../schemas/site.ts';

/**
 * The accent colour of a site as a stylesheet, for light and dark screens and for a reader's own
 * choice; the same conditions as in `styles/tokens.css`, where the neutral colours stand.
 */
export function accentStyles({ light, dark }: Site['accent']): string {
	return `@layer tokens {
	:root { ${properties(light)} }
	@media screen and (prefers-color-scheme: dark) {
		:root:not([data-theme='light']) { ${properties(dark)} }
	}
	@media screen {
		:root[data-theme='dark'] { ${properties(dark)} }
	}
}
`;
}

function properties({ main, strong, background, text }: Accent): string {
	return `--color-accent: ${main}; --color-accent-strong: ${strong}; --color-accent-bg: ${background}; --color-accent-text: ${text};`;
}
