/**
 * A text file that readers open as it is: Markdown or plain text, which carry no word on their character set inside. Its
 * byte order mark says UTF-8 where the host does not, and “Không” stays “Không”: browsers and editors read it before
 * any header (https://encoding.spec.whatwg.org/#decode).
 */
export function plainTextFile(text: string, type: 'text/markdown' | 'text/plain'): Response {
	return new Response(`\uFEFF${text}`, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
