import { withBase } from '../../domain/addresses.ts';
import { hostRules } from './host-rules.ts';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read. Pages need no line of their own: both
 * hosts have what has no rule asked about each time.
 *
 * https://developers.cloudflare.com/pages/configuration/headers/ (100 rules, 2,000 characters a line),
 * https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(address: URL): string {
	return hostRules(address)
		.map(({ path, headers }) =>
			[
				withBase(address.pathname, path),
				...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			].join('\n'),
		)
		.join('\n')
		.concat('\n');
}
