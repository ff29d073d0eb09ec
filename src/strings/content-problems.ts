/** What an author reads above a page in development. */
export const contentProblemStrings = {
	title: 'Nội dung chưa đưa lên được:',
	reminder: 'Nhắc.',
} as const;
