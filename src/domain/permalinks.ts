/** Permalinks start and end with `/`; a fragment may follow. None of them knows the site's base path. */

export function topicPath(topic: string): string {
	return `/${topic}/`;
}

export function articlePath({ topic, slug }: { topic: string; slug: string }): string {
	return `/${topic}/${slug}/`;
}

/** The short link that survives every rename: `/b/101/`. */
export function shortPath(number: number): string {
	return `/b/${String(number)}/`;
}

export function limitPath(id: string): string {
	return `/gioi-han/#${id}`;
}

export function errorPath({ channel, id }: { channel: string; id: string }): string {
	return `/ma-loi/${channel}/#${id}`;
}

export function destinationPath(id: string): string {
	return `/cai-dat/#${id}`;
}

export function sourcePath(id: string): string {
	return `/nguon/#${id}`;
}

export function termPath(id: string): string {
	return `/thuat-ngu/#${id}`;
}

/**
 * Where the former permalinks of an article lead now. A former address with a fragment leads to the
 * section of that anchor where the article still has one, else to the article.
 */
export function formerPermalinks({
	path,
	anchors,
	formerly,
}: {
	path: string;
	anchors: ReadonlySet<string>;
	formerly: readonly (string | { from: string; to: string })[];
}): { from: string; to: string }[] {
	return formerly.map((former) => {
		if (typeof former !== 'string') return { from: former.from, to: `${path}#${former.to}` };
		const anchor = former.split('#')[1];
		return { from: former, to: anchor && anchors.has(anchor) ? `${path}#${anchor}` : path };
	});
}
