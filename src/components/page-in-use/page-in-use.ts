import type { PageReference } from '../../domain/page-reference.ts';

/** The Page that the reader works with; the rules for reading one are fetched only when asked. */
export async function findPageInUse(): Promise<PageReference | undefined> {
	const { findPageInAddress } = await import('../../domain/page-parameter.ts');
	const page = findPageInAddress(location.href);
	return page?.ok ? page : undefined;
}

/** The same as support reads it: the bare ID, or the link of the Page. */
export async function findPageText(): Promise<string | undefined> {
	const page = await findPageInUse();
	if (!page) return undefined;
	const { formatPage } = await import('../../domain/stored-page.ts');
	return formatPage(page);
}
