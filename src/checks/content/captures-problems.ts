import { mistake } from '../../domain/wording.ts';

/** A capture that is not what its name says, or whose masks and callouts miss it. */
export const captureProblems = {
	'capture-format': ({ name, format }: { name: string; format: string | undefined }) =>
		mistake(
			format === undefined
				? `Tệp “${name}” không phải là ảnh.`
				: `Tệp “${name}” mang đuôi .png nhưng bên trong là ${format}.`,
			'Mở ảnh gốc bằng phần mềm xem ảnh rồi lưu thành PNG; chỉ đổi tên tệp thì ảnh không thành PNG.',
		),
	'capture-unreadable': ({ name }: { name: string }) =>
		mistake(
			`Không đọc được ảnh “${name}”, có thể tệp bị hỏng hoặc chép chưa hết.`,
			'Chép lại ảnh gốc, hoặc mở ảnh rồi lưu thành PNG lần nữa.',
		),
	'area-outside': ({ key, size, reach }: { key: string; size: string; reach: string }) =>
		mistake(
			`Vùng này trong ${key} nằm ngoài ảnh: nó kéo tới điểm ${reach}, còn ảnh rộng và cao ${size} điểm ảnh.`,
			'Đo lại x, y, width, height bằng điểm ảnh của tệp PNG, trên ảnh đã xoay đúng chiều, sao cho cả vùng nằm trong ảnh.',
		),
	'mask-hides-nothing': ({ size }: { size: string }) =>
		mistake(
			'Vùng che này không che gì: chỗ đó trong ảnh chỉ có một màu.',
			`Đo lại x, y, width, height bằng điểm ảnh của tệp PNG (ảnh rộng và cao ${size}), trên ảnh đã xoay đúng chiều. Không còn gì phải che thì xóa vùng này.`,
		),
};
