/**
 * A short fingerprint of a text, 26 hexadecimal digits: equal for equal texts on every machine.
 * Tells whether something changed; guards nothing. (cyrb53, public domain, run with two seeds.)
 */
export function textHash(text: string): string {
	let [high, low] = begin(0);
	let [otherHigh, otherLow] = begin(OTHER_SEED);
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, HIGH);
		low = Math.imul(low ^ unit, LOW);
		otherHigh = Math.imul(otherHigh ^ unit, HIGH);
		otherLow = Math.imul(otherLow ^ unit, LOW);
	}
	return end(high, low) + end(otherHigh, otherLow);
}

const OTHER_SEED = 0x5bd1e995;
const HIGH = 2654435761;
const LOW = 1597334677;

function begin(seed: number): [high: number, low: number] {
	return [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
}

function end(before: number, after: number): string {
	const high = mix(before, after);
	const low = mix(after, high);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(13, '0').slice(-13);
}

function mix(one: number, other: number): number {
	return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
