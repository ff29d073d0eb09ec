/** What the contact page answers while the reader tells what is wrong. Read by the browser, so it stands alone. */
export const contactStoryStrings = {
	found: 'Có bài nói đúng chuyện này:',
	firstStep: 'Bước đầu tiên:',
	stillAsk: 'Làm theo mà vẫn chưa được thì gửi nội dung dưới đây.',
	refused: 'Chưa có bài nào nói đúng chuyện này. Hãy gửi nội dung dưới đây cho hỗ trợ.',
	failed: 'Chưa tìm được bài, có thể do mạng. Hãy gửi cả điều bạn vừa gõ cho hỗ trợ.',
	said: (title: string) => `Có bài nói đúng chuyện này: ${title}`,
};
