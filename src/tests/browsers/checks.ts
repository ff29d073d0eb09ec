import { pageKinds } from '../../cli/page-kinds.ts';
import type { Tab } from './tab.ts';

const ARTICLE = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const PAGE_ID = '123456789012345';
const QUERY = 'khong thay tin nhan';
const WIDTHS = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 900 },
];
/** A finger that is in no hurry: longer than any timer that a blur could start. */
const SLOW_PRESS = 300;
const PATIENCE = 15_000;
/** Draws a picture of error #551 and chooses it as a reader would choose a file. */
const CHOOSE_PICTURE = `(() => {
	const canvas = document.createElement('canvas');
	canvas.width = 900;
	canvas.height = 300;
	const pen = canvas.getContext('2d');
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, 900, 300);
	pen.fillStyle = '#b00';
	pen.font = '36px sans-serif';
	pen.fillText('(#551) Người này hiện không có mặt.', 40, 150);
	const data = atob(canvas.toDataURL('image/png').split(',')[1]);
	const file = new File([Uint8Array.from(data, (letter) => letter.charCodeAt(0))], 'loi.png');
	const chosen = new DataTransfer();
	chosen.items.add(file);
	const input = document.querySelector('.picture input[type=file]');
	input.files = chosen.files;
	input.dispatchEvent(new Event('change'));
})()`;
/** Answers until an article, at most. */
const MOST_PRESSES = 5;

/**
 * What readers do, told once for every engine. A check throws what it saw instead; every one also fails for a problem
 * that its last page noted (`watched-site.ts`).
 */
export function makeChecks({ tab, origin, readPdf }: CheckContext): Check[] {
	const open = (path: string) => tab.open(origin + path);
	const see = (what: string, expression: string) => waitFor(tab, { what, expression });
	const middleOf = (selector: string) =>
		tab.evaluate<{ x: number; y: number } | null>(
			`(() => {
				const element = document.querySelector(${JSON.stringify(selector)});
				element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const box = element?.getBoundingClientRect();
				return box && { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
			})()`,
		);
	/** Where it stands once what came late has found its place. */
	const restingPlaceOf = async (selector: string) => {
		let place = await middleOf(selector);
		for (let looks = 0; looks < 50; looks++) {
			await new Promise((done) => setTimeout(done, 200));
			const now = await middleOf(selector);
			if (now !== null && now.y === place?.y) return now;
			place = now;
		}
		return place;
	};
	const press = async (selector: string) => {
		await see(`${selector} to press`, `document.querySelector(${JSON.stringify(selector)})`);
		const before = await restingPlaceOf(selector);
		if (!before) throw new Error(`${selector} is not there`);
		await tab.hold(before, {
			milliseconds: SLOW_PRESS,
			async during() {
				const now = await middleOf(selector);
				if (now?.y !== before.y) throw new Error(`${selector} moved while it was pressed`);
			},
		});
	};
	const focus = (selector: string) =>
		tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
	const openDialog = async () => {
		await open(ARTICLE);
		await focus('main a');
		await tab.type('/');
		await see(
			'the dialog',
			`document.querySelector('dialog[open] input') === document.activeElement`,
		);
		await tab.type(QUERY);
		await see(
			'results in the dialog',
			`document.querySelector('dialog .hit-title a') && !document.querySelector('dialog [aria-busy]')`,
		);
	};

	const kinds = WIDTHS.flatMap((size) =>
		pageKinds.map((path): Check => ({
			name: `${path} at ${String(size.width)} px: no problem, no sideways scroll, a heading`,
			async run() {
				await tab.resize(size);
				await open(path);
				await see('a heading', `document.querySelector('h1')`);
				const over = await tab.evaluate<number>(
					'document.documentElement.scrollWidth - document.documentElement.clientWidth',
				);
				if (over > 0) throw new Error(`${String(over)} px wider than the window`);
			},
		})),
	);

	const reading = WIDTHS.flatMap((size): Check[] => {
		const at = `at ${String(size.width)} px`;
		const sized = (run: () => Promise<void>) => async () => {
			await tab.resize(size);
			await run();
		};
		return [
			{
				name: `a slow press on a result of the dialog opens it, ${at}`,
				run: sized(async () => {
					await openDialog();
					const href = await tab.evaluate<string>(
						`document.querySelector('dialog .hit-title a').href`,
					);
					await press('dialog .hit-title a');
					await see('the article', `location.href.split('#')[0] === ${JSON.stringify(href)}`);
				}),
			},
			{
				name: `Escape clears the dialog, then closes it and gives the focus back, ${at}`,
				run: sized(async () => {
					await openDialog();
					await tab.press('Escape');
					await see('an empty field', `document.querySelector('dialog[open] input').value === ''`);
					await tab.press('Escape');
					await see(
						'the link that had the focus',
						`document.activeElement === document.querySelector('main a')`,
					);
				}),
			},
			{
				name: `the results page finds, filters and leads on, ${at}`,
				run: sized(async () => {
					await open(`/tim-kiem/?q=${encodeURIComponent(QUERY)}`);
					await see(
						'results',
						`document.querySelector('main .hit-title a') && !document.querySelector('main [aria-busy]')`,
					);
					await press('main .search-chip:nth-child(2)');
					await see(
						'the filter',
						`document.querySelector('main .search-chip:nth-child(2)')?.ariaPressed === 'true'`,
					);
					await press('main .hit-title a');
					await see('an article', `!location.pathname.includes('tim-kiem')`);
				}),
			},
			{
				name: `?page= fills the settings links, ${at}`,
				run: sized(async () => {
					await open(`${ARTICLE}?page=${PAGE_ID}`);
					await see('a filled link', `document.querySelector('main a[href*="${PAGE_ID}"]')`);
				}),
			},
		];
	});

	const phone = { width: 390, height: 844 };
	const onPhone = (name: string, run: () => Promise<void>): Check => ({
		name,
		async run() {
			await tab.resize(phone);
			await run();
		},
	});
	const others: Check[] = [
		onPhone('a Page that is typed fills the settings links of the article', async () => {
			await open(ARTICLE);
			await tab.evaluate(`localStorage.clear() ?? sessionStorage.clear()`);
			await open(ARTICLE);
			await focus('page-box input');
			await tab.type(PAGE_ID);
			await see('a filled link', `document.querySelector('main a[href*="${PAGE_ID}"]')`);
		}),
		onPhone('a text that cannot be copied is shown selected', async () => {
			await open(ARTICLE);
			await see('the scripts', `document.documentElement.dataset.scripted !== undefined`);
			await tab.evaluate(
				`Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } }) && 1`,
			);
			await press('a.heading-link[href$="#phong-tranh"]');
			await see(
				'the text, selected',
				`document.activeElement.matches('textarea[readonly], input[readonly]') && document.activeElement.value.includes('/b/101/phong-tranh/')`,
			);
		}),
		onPhone('the theme that was chosen is there on the next page', async () => {
			await open('/');
			await see(
				'the choice',
				`document.querySelector('theme-choice:not([hidden]) input[value="dark"]')`,
			);
			await press('theme-choice label:has(input[value="dark"])');
			await see('the dark theme', `document.documentElement.dataset.theme === 'dark'`);
			await open('/gioi-han/');
			await see('the dark theme', `document.documentElement.dataset.theme === 'dark'`);
			await tab.evaluate(`localStorage.clear() ?? 1`);
		}),
		onPhone('a link to what stands in a fold opens it', async () => {
			await open(`${ARTICLE}#khong-mo-duoc`);
			await see('the fold', `document.querySelector('#khong-mo-duoc').closest('details').open`);
		}),
		onPhone('the answers of the finder lead to an article', async () => {
			await open('/chan-doan/');
			for (let presses = 0; presses < MOST_PRESSES; presses++) {
				await see('the finder', `document.querySelector('main .finder')`);
				if (await tab.evaluate<boolean>(`!document.querySelector('main .finder-answer')`)) break;
				const before = await tab.evaluate<string>('location.pathname');
				await press('main .finder-answer');
				await see('the next question', `location.pathname !== ${JSON.stringify(before)}`);
			}
			await see('what helps', `document.querySelector('main .finder-now[data-end]')`);
		}),
		onPhone('a picture of an error is read here and finds its article', async () => {
			await open('/tim-kiem/');
			await tab.evaluate(`localStorage.setItem('picture-reading', '1')`);
			await press('site-search [data-picture-open]');
			await see('the panel', `document.querySelector('.picture[data-state="choose"]')`);
			await tab.evaluate(CHOOSE_PICTURE);
			// The engine comes first, 2.6 MB, and a busy machine reads slowly.
			for (let waits = 0; waits < 6; waits++)
				if (await tab.evaluate(`document.querySelector('.picture').dataset.state !== 'read'`))
					await new Promise((done) => setTimeout(done, 10_000));
			await see(
				'the article',
				`document.querySelector('.picture .hit .number').textContent === 'B204'`,
			);
		}),
		{
			name: 'the desk finds an article and shows its reply',
			async run() {
				await tab.resize({ width: 1280, height: 900 });
				await open('/ban-ho-tro/');
				await see('the desk', `document.querySelector('agent-desk[data-ready]')`);
				await tab.type('zalo mat ket noi');
				await see(
					'an article about Zalo',
					`document.querySelector('[data-current]')?.textContent.includes('Zalo')`,
				);
				await see(
					'its reply',
					`/\\/b\\/7\\d\\d\\//.test(document.querySelector('agent-desk').innerText)`,
				);
			},
		},
	];
	const { print } = tab;
	if (print)
		others.push({
			name: 'a screen of /cai-dat/ on paper has its menu path, who may open it and its source',
			async run() {
				await open('/cai-dat/');
				const text = readPdf(await print.call(tab));
				for (const part of ['Đi theo menu: Cài đặt Trang', 'Ai mở được', 'Mức chắc chắn', 'Nguồn:'])
					if (!text.includes(part)) throw new Error(`“${part}” is not on paper`);
			},
		});
	if (print)
		others.push({
			name: 'an article on paper has its menu path, its short address and what its folds hold',
			async run() {
				await open(ARTICLE);
				const text = readPdf(await print.call(tab));
				for (const part of ['Quá nhiều tin nhắn', '/b/101', 'Báo không đủ quyền'])
					if (!text.includes(part)) throw new Error(`“${part}” is not on paper`);
			},
		});
	return [...kinds, ...reading, ...others].map(({ name, run }) => ({
		name,
		async run() {
			await run();
			await see(
				'a page that is watched',
				`globalThis.problems && document.readyState === 'complete'`,
			);
			const problems = await tab.evaluate<string[]>('globalThis.problems');
			if (problems.length > 0) throw new Error(problems.join('; '));
		},
	}));
}

async function waitFor(
	tab: Tab,
	{ what, expression }: { what: string; expression: string },
): Promise<void> {
	const until = Date.now() + PATIENCE;
	for (;;) {
		// While the next page comes there may be nothing to ask.
		const holds = await tab.evaluate<boolean>(`!!(${expression})`).catch(() => false);
		if (holds) return;
		if (Date.now() > until) throw new Error(`Waited in vain for ${what}`);
		await new Promise((done) => setTimeout(done, 100));
	}
}

interface CheckContext {
	tab: Tab;
	origin: string;
	/** The text of a PDF. */
	readPdf: (pdf: Uint8Array) => string;
}

export interface Check {
	name: string;
	/** @throws what was seen instead */
	run: () => Promise<void>;
}
