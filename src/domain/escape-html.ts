/** Text as it stands in HTML, between tags and in attributes in double quotes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);
}
