const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.]*$/u;
const MOST_WORDS = 5;
/** The agent's own side of a chat. */
const OWN =
	/^(?:bạn|you|tôi|me|cskh|chăm sóc khách hàng|nhân viên(?: hỗ trợ)?|nv(?: hỗ trợ)?|hỗ trợ(?: viên)?|support|agent)$|(?:^| )(?:cskh|support)(?: |$)/u;
/** Roles that stand before a colon in place of a name. */
const ROLE = /^(?:khách(?: hàng)?|kh|customer|client)$/u;

/** Whether a text has the form of a person's name: a few words with capitals, not all of them capitals alone. */
export function hasNameForm(text: string): boolean {
	const words = text.split(/\s+/);
	return (
		words.length <= MOST_WORDS &&
		words.every((word) => NAME_WORD.test(word)) &&
		text !== text.toLocaleUpperCase('vi')
	);
}

/** Whether the speaker is the agent. Expects lower case. */
export function isOwnSide(speaker: string): boolean {
	return OWN.test(speaker);
}

/** Whether what stands before a colon says who speaks, whatever else the chat says. Expects lower case. */
export function isRole(speaker: string): boolean {
	return ROLE.test(speaker) || OWN.test(speaker);
}
