import type { Platform, Reason } from '../domain/page-reference.ts';
import type { SettingsUrlReason } from '../domain/settings-url.ts';

/**
 * What to say, and what to do next, when a Page reference cannot be read. Each also helps in the
 * Facebook application, which has no address bar to copy from.
 */
export const pageReferenceStrings: Readonly<Record<Reason, string>> = {
	empty:
		'Bạn chưa nhập gì. Hãy dán liên kết Trang hoặc nhập ID Trang. Trên điện thoại, bạn có thể nhập tên sau dấu @ ở dưới tên Trang.',
	'too-long':
		'Nội dung quá dài. Hãy chỉ dán liên kết Trang, hoặc chỉ nhập ID Trang hay tên sau dấu @ ở dưới tên Trang.',
	'not-facebook':
		'Đây không phải liên kết Trang trên Facebook. Hãy dán liên kết có dạng https://www.facebook.com/… hoặc nhập tên sau dấu @ ở dưới tên Trang trên Facebook.',
	'unsafe-link':
		'Liên kết có dạng bất thường và có thể không an toàn. Hãy mở Trang trên Facebook rồi sao chép lại địa chỉ, hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	'not-a-page':
		'Đây là liên kết nhóm, sự kiện, video hoặc nội dung khác của Facebook, không phải Trang. Hãy mở Trang rồi sao chép địa chỉ, hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	'reserved-path':
		'Đây là chức năng của Facebook (đăng nhập, cài đặt, trợ giúp…), chưa cho biết Trang nào. Hãy mở Trang rồi sao chép địa chỉ, hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	'share-link-unresolvable':
		'Liên kết chia sẻ hoặc rút gọn không cho biết Trang nào. Hãy mở liên kết bằng trình duyệt, đợi Trang hiện ra rồi sao chép địa chỉ. Ứng dụng Facebook không có thanh địa chỉ: hãy nhập tên sau dấu @ ở dưới tên Trang.',
	'missing-identifier':
		'Liên kết thiếu tên hoặc ID Trang. Hãy mở đúng Trang rồi sao chép lại địa chỉ, hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	'malformed-id':
		'ID Trang có từ 10 đến 17 chữ số và không bắt đầu bằng 0. Hãy sao chép lại ID Trang, dán liên kết Trang hoặc nhập tên sau dấu @ ở dưới tên Trang. Nếu sao chép từ Excel, hãy định dạng ô là “Văn bản” trước.',
	'malformed-username':
		'Tên người dùng của Trang chỉ gồm chữ không dấu, chữ số và dấu chấm, ít nhất 5 ký tự. Hãy xem lại tên sau dấu @ ở dưới tên Trang, hoặc dán liên kết Trang.',
	'display-name':
		'Đây có vẻ là tên hiển thị, mà nhiều Trang có thể trùng tên. Hãy dán liên kết Trang, nhập ID Trang hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	placeholder:
		'Nội dung này còn phần mẫu, chưa có Trang của bạn. Hãy thay phần mẫu bằng ID Trang, dán liên kết Trang hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	truncated:
		'Nội dung bị cắt bớt (có dấu ba chấm). Hãy mở Trang rồi sao chép lại đầy đủ, hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	'phone-number':
		'Đây là số điện thoại, không phải ID Trang. Hãy dán liên kết Trang hoặc nhập tên sau dấu @ ở dưới tên Trang. Nếu dãy số này đúng là ID Trang, hãy dán cả liên kết có dãy số.',
	'email-address':
		'Đây là địa chỉ email, không phải Trang. Hãy dán liên kết Trang hoặc nhập tên sau dấu @ ở dưới tên Trang.',
	ambiguous:
		'Chưa rõ bạn muốn nói Trang nào. Hãy chỉ dán một liên kết facebook.com đầy đủ, hoặc chỉ nhập tên ở dưới tên Trang, giữ cả dấu @.',
};

/** Said instead of the reason when what was pasted belongs to another platform (rule O5). */
export const otherPlatformStrings: Readonly<Record<Platform, string>> = {
	instagram:
		'Đây là liên kết hoặc ID của Instagram, không phải Trang Facebook. Hãy xem màn hình cài đặt Instagram, hoặc nhập tên sau dấu @ ở dưới tên Trang Facebook.',
	zalo: 'Đây có vẻ là liên kết Zalo hoặc ID Zalo OA, không phải Trang Facebook. Hãy xem màn hình cài đặt Zalo OA, hoặc nhập tên sau dấu @ ở dưới tên Trang Facebook.',
};

/** The same as `needs-page-id` below where a link to the way stands beside it. */
export const needsPageIdShort =
	'Liên kết này cần ID Trang (dãy số), không dùng tên người dùng được.';

/** What to say when a Page was read but one screen cannot be opened with it. */
export const settingsUrlStrings: Readonly<Record<SettingsUrlReason, string>> = {
	'needs-page-id':
		'Liên kết này cần ID Trang (dãy số), không dùng tên người dùng được. Để lấy ID Trang, hãy mở Trang, chọn “Giới thiệu” rồi “Tính minh bạch của trang”. Cách chắc hơn trên máy tính: mở hộp thư trong Meta Business Suite rồi sao chép dãy số sau asset_id= trong địa chỉ.',
	'needs-username':
		'Liên kết này cần tên người dùng của Trang, không dùng ID Trang được. Hãy nhập tên sau dấu @ ở dưới tên Trang.',
	'invalid-reference':
		'Không tạo được liên kết từ nội dung này. Hãy dán lại liên kết Trang hoặc nhập lại ID Trang.',
	'unusable-template':
		'Liên kết đến màn hình này đang có lỗi. Hãy tự mở màn hình theo thứ tự các mục ghi bên cạnh.',
};
