/**
 * Our own drawings on a 24 × 24 grid, strokes only. No marks of other companies: Instagram is a
 * camera, Zalo a bubble with lines.
 */
export const icons = {
	'message-in': 'M4 5h16v11H9l-5 4zM12 7.5v6m0 0 2.5-2.5M12 13.5 9.5 11',
	'message-out': 'M4 5h16v11H9l-5 4zM12 13.5v-6m0 0L9.5 10M12 7.5l2.5 2.5',
	chat: 'M3 5h12v8H8l-5 4zM17 9h4v11l-4-3h-6',
	plug: 'M9 3v5m6-5v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
	comment: 'M4 4h16v12h-7l-5 4v-4H4zM8 8.5h8M8 12h5',
	instagram: 'M4 7.5h3.5L9 5h6l1.5 2.5H20V19H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7',
	zalo: 'M12 4c5 0 9 3.1 9 7s-4 7-9 7c-1 0-2-.1-2.9-.4L5 20l.7-3.6C4 15.1 3 13.1 3 11c0-3.9 4-7 9-7M8.5 9.5h7M8.5 12.5h4.5',
	bell: 'M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15zM10 20.5h4',
	search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 20 20',
	link: 'M9.5 14.5l5-5M8 11l-2.2 2.2a3.5 3.5 0 0 0 5 5L13 16M11 8l2.2-2.2a3.5 3.5 0 0 1 5 5L16 13',
	check: 'M5 12.5l4.5 4.5L19 7',
	warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5m0 2.4v.1',
	info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5m0-9v.1',
	external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
	chevron: 'M9 5l7 7-7 7',
	copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
	share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12v8h14v-8',
	flag: 'M5 21V4h13l-3 4.5 3 4.5H5',
	menu: 'M4 7h16M4 12h16M4 17h16',
	person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
	inbox: 'M4 5h16v14H4zM4 13h5l1.2 2.5h3.6L15 13h5',
	computer: 'M3 5h18v11H3zM8.5 20h7M12 16v4',
	phone: 'M7 3h10v18H7zM11 18h2',
	key: 'M8 17.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M11 11l9-7m-3.4 2.7 2.4 3',
	time: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5.2l3.4 2',
	paper: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9.5 12h6M9.5 16h6',
} as const;

type IconName = keyof typeof icons;

/** Whether a name written by an author (`topics.yml`) is one of the drawings. */
export function isIconName(name: string): name is IconName {
	return Object.hasOwn(icons, name);
}
