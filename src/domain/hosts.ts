/**
 * Hosts that a settings screen may be on, exact names, always over https. A new one is a decision:
 * readers press these links while signed in. From the addresses of the fact base of 2026-11-22.
 */
export const settingsHosts: readonly string[] = [
	'www.facebook.com',
	'business.facebook.com',
	'developers.facebook.com',
	'metastatus.com',
	'www.instagram.com',
	'oa.zalo.me',
	'developers.zalo.me',
	'zalo.solutions',
	'accounts.haravan.com',
];

/**
 * Hosts of the product itself, for addresses that take no Page. Only the schema and the words for its refusal ask for them: what
 * browsers load must not name one product in the help center of another.
 */
export const productHosts: readonly string[] = ['app.harasocial.com', 'support.harasocial.com'];

/**
 * Screens of the browser itself, such as `chrome://settings/content/notifications`. A web page
 * cannot open them: they are shown to be copied into the address bar (`needs: copy`).
 */
const copyOnlyOrigin = { protocol: 'chrome:', host: 'settings' } as const;

/**
 * Whether a settings template may lead to this URL: https on an allowed host, no port, no user part;
 * or a screen of the browser itself.
 */
export function isSettingsAddress(url: URL): boolean {
	if (url.username !== '' || url.password !== '') return false;
	if (isCopyOnlyAddress(url)) return true;
	return url.protocol === 'https:' && settingsHosts.includes(url.host);
}

/** Whether the address is a screen of the product itself, over https, no port, no user part. */
export function isProductAddress({ protocol, host, username, password }: URL): boolean {
	const isPlain = username === '' && password === '';
	return isPlain && protocol === 'https:' && productHosts.includes(host);
}

/** Whether the address must be copied by hand because a browser refuses to open it from a page. */
export function isCopyOnlyAddress(url: URL): boolean {
	return url.protocol === copyOnlyOrigin.protocol && url.host === copyOnlyOrigin.host;
}
