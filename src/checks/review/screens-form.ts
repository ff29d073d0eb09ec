import { pageSlot } from '../../domain/settings-url.ts';
import { foldVietnamese } from '../../domain/vietnamese.ts';
import type { Destination } from '../../schemas/destination.ts';
import type { Seen } from '../../schemas/seen.ts';
import { formFindings, formKeys } from '../../strings/screens-form.ts';

/** Nobody has seen where these open, and most readers are sent there: they come first. */
const first = ['page-messenger-platform', 'page-advanced-messaging'];

/**
 * All settings screens as a form for somebody who has a Page: to be opened one by one on a computer
 * and a phone, and filled in where it stands. `readScreensForm` reads it back.
 *
 * @param options.page an ID or username to fill into the links
 * @param options.on `2026-11-28`
 */
export function screensForm(
	{ destinations }: { destinations: readonly { id: string; data: FormScreen }[] },
	{ page, on }: { page: string; on: string },
): string {
	const screens = inFormOrder(destinations.map(({ id, data }) => ({ ...data, id })));
	return [
		`# Mười phút với Trang của bạn: mở từng liên kết trên máy tính rồi trên điện thoại.
# Sau dấu = gõ một trong ba: ${formFindings.join(', ')}. Thêm dấu - rồi ghi chỗ thật:
#   máy tính = mở sai chỗ - trang chủ của Trang
# Chưa mở thì để trống. Không ghi tên người. Lưu lại rồi chạy: npm run review -- --answers TỆP
${formKeys.role} = 
${formKeys.date} = ${on}`,
		...screens.map((screen) => block(screen, page)),
	].join('\n\n');
}

/** The screens that most readers are sent to first, the others by their IDs. */
export function inFormOrder<Screen extends { id: string }>(screens: readonly Screen[]): Screen[] {
	const place = ({ id }: { id: string }) =>
		(first.indexOf(id) + first.length + 1) % (first.length + 1);
	return screens.toSorted(
		(one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1),
	);
}

/** What the form asks of a screen: its address, and the one without an ID where that may exist. */
function formQuestions(screen: FormScreen): { keys: string[]; address?: string }[] {
	const devices = [formKeys.computer, formKeys.phone];
	const free = addressWithoutId(screen);
	return [
		{ keys: devices },
		...(free === undefined
			? []
			: [{ keys: devices.map((device) => `${device}, ${formKeys.withoutId}`), address: free }]),
	];
}

function block(screen: FormScreen & { id: string }, page: string): string {
	const menu = (labels: FormScreen['menu']) => labels.map(({ vi }) => vi).join(' › ');
	const { id, name, menuOnPhone, role, url } = screen;
	return [
		`## ${id}`,
		`# ${name}`,
		`# Menu: ${menu(screen.menu)}`,
		...(menuOnPhone ? [`# Menu trên điện thoại: ${menu(menuOnPhone)}`] : []),
		`# Ai mở được: ${role}`,
		...(url === undefined ? [] : [`# ${url.replaceAll(pageSlot, page)}`]),
		...formQuestions(screen).flatMap((question) => [
			...(question.address === undefined
				? []
				: [`# Không có ID, sau khi chuyển sang Trang: ${question.address}`]),
			...question.keys.map((key) => `${key} = `),
		]),
	].join('\n');
}

/** As it is written, else what the link is without its Page: to be tried, not to be published. */
export function addressWithoutId({
	url,
	urlAfterSwitching,
}: Pick<FormScreen, 'url' | 'urlAfterSwitching'>): string | undefined {
	if (urlAfterSwitching !== undefined) return urlAfterSwitching;
	const start = `https://www.facebook.com/${pageSlot}/settings`;
	return url?.startsWith(start) === true ? url.replace(`${pageSlot}/`, '') : undefined;
}

/** What a filled-in form says, by destination; a reason for every line that cannot be read. */
export function readScreensForm(text: string, ids: ReadonlySet<string>): ReadForm {
	const answers = new Map<string, Seen[]>();
	const mistakes: string[] = [];
	const head = { role: '', on: '' };
	let id = '';
	text.split(/\r?\n/).forEach((line, index) => {
		const refuse = (why: string) => mistakes.push(`Dòng ${String(index + 1)}: ${why}`);
		const written = line.normalize('NFC').trim();
		const heading = /^##\s*(\S+)/.exec(written)?.[1];
		if (heading !== undefined) {
			id = heading;
			if (!ids.has(id)) refuse(`không có màn hình nào tên “${id}”.`);
			return;
		}
		// `npm run` says first what it runs, and that goes into the file too.
		if (written === '' || written.startsWith('#') || /^> (?!.* = )/.test(written)) return;
		const [, key = '', value = ''] = /^([^=]*?)\s*=\s*(.*)$/.exec(written) ?? [];
		if (key === formKeys.role) head.role = value;
		else if (key === formKeys.date) head.on = value;
		else {
			const device = deviceOf(key);
			if (device === undefined || id === '') return void refuse(`không đọc được “${written}”.`);
			if (value === '') return;
			const answer = findingOf(value);
			if (!answer) return void refuse(`“${value}” không phải là đúng, mở sai chỗ hay menu khác.`);
			const address = key.endsWith(formKeys.withoutId) ? 'urlAfterSwitching' : 'url';
			const seen: Seen = { on: head.on, device, role: head.role, address, ...answer };
			answers.set(id, [...(answers.get(id) ?? []), seen]);
		}
	});
	const seen = [...answers.values()].flat();
	if (seen.some(({ role }) => role === '')) mistakes.push('Thiếu vai trò: viết sau “vai trò =”.');
	if (seen.some(({ on }) => !isDay(on)))
		mistakes.push('Thiếu ngày: viết sau “ngày =”, ví dụ 2026-11-28.');
	return { answers, mistakes };
}

function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** What is known of a screen with more looks: the same look told again takes its own place. */
export function withLooks(before: readonly Seen[], looks: readonly Seen[]): Seen[] {
	const place = ({ on, device, role, address }: Seen) => [on, device, role, address].join('\n');
	return [...new Map([...before, ...looks].map((one) => [place(one), one])).values()];
}

function deviceOf(key: string): Seen['device'] | undefined {
	if (key.startsWith(formKeys.computer)) return 'computer';
	return key.startsWith(formKeys.phone) ? 'phone' : undefined;
}

function findingOf(value: string): Pick<Seen, 'finding' | 'note'> | undefined {
	const [, written = '', note] = /^(.*?)(?:\s*[-–:]\s*(.+))?$/.exec(value) ?? [];
	const finding = findings.get(foldVietnamese(written.trim()));
	return finding && { finding, ...(note !== undefined && { note: note.trim() }) };
}

const findings = new Map<string, Seen['finding']>([
	['dung', 'right'],
	['mo sai cho', 'elsewhere'],
	['sai cho', 'elsewhere'],
	['menu khac', 'other-menu'],
]);

/** What the form needs to know of a screen. */
type FormScreen = Pick<
	Destination,
	'name' | 'menu' | 'menuOnPhone' | 'role' | 'url' | 'urlAfterSwitching'
>;

interface ReadForm {
	answers: ReadonlyMap<string, readonly Seen[]>;
	mistakes: string[];
}
