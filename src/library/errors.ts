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

type Code = Pick<ErrorCode, 'code' | 'subcode'>;

/** By the size of the code, its own entry before those of its subcodes. */
export function compareErrors(one: Code, other: Code): number {
	const size = (code: string | undefined) => (code === undefined ? -1 : Math.abs(Number(code)));
	return size(one.code) - size(other.code) || size(one.subcode) - size(other.subcode);
}
