/** Pages that are always there, whatever the content: no article, topic or error channel. */
export const fixedPages = [
	'/',
	'/ban-ho-tro/',
	'/cai-dat/',
	'/chan-doan/',
	'/da-luu/',
	'/gioi-han/',
	'/lien-he/',
	'/ma-loi/',
	'/moi-cap-nhat/',
	'/nguon/',
	'/rieng-tu/',
	'/thuat-ngu/',
	'/tim-kiem/',
	'/tro-nang/',
] as const;

/** Files beside the pages whose addresses others keep: feed readers, crawlers, tools. */
export const fixedFiles = [
	'/api/articles.json',
	'/api/destinations.json',
	'/api/errors.json',
	'/api/limits.json',
	'/feed.json',
	'/feed.xml',
	'/llms-full.txt',
	'/llms.txt',
	'/robots.txt',
	'/sitemap-index.xml',
] as const;
