import type { ErrorCode } from '../schemas/error.ts';

/** As customers write it: “#10”, “#10, mã phụ 2018278”; a negative code keeps its plain hyphen, “-216”. */
export function errorLabel(error: Pick<ErrorCode, 'code' | 'subcode'>): string {
	const code = error.code.startsWith('-') ? error.code : `#${error.code}`;
	return error.subcode === undefined ? code : `${code}, mã phụ\u00a0${error.subcode}`;
}

/** The name its file must have, which is its anchor too: `facebook-10-2018278`, `zalo-216`. */
export function errorId(error: Pick<ErrorCode, 'channel' | 'code' | 'subcode'>): string {
	return [error.channel, error.code.replace('-', ''), error.subcode].filter(Boolean).join('-');
}
