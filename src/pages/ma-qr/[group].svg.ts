import type { APIRoute } from 'astro';
import { site } from '../../components/site/site.ts';
import { getLibrary } from '../../library/index.ts';
import { groupArticles } from '../../library/article-groups.ts';
import { qrPictures } from '../../media/qr-code.ts';

/** The short link of every article as a QR code, for other machines and for paper. */
export async function getStaticPaths() {
	const groups = groupArticles(await getLibrary());
	return [...groups].map(([group, articles]) => ({
		params: { group: String(group) },
		props: {
			codes: articles.map(({ number, shortPath }) => ({
				id: `b${String(number)}`,
				address: site.absolute(shortPath),
			})),
		},
	}));
}

export const GET: APIRoute<{ codes: { id: string; address: string }[] }> = ({ props: { codes } }) =>
	new Response(qrPictures(codes), { headers: { 'content-type': 'image/svg+xml' } });
