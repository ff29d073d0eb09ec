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
