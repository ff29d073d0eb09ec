import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	askedDestinations,
	askedSources,
	checkSources,
	formatSourceReports,
} from './source-check.ts';

let most = 0;
let open = 0;
const server = createServer((request, response) => {
	open += 1;
	most = Math.max(most, open);
	response.on('close', () => (open -= 1));
	const { url = '' } = request;
	if (url === '/old') response.writeHead(301, { location: '/there' }).end();
	else if (url === '/login') response.writeHead(302, { location: '/there' }).end();
	else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
	else if (url === '/gone') response.writeHead(404).end();
	else if (url === '/closed') response.writeHead(403).end();
	else if (url !== '/silent')
		response
			.writeHead(200, { 'content-type': 'text/html' })
			.end(
				'<p>Sends <b>more than</b>\n40&nbsp;messages, it’s a limit</p><script>hidden words</script>',
			);
});
let origin = '';

beforeAll(async () => {
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (typeof address === 'object' && address) origin = `http://127.0.0.1:${String(address.port)}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const ask = async (path: string, words: string[] = []) => {
	const find = words.map((one) => ({ fact: 'limits/a', words: one }));
	const [report] = await checkSources([{ file: 'sources/a', url: origin + path, find }], {
		timeLimit: 300,
	});
	return report;
};

test.each([
	['/there', 'there'],
	['/login', 'there'],
	['/gone', 'missing'],
	['/closed', 'refused'],
	['/silent', 'unreachable'],
])('%s is %s', async (path, state) => expect(await ask(path)).toMatchObject({ state }));

test('says where a document has moved', async () =>
	expect(await ask('/old')).toMatchObject({ state: 'moved', movedTo: `${origin}/there` }));

test('gives up on redirects in a circle', async () =>
	expect((await ask('/circle'))?.state).toBe('unreachable'));

test('finds words across tags, spaces and kinds of quotation marks, and says which are gone', async () => {
	const report = await ask('/there', [
		"more than 40 messages, it's",
		'75 messages',
		'hidden words',
	]);
	expect(report?.gone.map(({ words }) => words)).toEqual(['75 messages', 'hidden words']);
});

test('asks only a few at a time', async () => {
	most = 0;
	const sources = Array.from({ length: 12 }, (_, index) => ({
		file: String(index),
		url: `${origin}/there`,
		find: [],
	}));
	expect(await checkSources(sources, { atOnce: 3 })).toHaveLength(12);
	expect(most).toBeLessThanOrEqual(3);
});

test('asks each source for the words of its own facts', () => {
	const asked = askedSources(
		[{ id: 'meta', data: { url: 'https://developers.facebook.com/' } }],
		[
			{ id: 'a', data: { source: 'meta', find: '40 messages' } },
			{ id: 'b', data: { source: 'zalo', find: '7 ngày' } },
		],
	);
	expect(asked[0]?.find).toEqual([{ fact: 'limits/a', words: '40 messages' }]);
});

test('asks the screens that open without a Page', () => {
	const asked = askedDestinations([
		{ id: 'page', data: { url: 'https://www.facebook.com/{page}/settings/' } },
		{ id: 'browser', data: { url: 'chrome://settings/content/notifications' } },
		{ id: 'menu', data: {} },
		{
			id: 'own',
			data: {
				url: 'https://www.facebook.com/{page}/x/',
				urlAfterSwitching: 'https://www.facebook.com/settings/',
			},
		},
	]);
	expect(asked).toEqual([
		{ file: 'destinations/own', url: 'https://www.facebook.com/settings/', find: [] },
	]);
});

test('words the report for authors', () => {
	const url = 'https://developers.facebook.com/';
	expect(
		formatSourceReports([
			{ file: 'sources/a', url, state: 'there', gone: [] },
			{ file: 'sources/b', url, state: 'missing', status: 404, gone: [] },
			{ file: 'destinations/d', url, state: 'moved', movedTo: `${url}new`, gone: [] },
			{
				file: 'sources/c',
				url,
				state: 'there',
				gone: [{ fact: 'limits/x', words: '40 messages' }],
			},
		]),
	).toBe(`sources/b: không còn gì ở địa chỉ này (mã 404)
  https://developers.facebook.com/

destinations/d: đã chuyển sang https://developers.facebook.com/new; sửa địa chỉ
  https://developers.facebook.com/

sources/c: địa chỉ còn mở được, nhưng có thông tin cần đọc lại
  https://developers.facebook.com/
  limits/x: không còn thấy “40 messages”

1 địa chỉ còn nguyên, 3 địa chỉ cần xem lại.`);
});

test('says plainly when there is no network', () =>
	expect(
		formatSourceReports([
			{ file: 'sources/a', url: 'https://a.vn/', state: 'unreachable', gone: [] },
		]),
	).toBe(
		'Máy này không có mạng, hoặc mạng không cho mở các địa chỉ này. Chưa kiểm tra được địa chỉ nào.',
	));
