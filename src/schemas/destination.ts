import { z } from 'astro/zod';
import { isCopyOnlyAddress, isProductAddress, isSettingsAddress } from '../domain/hosts.ts';
import { isSettingsTemplate, pageSlot } from '../domain/settings-url.ts';
import {
	channelSchema,
	confidenceSchema,
	formerIdsSchema,
	idSchema,
	readSchema,
	textSchema,
} from './common.ts';
import { seenSchema } from './seen.ts';

/** What Facebook's many screens are for, in the order of the page of all settings. */
export const destinationGroups = [
	'tin-nhan',
	'ket-noi',
	'tinh-trang',
	'id-trang',
	'binh-luan',
] as const;

const labelSchema = z.strictObject({
	/** The label exactly as the Vietnamese screen writes it. */
	vi: textSchema,
	/** The same label on an English screen, where known. */
	en: textSchema.optional(),
});

/** `content/destinations/<id>.yml`: one settings screen. */
export const destinationSchema = z
	.strictObject({
		/** Noun for the screen in lists and on buttons: “cài đặt Nền tảng Messenger của Trang”. */
		name: textSchema,
		/** Other names that customers and colleagues use for it: “cài đặt messenger”. Searched, never shown. */
		alsoCalled: z.array(textSchema).optional(),
		/** What one wants to do there, beginning with a verb: “Xem hộp thư của Trang có bị tắt không”. */
		task: textSchema,
		channel: channelSchema,
		/**
		 * The heading on the page of all settings, for a channel with many screens: `ket-noi`. Without
		 * it the screen stands under its channel.
		 */
		group: z.enum(destinationGroups).optional(),
		/** The labels to press, in order. Always there, because a link can stop working. */
		menu: z.array(labelSchema).min(1),
		/** The labels in the phone app, where they differ and are known. */
		menuOnPhone: z.array(labelSchema).min(1).optional(),
		/** Where the screen opens. */
		opensOn: z.array(z.enum(['computer', 'phone', 'app'])).default([]),
		/**
		 * Address whose only slot is `{page}`: a whole part of the path or a whole value after `=`. Its
		 * host must be in `src/domain/hosts.ts`.
		 */
		url: z.string().optional(),
		/** What may stand in the slot. Empty when there is no slot. */
		accepts: z.array(z.enum(['pageId', 'username'])).default([]),
		/** Address that works once the reader has switched into a new-experience Page. No slot. */
		urlAfterSwitching: z.string().optional(),
		/**
		 * What else it takes: `businessId` to be chosen on arrival, `switched` into the Page first,
		 * `app` only inside the phone app, `copy` into the address bar by hand, `menu` because nobody
		 * knows an address.
		 */
		requires: z.array(z.enum(['businessId', 'switched', 'app', 'copy', 'menu'])).default([]),
		/** Who may open it: “Người có toàn quyền kiểm soát Trang”. */
		role: textSchema,
		/** What to look for once there, one sentence. */
		hint: textSchema.optional(),
		source: idSchema,
		read: readSchema,
		confidence: confidenceSchema,
		/** What the link rests on; never published. */
		evidence: textSchema.optional(),
		/** Who has opened it when, and what was there; `npm run review -- --answers` writes it. Never published. */
		seen: z.array(seenSchema).optional(),
		/** Earlier names of this file, so that old links still find it. */
		formerIds: formerIdsSchema,
	})
	.superRefine((destination, context) => {
		const slot = destination.url?.includes(pageSlot) ?? false;
		if (slot !== destination.accepts.length > 0)
			context.addIssue({ code: 'custom', message: 'slot-accepts', path: ['accepts'] });
		if (
			!destination.url &&
			destination.urlAfterSwitching === undefined &&
			destination.requires.length === 0
		)
			context.addIssue({ code: 'custom', message: 'no-url-no-requires', path: ['requires'] });

		for (const key of ['url', 'urlAfterSwitching'] as const) {
			const input = destination[key];
			const message = input && findAddressMistake(input, { hasSlot: key === 'url' });
			if (message) context.addIssue({ code: 'custom', message, path: [key], input });
		}
		const url = URL.parse(destination.url ?? '');
		const isCopied = url !== null && isCopyOnlyAddress(url);
		if (isCopied !== destination.requires.includes('copy'))
			context.addIssue({ code: 'custom', message: 'copy-only-address', path: ['requires'] });
	});

/** Readers press these links while signed in: an allowed host, and no slot but `{page}`. */
function findAddressMistake(address: string, { hasSlot }: { hasSlot: boolean }) {
	const url = URL.parse(address);
	const isWhole = url && address.startsWith(`${url.protocol}//`);
	if (isWhole && isProductAddress(url)) return /[{}]/.test(address) ? 'unknown-slot' : undefined;
	if (!isWhole || !isSettingsAddress(url)) return 'foreign-host';
	const isUsable = isSettingsTemplate(address) && (hasSlot || !address.includes(pageSlot));
	return isUsable ? undefined : 'unknown-slot';
}

export type Destination = z.output<typeof destinationSchema>;
export type MenuLabel = z.output<typeof labelSchema>;
