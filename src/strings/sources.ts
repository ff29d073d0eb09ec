/** The fold with what a section rests on: “Nguồn: 40 và 250”. */
export function formatSourcesTitle(about: string | undefined): string {
	return about === undefined || about === ''
		? sourcesStrings.title
		: `${sourcesStrings.title}: ${about}`;
}

/** Words for where a figure comes from. */
export const sourcesStrings = {
	title: 'Nguồn',
	/** Before the origins of figures that stand in sentences. */
	inText: 'Số liệu:',
	aboutErrors: 'mã lỗi',
	aboutMenus: 'đường menu',
	others: (count: number) => `${String(count)} số khác`,
	codes: 'Mã lỗi',
	menus: 'Đường menu',
	mayChange: 'Các con số này có thể thay đổi.',
	all: 'Mọi giới hạn',
	and: ' và ',
};
