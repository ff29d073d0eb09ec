/**
 * A short fingerprint of a text, 26 hexadecimal digits: equal for equal texts on every machine.
 * Tells whether something changed; guards nothing. (cyrb53, public domain, run with two seeds.)
 */
export function textHash(text: string): string {
	return half(text, 0) + half(text, 0x5bd1e995);
}

function half(text: string, seed: number): string {
	let high = 0xdeadbeef ^ seed;
	let low = 0x41c6ce57 ^ seed;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(13, '0').slice(-13);
}
