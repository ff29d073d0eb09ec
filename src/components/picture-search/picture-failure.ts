import type { pictureStrings } from '../../strings/picture-search.ts';

/** Why a picture was not read; `stopped` when the reader wanted it so. */
export class PictureFailure extends Error {
	readonly reason: keyof (typeof pictureStrings)['failed'] | 'stopped';

	constructor(reason: PictureFailure['reason'], options?: ErrorOptions) {
		super(reason, options);
		this.reason = reason;
	}
}
