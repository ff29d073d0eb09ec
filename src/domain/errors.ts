import type { ErrorCode } from '../schemas/error.ts';

/** As customers write it: “#10”, “#10, mã phụ 2018278”; a negative code keeps its plain hyphen, “-216”. */
export function errorLabel(error: Pick<ErrorCode, 'code' | 'subcode'>): string {
	const code = error.code.startsWith('-') ? error.code : `#${error.code}`;
	return error.subcode === undefined ? code : `${code}, mã phụ\u00a0${error.subcode}`;
}

/**
 * The name its file must have, which is its anchor too: `facebook-10-2018278`, `zalo-216`. Zalo's
 * codes are all negative, so their sign says nothing; elsewhere it is written `am` (âm), since
 * Facebook has both 1 and -1: `facebook-am-1`.
 */
export function errorId(error: Pick<ErrorCode, 'channel' | 'code' | 'subcode'>): string {
	const code = error.code.replace('-', error.channel === 'zalo' ? '' : 'am-');
	return [error.channel, code, error.subcode].filter(Boolean).join('-');
}
