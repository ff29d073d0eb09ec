/** Permalinks start and end with `/`; a fragment may follow. None of them knows the site's base path. */

export function topicPath(topic: string): string {
	return `/${topic}/`;
}

export function articlePath({ topic, slug }: { topic: string; slug: string }): string {
	return `/${topic}/${slug}/`;
}

/** The article as Markdown: `/tin-khong-ve/tin-ve-cham.md`. */
export function markdownPath({ topic, slug }: { topic: string; slug: string }): string {
	return `/${topic}/${slug}.md`;
}

/** The short link that survives every rename: `/b/101/`. */
export function shortPath(number: number): string {
	return `/b/${String(number)}/`;
}

/** Where “Đã về” leads: `/cam-on/101/`. */
export function thanksPath(number: number): string {
	return `/cam-on/${String(number)}/`;
}

/**
 * Small files of articles whose numbers share their tens are one file, because some hosts count
 * files: 101 → 10.
 */
export function numberGroup(number: number): number {
	return Math.floor(number / 10);
}

/** What the contact page and replies need to know of the articles of a group: `/lien-he/bai/10.json`. */
export function contactArticlesPath(number: number): string {
	return `/lien-he/bai/${String(numberGroup(number))}.json`;
}

/** The short link of the article as a QR code: `/ma-qr/10.svg#b101`. */
export function qrCodePath(number: number): string {
	return `/ma-qr/${String(numberGroup(number))}.svg#b${String(number)}`;
}

export function limitPath(id: string): string {
	return `/gioi-han/#${id}`;
}

/** The error codes of one channel. */
export function errorsPath(channel: string): string {
	return `/ma-loi/${channel}/`;
}

export function errorPath({ channel, id }: { channel: string; id: string }): string {
	return `${errorsPath(channel)}#${id}`;
}

export function destinationPath(id: string): string {
	return `/cai-dat/#${id}`;
}
