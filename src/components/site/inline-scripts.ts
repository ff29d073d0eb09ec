import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a reader who chose dark never sees a white flash, and says
 * `data-scripted`, so that what is useless without script shows only with it.
 */
export const themeScript =
	"document.documentElement.dataset.scripted='';try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

/**
 * On a page that leads elsewhere: goes there with query and fragment, which a refresh would lose.
 * The target stands in `<html data-to>`; `data-sections` maps old anchors that lead somewhere else.
 */
export const redirectScript =
	"var d=document.documentElement.dataset,h=location.hash,m=d.sections?JSON.parse(d.sections)[h.slice(1)]:'',t=(m||d.to).split('#');location.replace(t[0]+location.search+(!m&&h||(t[1]?'#'+t[1]:'')))";

/**
 * The Content Security Policy: our own files, the named inline scripts by their hash, and
 * WebAssembly for the search.
 */
export function contentSecurityPolicy(
	scripts: readonly string[],
	{ isDevelopment = false }: { isDevelopment?: boolean } = {},
): string {
	const hashes = scripts.map(
		(script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
	);
	return [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
		// Vite's development server puts every stylesheet into the page.
		isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}
