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
	menu: 'Đường menu:',
	code: 'Mã lỗi',
	codes: (count: number) => `${String(count)} mã lỗi`,
	mayChange: 'Các con số này có thể thay đổi.',
	all: 'Mọi giới hạn',
	and: ' và ',
};
