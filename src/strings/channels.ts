/** Names of the channels. Read by the browser too, so they stand alone. */
export const channelStrings = {
	facebook: 'Facebook',
	instagram: 'Instagram',
	zalo: 'Zalo OA',
	harasocial: 'Harasocial',
	browser: 'Trình duyệt và điện thoại',
} as const;
