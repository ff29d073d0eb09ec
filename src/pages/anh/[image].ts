import type { APIRoute } from 'astro';
import type { PublishedFile } from '../../media/screenshot-file.ts';
import { screenshotPaths, screenshotResponse } from '../../integrations/screenshot-route.ts';

/** The captures of all articles, in every width and format, named for their content. */
export function getStaticPaths() {
	return screenshotPaths('content');
}

export const GET: APIRoute<Props> = ({ props }) => screenshotResponse(props.file);

interface Props extends Record<string, unknown> {
	file: PublishedFile;
}
