import type { APIRoute } from 'astro';
import { site } from '../../components/site/site.ts';
import { getArticle, getLibrary } from '../../library/index.ts';
import { qrPicture } from '../../media/qr-code.ts';

/** The short link of every article as a QR code, for other machines and for paper. */
export async function getStaticPaths() {
	const { articles } = await getLibrary();
	return [...articles.keys()].map((number) => ({
		params: { number: String(number) },
		props: { number },
	}));
}

export const GET: APIRoute<{ number: number }> = async ({ props: { number } }) => {
	const { shortPath } = getArticle(await getLibrary(), number);
	return new Response(qrPicture(site.absolute(shortPath)), {
		headers: { 'content-type': 'image/svg+xml' },
	});
};
