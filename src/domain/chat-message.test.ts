import { describe, expect, test } from 'vitest';
import { splitChatMessage } from './chat-message.ts';

/** The Page as `username shop`, the link that names none, and the words that are left. */
function split(text: string) {
	const { page, reference, symptom } = splitChatMessage(text);
	return { page: page ? `${page.kind} ${page.value}` : (reference ?? ''), symptom };
}

describe('takes the Page out of what was written around it', () => {
	test.each([
		[
			'facebook.com/tiemhoalua bị tắt tin nhắn từ hôm qua',
			'username tiemhoalua',
			'bị tắt tin nhắn từ hôm qua',
		],
		['Alo ad\nfb.com/tiemhoalua ko vô tin\nsđt 0912345678', 'username tiemhoalua', 'ko vô tin'],
		[
			'ko thay tin nhan moi\nhttps://www.facebook.com/profile.php?id=100091416590270&mibextid=LQQJ4d',
			'pageId 100091416590270',
			'ko thay tin nhan moi',
		],
		[
			'https://m.me/phuotvivu khách nhắn vô đây mà hara ko thấy',
			'username phuotvivu',
			'khách nhắn vô đây mà hara ko thấy',
		],
		[
			'mất kết nối hoài ạ (https://www.facebook.com/shop.hoalan/)',
			'username shop.hoalan',
			'mất kết nối hoài ạ',
		],
		['ID page: 104857362910484 báo lỗi 190', 'pageId 104857362910484', 'báo lỗi 190'],
		[
			'id trang của em là 112233445566778, không gửi được ảnh',
			'pageId 112233445566778',
			'không gửi được ảnh',
		],
		['112233445566778\nmất tin nhắn cũ', 'pageId 112233445566778', 'mất tin nhắn cũ'],
		['Fanpage: tiemhoalua\nbot không trả lời', 'username tiemhoalua', 'bot không trả lời'],
		['bot không trả lời\npage @tiem.hoa.lua', '', 'bot không trả lời\npage @tiem.hoa.lua'],
		['tên page: Tiệm Hoa Lụa\nbot không trả lời', '', 'tên page: Tiệm Hoa Lụa\nbot không trả lời'],
		[
			'https://business.facebook.com/latest/inbox/all?asset_id=112233445566778&business_id=5597348943643216 tin đứng im',
			'pageId 112233445566778',
			'tin đứng im',
		],
		[
			'http://www.facebook.com/tiemhoalua\nhttps://www.facebook.com/tiemhoalua/ ẩn bình luận mà vẫn thấy',
			'username tiemhoalua',
			'ẩn bình luận mà vẫn thấy',
		],
	])('%j', (text, page, symptom) => expect(split(text)).toEqual({ page, symptom }));
});

describe('takes no Page out of what names none, or may be something else', () => {
	test.each([
		['chatbot', '', 'chatbot'],
		['khong thay tin', '', 'khong thay tin'],
		['đơn hàng 1029384756 khách ko nhận được tin', '', 'đơn hàng khách ko nhận được tin'],
		['em ck rồi nha stk 19034567890123 mà chưa mở gói', '', 'em ck rồi nha stk mà chưa mở gói'],
		['gọi em 84912345678 nhé, tin không về', '', 'gọi em nhé, tin không về'],
		['@lananh ơi xem giúp chị tin không về', '', '@lananh ơi xem giúp chị tin không về'],
		['shop.hoalan@gmail.com ko đăng nhập được', '', 'ko đăng nhập được'],
		[
			'bị lỗi này nè https://www.facebook.com/share/1AbCdEfGh/',
			'https://www.facebook.com/share/1AbCdEfGh/',
			'bị lỗi này nè',
		],
		[
			'https://www.facebook.com/groups/123456789012345 hội này spam',
			'https://www.facebook.com/groups/123456789012345',
			'hội này spam',
		],
		['OA https://zalo.me/1234567890123456789 mất kết nối', '', 'OA zalo mất kết nối'],
		['https://www.instagram.com/tiemhoalua/ tin ko về', '', 'instagram tin ko về'],
		['lỗi (#10) 2018278 khi gửi', '', 'lỗi (#10) 2018278 khi gửi'],
	])('%j', (text, page, symptom) => expect(split(text)).toEqual({ page, symptom }));

	test('two Pages are no Page', () => {
		const { page } = splitChatMessage(
			'facebook.com/tiemhoalua\nfacebook.com/shophoalan đều mất tin',
		);
		expect(page).toBeUndefined();
	});
});

describe('leaves out names, times and signs of a pasted chat', () => {
	test.each([
		[
			'Thu Trang\n08:47\ncả page ko có tin\n08:48\nvẫn ghi đã kết nối\nĐã xem',
			'cả page ko có tin\nvẫn ghi đã kết nối',
		],
		[
			'Nguyễn Văn Bình 10:02 SA\nkhông gửi được tin\nNguyễn Văn Bình 10:03 SA\nbáo ứng dụng khác đang giữ',
			'không gửi được tin\nbáo ứng dụng khác đang giữ',
		],
		[
			'[14:20, 28/11/2026] Cô Ba: tin về trễ\n[14:21, 28/11/2026] Cô Ba: hơn tiếng mới thấy',
			'tin về trễ\nhơn tiếng mới thấy',
		],
		['28/11/2026, 14:20 - Cô Ba: tin về trễ', 'tin về trễ'],
		['Lan Anh, [28.11.2026 14:20]\nkhông thấy bình luận', 'không thấy bình luận'],
		['Hôm nay lúc 09:15\nChị Phương Mỹ Phẩm\ntin dồn cho 1 bạn', 'tin dồn cho 1 bạn'],
		['T5 21:05\nMinh Tú đã trả lời bạn\nig ko thấy tin', 'ig ko thấy tin'],
		[
			'Lê Hoàng\n14:32\ngửi hình báo lỗi\nLê Hoàng đã gửi một ảnh\nhình có 3mb',
			'gửi hình báo lỗi\nhình có 3mb',
		],
		['John Tran\nJohn Tran\nmessages not showing\nSeen by Support at 9:15', 'messages not showing'],
		[
			'Khách: ko kết nối được zalo\nKhách: bấm hoài ko được',
			'ko kết nối được zalo\nbấm hoài ko được',
		],
		['5 phút trước\nmáy ko kêu\nvừa xong', 'máy ko kêu'],
	])('%j', (text, symptom) => expect(split(text)).toEqual({ page: '', symptom }));
});

describe('leaves out what the agent’s side wrote', () => {
	test.each([
		[
			'Bạn đã gửi\nDạ chị cần hỗ trợ gì ạ?\nNgọc Hân\npage ko hiện trong danh sách\nNgọc Hân\ne là admin',
			'page ko hiện trong danh sách\ne là admin',
		],
		[
			'Ngọc Hân\nko thấy page\nYou sent\nChị cho em xin link Page để kiểm tra quyền\nNgọc Hân\nđây fb.com/tiemhoalua',
			'ko thấy page',
			'username tiemhoalua',
		],
		['CSKH: dạ em nghe\nKhách: tin zalo ko về\nCSKH: OA còn kết nối không ạ', 'tin zalo ko về'],
		['[9:15] Support Hara: chị thử tải lại trang\n[9:16] Lan Anh: vẫn báo 403', 'vẫn báo 403'],
	])('%j', (text, symptom, page = '') => expect(split(text)).toEqual({ page, symptom }));

	test('where nothing else was written, that is what is read', () =>
		expect(split('Bạn đã gửi\ntin không về').symptom).toBe('tin không về'));
});

describe('leaves out courtesies, numbers to call and e-mail addresses', () => {
	test.each([
		[
			'Dạ em chào anh/chị,\nTrang không gửi được tin.\nMong anh chị hỗ trợ sớm ạ. Em cảm ơn.\nHotline: 0988 777 666',
			'Trang không gửi được tin.',
		],
		['hello shop\nmat ket noi roi\ncam on nhieu', 'mat ket noi roi'],
		['có gì gọi chị 028.3822.1234\nko thấy OA', 'có gì gọi chị\nko thấy OA'],
		['ko thấy OA\nSĐT e: +84 912 345 678', 'ko thấy OA'],
		['tổng đài 1900 1234 bận, tin ko về', 'tổng đài bận, tin ko về'],
		[
			'Kính gửi bộ phận CSKH\nẩn cmt mà vẫn hiện\nTrân trọng',
			'Kính gửi bộ phận CSKH\nẩn cmt mà vẫn hiện',
		],
	])('%j', (text, symptom) => expect(split(text)).toEqual({ page: '', symptom }));
});

describe('is as it was written where nothing has to go', () => {
	test.each([
		'101',
		'B101',
		'#551',
		'Quá nhiều tin nhắn',
		'maats keets noosi',
		'hello',
		'khách nhắn 1 câu mà nó trả lời 3 4 tin liền',
		'nt cho khach no bao nguoi nay hien khong co mat (#551)',
		'từ 9h30 tới giờ ko có tin',
		'Bot: không trả lời',
		'𝗸𝗵𝗼̂𝗻𝗴 thấy tin'.normalize('NFC'),
	])('%j', (text) => expect(split(text)).toEqual({ page: '', symptom: text }));

	test('nothing is nothing', () => expect(split(' \n ')).toEqual({ page: '', symptom: '' }));

	test('a Page alone leaves no words', () =>
		expect(split('dạ đây ạ https://www.facebook.com/tiemhoalua')).toEqual({
			page: 'username tiemhoalua',
			symptom: '',
		}));

	test('decomposed letters come back composed', () =>
		expect(split('không thấy tin'.normalize('NFD')).symptom).toBe('không thấy tin'));

	test('a very long text costs little', () => {
		const start = performance.now();
		splitChatMessage('Nguyễn Văn A 10:02 SA: 0912 345 678 '.repeat(2000));
		splitChatMessage('1 '.repeat(5000) + ':'.repeat(5000));
		expect(performance.now() - start).toBeLessThan(500);
	});
});
