import type { APIRoute } from 'astro';
import { site } from '../../components/site/site.ts';
import { getLibrary } from '../../library/index.ts';
import { groupArticles } from '../../library/article-groups.ts';
import { qrPictures } from '../../media/qr-code.ts';

/** The short link of every article as a QR code, for other machines and for paper. */
export async function getStaticPaths() {
	const groups = groupArticles(await getLibrary());
	return [...groups.keys()].map((group) => ({ params: { group: String(group) } }));
}

export const GET: APIRoute = async ({ params }) => {
	const articles = groupArticles(await getLibrary()).get(Number(params['group'])) ?? [];
	const codes = articles.map(({ number, shortPath }) => ({
		id: `b${String(number)}`,
		address: site.absolute(shortPath),
	}));
	return new Response(qrPictures(codes), { headers: { 'content-type': 'image/svg+xml' } });
};
