import type { AnswersData } from '../answers/answers.ts';
import type { ThingDetails, ThingsData } from '../answers/things.ts';
import type { AnswerSource } from '../search.ts';
import { DETAILS_NAMES, THINGS_NAME } from './start-file.ts';

/** What direct answers are made from: files of the index folder, each read once; after a failure it is read again. */
export function makeAnswerSource(readJson: JsonReader): AnswerSource {
	return {
		errors: once(() => readJson<AnswersData['errors']>('errors.json')),
		limits: once(() => readJson<AnswersData['limits']>('limits.json')),
		things: once(() => readJson<ThingsData>(THINGS_NAME)),
		details: {
			destination: once(() => readJson<ThingDetails['destination']>(DETAILS_NAMES.destination)),
			term: once(() => readJson<ThingDetails['term']>(DETAILS_NAMES.term)),
			question: once(() => readJson<ThingDetails['question']>(DETAILS_NAMES.question)),
		},
	};
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
	let asked: Promise<T> | undefined;
	return () => {
		asked ??= read();
		asked.catch(() => (asked = undefined));
		return asked;
	};
}

/** Reads a file of the folder, whose shape is known: the build wrote it. */
type JsonReader = <T>(name: string) => Promise<T>;
