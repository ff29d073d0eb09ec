import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a reader who chose dark never sees a white flash, and says
 * `data-scripted`, so that what is useless without script shows only with it. It is taken back when
 * the script of the page does not arrive, cannot be read, or finds the browser too old: then no
 * element of it is defined.
 */
export const themeScript =
	"var r=document.documentElement;r.dataset.scripted='';addEventListener('error',function(){customElements.get('page-box')||delete r.dataset.scripted},true);try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')r.dataset.theme=t}catch{}";

/**
 * On a page that leads elsewhere: goes there with query and fragment, which a refresh would lose.
 * The target stands in `<html data-to>`; `data-sections` maps old anchors that lead somewhere else.
 */
export const redirectScript =
	"var d=document.documentElement.dataset,h=location.hash,m=d.sections?JSON.parse(d.sections)[h.slice(1)]:'',t=(m||d.to).split('#');location.replace(t[0]+location.search+(!m&&h||(t[1]?'#'+t[1]:'')))";

/**
 * The look of a page that leads elsewhere, for the moment that a slow line shows it: the colours of
 * the reader's system, and no request of its own.
 */
export const redirectStyle =
	':root{color-scheme:light dark}body{margin:15vh auto 0;max-width:36rem;padding:0 1.25rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.35}a{display:inline-block;padding:.75rem 0}';

/**
 * The Content Security Policy: our own files, the named inline scripts and styles by their hash, and
 * WebAssembly for the search.
 */
export function contentSecurityPolicy(
	{ scripts, styles = [] }: { scripts: readonly string[]; styles?: readonly string[] },
	{ isDevelopment = false }: { isDevelopment?: boolean } = {},
): string {
	// Vite's development server puts every stylesheet into the page.
	const inlineStyles = isDevelopment ? ["'unsafe-inline'"] : styles.map(hashSource);
	return [
		"default-src 'none'",
		["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashSource)].join(' '),
		["style-src 'self'", ...inlineStyles].join(' '),
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
