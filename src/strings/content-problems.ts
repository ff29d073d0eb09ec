/** What an author reads above a page in development. */
export const contentProblemStrings = {
	title: 'Nội dung chưa đưa lên được:',
	/** Where reminders are all there is: they stop nothing. */
	onlyReminders: 'Nội dung đưa lên được, còn lời nhắc:',
	reminder: 'Nhắc.',
} as const;
