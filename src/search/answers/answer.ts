import type { AnswerLimit } from './answer-limits.ts';

/**
 * The thing itself, as an answer above the articles: each is content with its address, and a fact with its source.
 * `id` names it beyond its kind: the file of a fact, the anchor of a term, `101#buoc-1`.
 */
export type Answer =
	/** `isChoice`: one code, several meanings; the reader picks. `id` is the likeliest one. */
	| { kind: 'error'; id: string; errors: AnswerError[]; isChoice: boolean }
	| { kind: 'limit'; id: string; limit: AnswerLimit }
	| { kind: 'destination'; id: string; destination: AnswerDestination }
	| { kind: 'term'; id: string; term: AnswerTerm }
	| { kind: 'notice'; id: string; notice: AnswerNotice }
	/** The first step of the first result. */
	| { kind: 'step'; id: string; step: AnswerStep }
	/** A query that may mean several articles: the finder's question that tells them apart. */
	| { kind: 'question'; id: string; question: AnswerQuestion };

export interface AnswerError {
	id: string;
	channel: string;
	/** As the platform writes it, with its hyphen: `551`, `-216`. */
	code: string;
	subcode?: string;
	/** As pages write it: “#10, mã phụ 2018278”. */
	label: string;
	messages: readonly string[];
	meaning: string;
	fix: string;
	audience: 'shop' | 'integration';
	/** Address of its entry on the page of error codes. */
	path: string;
	/** Most likely first. */
	articles: readonly AnswerArticle[];
}

export interface AnswerArticle {
	number: number;
	title: string;
	path: string;
}

/** A settings screen: fields of a destination, so that its button can be filled with the reader's Page. */
export interface AnswerDestination {
	id: string;
	channel: string;
	name: string;
	task: string;
	/** “Cài đặt › Nhắn tin” */
	menu: string;
	url?: string;
	accepts: readonly ('pageId' | 'username')[];
	urlAfterSwitching?: string;
	needs: readonly string[];
	role: string;
	hint?: string;
	confidence: 'confirmed' | 'reported' | 'unconfirmed';
	/** Address of its row on the page of settings. */
	path: string;
	source: { title: string; url: string };
}

export interface AnswerTerm {
	id: string;
	term: string;
	en?: string;
	meaning: string;
	/** Address of its entry in the glossary. */
	path: string;
}

/** Shown while it runs; the browser hides it when `until` has passed. */
export interface AnswerNotice {
	id: string;
	text: string;
	articles: readonly number[];
	/** Moments as ISO 8601 has them. */
	from: string;
	until: string;
}

interface AnswerStep {
	article: AnswerArticle;
	text: string;
	/** Address of the step: the article and `#buoc-1`. */
	path: string;
}

export interface AnswerQuestion {
	id: string;
	asks: string;
	look?: string;
	/** Its page in the finder. */
	path: string;
	/** Each with the page it leads to: the article, or the finder's next question. */
	answers: readonly { says: string; path: string; article?: number }[];
}
