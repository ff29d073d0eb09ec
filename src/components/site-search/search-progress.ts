/** A search that is over sooner shows no progress, and a longer one says why it takes so long. */
export const SHOW_PROGRESS = 250;
export const SHOW_SLOW = 4000;
