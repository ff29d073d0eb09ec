import type { Library } from './model.ts';

/** A channel as readers know it: `zalo` → “Zalo OA”. */
export function channelName({ site }: Pick<Library, 'site'>, id: string): string {
	return site.channels.find((channel) => channel.id === id)?.name ?? id;
}
