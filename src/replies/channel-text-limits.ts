import { channelName } from '../library/channels.ts';
import type { Library } from '../library/model.ts';
import type { TextLimit } from './text-lengths.ts';

/** How long one message of each channel may be: the limits that end in `-text-length`, tightest first. */
export function channelTextLimits({ limits, site }: Pick<Library, 'limits' | 'site'>): TextLimit[] {
	return [...limits.values()]
		.flatMap((limit) => {
			const { id, value, measure, channel } = limit;
			if (!/^[a-z]+-text-length$/.test(id) || typeof value !== 'number') return [];
			if (measure !== 'byte' && measure !== 'character') return [];
			return [{ channel: channelName({ site }, channel), value, measure }];
		})
		.sort((one, other) => one.value - other.value);
}
