/** The class of what no article answers. */
export const NONE = 0;
/** The largest weight, in steps. */
export const MOST_STEPS = 14;

/** Numbers of articles, then `NONE`; a row for each feature that tells something. Made by `train.ts`. */
export interface MeaningModel {
	classes: readonly number[];
	/** What each class has before a word is read. */
	bias: readonly number[];
	/** What one step of a weight is worth. */
	scale: number;
	/** By rising feature. */
	rows: readonly MeaningRow[];
}

export interface MeaningRow {
	feature: number;
	/** Index in `classes` (rising) and whole steps up to `MOST_STEPS` either way, never 0. */
	weights: readonly (readonly [index: number, steps: number])[];
}

/** The model as the browser gets it: columns of characters, see `encode.ts`. */
export interface MeaningFile {
	classes: readonly number[];
	/** In hundredths. */
	bias: readonly number[];
	scale: number;
	/** Distance of each feature from the one before. */
	features: string;
	/** How many weights each feature has, less one. */
	counts: string;
	/** Distance of each weight's class from the one before in its row. */
	indexes: string;
	/** Steps + `MOST_STEPS`. */
	steps: string;
}
