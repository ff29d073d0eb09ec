import { expect, test } from 'vitest';
import { addAnchor } from './former-anchors.ts';

const page =
	'<main id="noi-dung" tabindex="-1"><h2 id="moi-hon">A</h2><li class="x" id="moi">B</li></main>';

test('puts an old anchor inside the element that replaces it', () => {
	expect(addAnchor(page, { anchor: 'cu', at: 'moi' })).toContain(
		'<li class="x" id="moi"><span id="cu"></span>B</li>',
	);
});

test('puts the anchor of a section without successor at the top of the page', () => {
	expect(addAnchor(page, { anchor: 'cu', at: undefined })).toMatch(
		/^<main id="noi-dung" tabindex="-1"><span id="cu"><\/span>/,
	);
});

test('refuses a place that is not there', () => {
	expect(() => addAnchor(page, { anchor: 'cu', at: 'khac' })).toThrow('#cu (khac)');
});
