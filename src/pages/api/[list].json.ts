import type { APIRoute } from 'astro';
import { articlesApi, destinationsApi, errorsApi, formatApi, limitsApi } from '../../files/api.ts';
import { getLibrary } from '../../library/index.ts';
import { site } from '../../components/site/site.ts';

/** The facts for other tools; their shape is described in `src/files/api.ts`. */
const lists = {
	articles: articlesApi,
	destinations: destinationsApi,
	errors: errorsApi,
	limits: limitsApi,
};

export function getStaticPaths() {
	return Object.keys(lists).map((list) => ({ params: { list }, props: { list } }));
}

export const GET: APIRoute<{ list: keyof typeof lists }> = async ({ props: { list } }) => {
	const absolute = (path: string) => site.absolute(path);
	return new Response(formatApi(lists[list](await getLibrary(), { absolute })), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
