import type { ArticleEntry, ComponentUse } from '../../reading/entries.ts';
import { clockTime } from '../../domain/clock.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describer, didYouMean, mistake, type Written } from '../../domain/problem.ts';
import { linePlatforms, lineStops, lineWays } from '../../schemas/line.ts';
import { parseSketchName } from '../../reading/sketch-name.ts';
import { describeReference, type References } from './references.ts';

/** The components an article may use, with their attributes: `needs` must be there, `may` can be. */
export const components: Record<
	string,
	{ needs: string[]; may: Record<string, string[] | 'any'> }
> = {
	Symptoms: { needs: [], may: {} },
	SettingsPath: { needs: ['to'], may: {} },
	SettingsLink: { needs: ['to'], may: {} },
	Limit: {
		needs: ['id'],
		may: { as: ['phrase', 'value', 'row', 'card'], what: 'any', note: 'any' },
	},
	Step: { needs: ['title'], may: { picture: ['unknown'] } },
	Details: { needs: ['id', 'title'], may: {} },
	Answer: { needs: ['id', 'question', 'short'], may: {} },
	Sources: { needs: [], may: { id: 'any', about: 'any' } },
	ErrorCode: { needs: ['id'], may: {} },
	Sketch: { needs: ['name'], may: {} },
	Screenshot: { needs: ['name'], may: {} },
	Line: {
		needs: ['stop'],
		may: {
			stop: [...lineStops],
			by: [...linePlatforms],
			way: [...lineWays],
			place: 'any',
			label: 'any',
		},
	},
	Clock: { needs: ['id'], may: {} },
};

/** Checks every component of an article: its name, its attributes, and the fact or picture it names. */
export function checkComponents(entry: ArticleEntry, references: References): void {
	for (const use of entry.body.uses) {
		const place = { file: entry.file, line: use.line };
		const form = components[use.name];
		if (!form) {
			const near = findNearest(use.name, Object.keys(components));
			references.report(describe('unknown-component', place, { written: use.name, near }));
			continue;
		}
		checkProps(use, { form, file: entry.file, references });
		checkNamed(use, { entry, references });
	}
}

function checkProps(
	{ name: component, props, codeProps, line }: ComponentUse,
	{ form, file, references }: { form: ComponentForm; file: string; references: References },
): void {
	const place = { file, line };
	for (const prop of form.needs)
		if (!props[prop] && !codeProps.includes(prop))
			references.report(describe('missing-prop', place, { component, prop }));
	for (const prop of codeProps)
		references.report(describe('code-prop', place, { component, prop }));
	for (const [prop, written] of Object.entries(props)) {
		const allowed = form.may[prop];
		if (allowed === undefined && !form.needs.includes(prop)) {
			const names = [...form.needs, ...Object.keys(form.may)].join(', ') || 'không gì cả';
			references.report(describe('unknown-prop', place, { component, prop, allowed: names }));
		}
		if (Array.isArray(allowed) && !allowed.includes(written))
			references.report(
				describe('wrong-prop', place, {
					component,
					prop,
					written,
					allowed: allowed.join(', '),
				}),
			);
	}
}

function checkNamed(
	{ name, props, line }: ComponentUse,
	{ entry, references }: { entry: ArticleEntry; references: References },
): void {
	const place = { file: entry.file, line };
	const { id, to, name: picture } = props;
	if ((name === 'Limit' || name === 'Clock') && id) references.checkFact('limits', id, place);
	if (name === 'Clock' && id) checkClock(id, { place, references });
	if (name === 'Line') checkLine(props, { place, references });
	if (name === 'ErrorCode' && id) references.checkFact('errors', id, place);
	for (const text of ['title', 'question', 'short']) references.checkText(props[text], place);
	for (const key of ['about', 'what', 'note', 'place', 'label'])
		references.checkPlain(props[key], { key, place });
	if (to) references.checkFact('destinations', to, place);
	if (!picture) return;
	if (name === 'Sketch') {
		checkSketch(picture, { entry, place, references });
	}
	if (name === 'Screenshot') {
		const near = nearestFile(picture, '.screenshot.yml', entry);
		if (near !== picture)
			references.report(describe('unknown-screenshot', place, { written: picture, near }));
		else if (nearestFile(picture, '.png', entry) !== picture)
			references.report(describe('no-capture', place, { name: picture }));
	}
}

/** A sketch stands beside the article, or beside the one whose number is before the slash. */
function checkSketch(
	written: string,
	{ entry, place, references }: At & { entry: ArticleEntry },
): void {
	const { article, name } = parseSketchName(written);
	if (article !== undefined) references.checkArticle(article, place);
	const owner = article === undefined ? entry : references.article(article);
	if (!owner) return;
	const file = nearestFile(name, '.sketch.yml', owner);
	if (file === name) return;
	const near = file === undefined || article === undefined ? file : `${String(article)}/${file}`;
	references.report(describeReference('unknown-sketch', place, { written, near }));
}

/** A clock shows a time of at most one day or one week. */
function checkClock(id: string, { place, references }: At): void {
	const limit = references.limit(id);
	if (limit && !clockTime(limit)) references.report(describe('not-on-clock', place, { id }));
}

/** What stands under a station has little room, and the platform is named once. */
function checkLine(
	{ stop = '', by, place: station, label }: Record<string, string>,
	{ place, references }: At,
): void {
	if (by !== undefined && linePlatforms.some((platform) => platform === stop))
		references.report(describe('line-by', place, { stop, by }));
	for (const [prop, written] of Object.entries({ place: station, label })) {
		if (written === undefined || written.trim().split(/\s+/).length <= mostSyllables) continue;
		references.report(describe('line-long', place, { prop, written, most: mostSyllables }));
	}
}

const mostSyllables = 4;

/** The file beside the article with that name, or the one that was probably meant. */
function nearestFile(name: string, ending: string, { siblings }: ArticleEntry): string | undefined {
	const names = siblings
		.filter((sibling) => sibling.name.endsWith(ending))
		.map((sibling) => sibling.name.slice(0, -ending.length));
	return names.includes(name) ? name : findNearest(name, names);
}

/** A component that is not there, or that is not written as it takes its attributes. */
export const componentProblems = {
	'unknown-component': ({ written, near }: Written) =>
		mistake(
			`Bài viết không dùng được <${written}>.`,
			`${didYouMean(near)}Chỉ dùng ${Object.keys(components).join(', ')}.`,
		),
	'missing-prop': ({ component, prop }: { component: string; prop: string }) =>
		mistake(
			`<${component}> thiếu ${prop}.`,
			`Viết <${component} ${prop}="…" /> với tên cần trích dẫn trong ngoặc kép.`,
		),
	'unknown-prop': ({
		component,
		prop,
		allowed,
	}: {
		component: string;
		prop: string;
		allowed: string;
	}) => mistake(`<${component}> không nhận “${prop}”.`, `Chỉ dùng: ${allowed}.`),
	'wrong-prop': (details: { component: string; prop: string; written: string; allowed: string }) =>
		mistake(
			`<${details.component}> không nhận ${details.prop}="${details.written}".`,
			`Các giá trị được dùng: ${details.allowed}.`,
		),
	'code-prop': ({ component, prop }: { component: string; prop: string }) =>
		mistake(
			`<${component}> có ${prop}={…}, là cách viết của mã lệnh.`,
			`Đặt giá trị trong ngoặc kép: ${prop}="…".`,
		),
	'not-on-clock': ({ id }: { id: string }) =>
		mistake(
			`<Clock id="${id}" /> không vẽ được thành đồng hồ.`,
			`Đồng hồ chỉ vẽ giới hạn tối đa 24 giờ hoặc 7 ngày. Dùng <Limit id="${id}" />.`,
		),
	'line-by': ({ stop, by }: { stop: string; by: string }) =>
		mistake(
			`<Line> có cả stop="${stop}" và by="${by}".`,
			'Bỏ by: chỉ cần nó khi tin dừng ở product hay screen.',
		),
	'line-long': ({ prop, written, most }: { prop: string; written: string; most: number }) =>
		mistake(
			`<Line> có ${prop}="${written}" dài quá ${String(most)} tiếng.`,
			'Dưới mỗi chặng chỉ đủ chỗ cho vài tiếng, ví dụ label="bị tắt".',
		),
	'unknown-screenshot': ({ written, near }: Written) =>
		mistake(
			`Không thấy tệp “${written}.screenshot.yml” cạnh bài viết.`,
			`${didYouMean(near)}Đặt tệp vào cùng thư mục với index.mdx, hoặc sửa tên trong <Screenshot name="…" />.`,
		),
	'no-capture': ({ name }: { name: string }) =>
		mistake(
			`Không thấy ảnh chụp “${name}.png” cạnh tệp “${name}.screenshot.yml”.`,
			'Đặt ảnh PNG vào cùng thư mục, tên trùng với tệp .screenshot.yml.',
		),
};

const describe = describer(componentProblems);

interface At {
	place: { file: string; line: number };
	references: References;
}

type ComponentForm = (typeof components)[string];
