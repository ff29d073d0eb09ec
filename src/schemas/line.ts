/** Where a message may stop, as an author writes it: a platform, the product (its hub of messages), the reader's machine. */
export const lineStops = ['facebook', 'instagram', 'zalo', 'product', 'screen'] as const;

/** Through which platform the message goes. Only to be written where it stops elsewhere. */
export const linePlatforms = ['facebook', 'instagram', 'zalo'] as const;

/** From the customer to the shop, or back. */
export const lineWays = ['in', 'out'] as const;

export type LineStop = (typeof lineStops)[number];
export type LineWay = (typeof lineWays)[number];
