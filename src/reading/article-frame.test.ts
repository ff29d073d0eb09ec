import { expect, test } from 'vitest';
import { readBody } from './article-body.ts';
import { frameArticle, framedSection } from './article-frame.ts';

const source = `---
number: 101
---

## Cách xử lý {#cach-xu-ly}

<Step title="Mở cài đặt">

<SettingsLink to="cai-dat" />

Một câu. Hai câu.

<Details id="khong-mo-duoc" title="Không mở được">

Câu trong dòng gập.

</Details>

</Step>

<Step title="Bấm nút">

Xong.

</Step>

## Giới hạn cần biết {#gioi-han}

<Limit id="nguong-gui" as="row" />

<Sources id="nguon-khac-nhau" about="40 và 250">

Hai nguồn nói khác nhau.

</Sources>
`;
const tags = (text: string) =>
	text
		.split('\n')
		.filter((line) => /^<\/?(?:Section|Steps?|StepSide|LimitRows|Sources)/.test(line));

test('sections hold steps with their numbers and sides, rows, and one place for sources', () =>
	expect(tags(frameArticle(source))).toEqual([
		'<Section of="cach-xu-ly">',
		'<Steps>',
		'<Step number="1" two="" title="Mở cài đặt">',
		'<StepSide>',
		'</StepSide>',
		'</Step>',
		'<Step number="2" title="Bấm nút">',
		'</Step>',
		'</Steps>',
		'<Sources section="cach-xu-ly" />',
		'</Section>',
		'<Section of="gioi-han">',
		'<LimitRows>',
		'</LimitRows>',
		'<Sources section="gioi-han" id="nguon-khac-nhau" about="40 và 250">',
		'</Sources>',
		'</Section>',
	]));

test('a sentence that is one limit is a paragraph, a row and a figure in a sentence are not', () => {
	const within = `## Nguyên nhân {#nguyen-nhan}

<Details id="vi-sao" title="Vì sao">

<Limit id="quy-dinh" />

Tối đa <Limit id="so-lan" /> mỗi ngày.

</Details>

<Limit id="nguong-gui" as="row" />
`;
	const lines = frameArticle(within)
		.split('\n')
		.filter((line) => /Limit|<\/?p>/.test(line));
	expect(lines).toEqual([
		'<p>',
		'<Limit id="quy-dinh" />',
		'</p>',
		'Tối đa <Limit id="so-lan" /> mỗi ngày.',
		'<LimitRows>',
		'<Limit id="nguong-gui" as="row" />',
		'</LimitRows>',
	]);
});

test('the paragraph of a limit stands behind the groups that end before it, and inside its section', () => {
	const behind = `## Cách xử lý {#cach-xu-ly}

<Step title="Bấm nút">

Xong.

</Step>

<Limit id="quy-dinh" />

## Giới hạn cần biết {#gioi-han}

<Limit id="nguong-gui" as="row" />

<Limit id="quy-dinh" />
`;
	const lines = frameArticle(behind)
		.split('\n')
		.filter((line) => /^<\/?(?:Steps|LimitRows|Sources|Section|p)\b|^<Limit/.test(line));
	expect(lines).toEqual([
		'<Section of="cach-xu-ly">',
		'<Steps>',
		'</Steps>',
		'<p>',
		'<Limit id="quy-dinh" />',
		'</p>',
		'<Sources section="cach-xu-ly" />',
		'</Section>',
		'<Section of="gioi-han">',
		'<LimitRows>',
		'<Limit id="nguong-gui" as="row" />',
		'</LimitRows>',
		'<p>',
		'<Limit id="quy-dinh" />',
		'</p>',
		'<Sources section="gioi-han" />',
		'</Section>',
	]);
});

test('the frame loses no line of the author', () => {
	const framed = frameArticle(source);
	for (const line of source.split('\n').filter((text) => !/^<(?:Step|Sources) /.test(text)))
		expect(framed).toContain(line);
});

test('gives one section alone, and nothing for one that is not there', () => {
	expect(tags(framedSection(frameArticle(source), 'gioi-han'))[0]).toBe('<Section of="gioi-han">');
	expect(framedSection(frameArticle(source), 'phong-tranh')).toBe('');
});

test('steps are read from their blocks, without what is folded', () => {
	const { steps, folds, sections } = readBody(source);
	expect(steps.map(({ sentences, pictures }) => ({ sentences, pictures }))).toEqual([
		{ sentences: 2, pictures: 1 },
		{ sentences: 1, pictures: 0 },
	]);
	const words = steps.map(({ inlines }) =>
		inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
	);
	expect(words).toEqual(['Mở cài đặt.  Một câu. Hai câu.', 'Bấm nút. Xong.']);
	expect(folds.map(({ anchor, text }) => [anchor, text])).toEqual([
		['khong-mo-duoc', 'Không mở được'],
		['nguon-khac-nhau', 'Nguồn: 40 và 250'],
	]);
	expect(sections.map(({ subsections }) => subsections.map(({ anchor }) => anchor))).toEqual([
		['khong-mo-duoc'],
		['nguon-khac-nhau'],
	]);
});

test('limits that share a line share a paragraph and keep the space between them', () => {
	const line = '<Limit id="mot" /> <Limit id="hai" />';
	const lines = frameArticle(`## Nguyên nhân {#nguyen-nhan}\n\n${line}\n\n- ${line}\n`)
		.split('\n')
		.filter((text) => /Limit|<\/?p>/.test(text));
	const spaced = `<Limit id="mot" />{' '}<Limit id="hai" />`;
	expect(lines).toEqual(['<p>', spaced, '</p>', `- ${spaced}`]);
});
