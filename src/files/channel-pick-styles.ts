import type { Site } from '../schemas/site.ts';

/**
 * What the radios of a list (`components/reference/ChannelPick.astro`) hide without script: every
 * group of another channel than the chosen one. Browsers without `:has()` show all of them.
 */
export function channelPickStyles(channels: Site['channels']): string {
	const rules = channels.map(
		({ id }) =>
			`.reference:has([value='${id}']:checked) [data-group]:not([data-group='${id}']) { display: none; }`,
	);
	return `@layer components { ${rules.join('\n')} }\n`;
}
