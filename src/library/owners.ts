import type { Site } from '../schemas/site.ts';

/**
 * Who looks at an article or a fact again when it is due: the role that it names, else that of its
 * first channel, else the first role of the site. `undefined` where the site names no roles.
 */
export function findOwner(
	{ owner, channels }: { owner?: string | undefined; channels: readonly string[] },
	owners: readonly Owner[],
): Owner | undefined {
	const [channel = ''] = channels;
	return (
		owners.find(({ id }) => id === owner) ??
		owners.find((role) => role.channels.includes(channel)) ??
		owners[0]
	);
}

export type Owner = Site['owners'][number];
