import { describe, expect, test } from 'vitest';
import { makeArticle, makeEntries, makeLibrary, makeLimit } from '../tests/support/make-content.ts';
import { planRedirects } from './redirects.ts';

const topics = makeEntries().topics?.data;
const library = makeLibrary({
	articles: [
		makeArticle({
			slug: 'moi',
			body: '## Cách xử lý {#cach-xu-ly}\n\n### Trên điện thoại {#dien-thoai}\n\nChữ.\n',
			formerly: [
				'/tin-khong-ve/cu/',
				{ from: '/tin-khong-ve/cu/#sua', to: 'cach-xu-ly' },
				'/tin-khong-ve/cu/#bo-han',
			],
		}),
		makeArticle({
			number: 102,
			body: '## Mục {#muc}\n\nChữ.\n',
			formerly: [{ from: '/tin-khong-ve/cu/#chuyen-di', to: 'muc' }],
		}),
	],
	limits: { moi: makeLimit({ formerIds: ['cu'] }) },
	...(topics && {
		topics: { ...topics, topics: topics.topics.map((topic) => ({ ...topic, formerIds: ['tin'] })) },
	}),
});
const plan = planRedirects(library);
const leads = Object.fromEntries(plan.pages.map(({ from, to }) => [from, to]));

describe('redirects', () => {
	test('lead every short link, number and section, to its place', () => {
		expect(leads).toEqual({
			'/b/101/': '/tin-khong-ve/moi/',
			'/b/101/cach-xu-ly/': '/tin-khong-ve/moi/#cach-xu-ly',
			'/b/101/dien-thoai/': '/tin-khong-ve/moi/#dien-thoai',
			'/b/101/sua/': '/tin-khong-ve/moi/#cach-xu-ly',
			'/b/101/bo-han/': '/tin-khong-ve/moi/',
			'/b/101/chuyen-di/': '/tin-khong-ve/bai-102/#muc',
			'/tin-khong-ve/cu/': '/tin-khong-ve/moi/',
			'/b/102/': '/tin-khong-ve/bai-102/',
			'/b/102/muc/': '/tin-khong-ve/bai-102/#muc',
			'/tin/': '/tin-khong-ve/',
		});
	});

	test('carry the title and summary of what they lead to', () => {
		expect(plan.pages.find(({ from }) => from === '/b/101/chuyen-di/')).toMatchObject({
			title: 'Tin mới ngừng về lúc đông khách › Mục',
			description: library.articles.get(102)?.summary.plain,
			article: 102,
		});
	});

	test('know at a former page where each moved section is', () => {
		expect(plan.pages.find(({ from }) => from === '/tin-khong-ve/cu/')?.sections).toEqual({
			sua: '/tin-khong-ve/moi/#cach-xu-ly',
			'bo-han': '/tin-khong-ve/moi/',
			'chuyen-di': '/tin-khong-ve/bai-102/#muc',
		});
	});

	test('keep the old anchors of a page, and send on those of sections that left it', () => {
		expect(Object.fromEntries(plan.anchors)).toEqual({
			'/tin-khong-ve/moi/': [
				{ anchor: 'sua', at: 'cach-xu-ly' },
				{ anchor: 'bo-han', at: undefined },
			],
			'/gioi-han/': [{ anchor: 'cu', at: 'moi' }],
		});
		expect(Object.fromEntries(plan.moved)).toEqual({
			'/tin-khong-ve/moi/': [
				{
					anchor: 'chuyen-di',
					to: '/tin-khong-ve/bai-102/#muc',
					title: 'Tin mới ngừng về lúc đông khách › Mục',
				},
			],
		});
	});
});
