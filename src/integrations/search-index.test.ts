import { expect, test, vi } from 'vitest';
import { keepIndex } from './search-index.ts';

test('makes the index once, at the first question', async () => {
	const make = vi.fn(() => Promise.resolve(new Map([['start.json', '1']])));
	const index = keepIndex(make, 0);
	expect(make).not.toHaveBeenCalled();
	expect(await Promise.all([index.find('start.json'), index.find('start.json')])).toEqual([
		'1',
		'1',
	]);
	expect(await index.find('other')).toBeUndefined();
	expect(make).toHaveBeenCalledTimes(1);
});

test('makes it again after an edit, and keeps the files of the one before', async () => {
	let version = 0;
	const index = keepIndex(() => {
		version += 1;
		return Promise.resolve(
			new Map([
				['start.json', String(version)],
				[`v${String(version)}/a`, 'a'],
			]),
		);
	}, 0);
	expect(await index.find('start.json')).toBe('1');
	index.forget();
	index.forget();
	expect(await index.find('start.json')).toBe('2');
	expect(await index.find('v1/a')).toBe('a');
	expect(version).toBe(2);
});

test('a failure is not kept', async () => {
	const make = vi
		.fn<() => Promise<Map<string, string>>>()
		.mockRejectedValueOnce(new Error('broken'))
		.mockResolvedValue(new Map([['start.json', '1']]));
	const index = keepIndex(make, 0);
	await expect(index.find('start.json')).rejects.toThrow('broken');
	expect(await index.find('start.json')).toBe('1');
});
