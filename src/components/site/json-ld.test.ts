import { expect, test } from 'vitest';
import { makeArticle, makeLibrary, makeLimit } from '../../tests/support/make-content.ts';
import { articleData, breadcrumbData, siteData } from './json-ld.ts';

const site = {
	name: 'Trợ giúp Quầy',
	publisher: 'Công ty Quầy',
	language: 'vi',
	absolute: (path: string) => new URL(`.${path}`, 'https://help.example/tro-giup/').href,
};
const body = `## Cách xử lý {#cach-xu-ly}

<Step title="Mở cài đặt">

Tệp nặng <Limit id="tep" /> thì không gửi được.

</Step>`;
const library = makeLibrary({ articles: [makeArticle({ body })], limits: { tep: makeLimit() } });
const article = library.articles.get(101);
const data =
	article &&
	articleData(article, {
		site,
		section: 'Tin nhắn không về',
		card: '/og/101-a.jpg',
		limits: [...library.limits.values()],
	});

test('an article has what search engines ask of one', () => {
	expect(data).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: 'Tin mới ngừng về lúc đông khách',
		identifier: 'B101',
		url: 'https://help.example/tro-giup/tin-khong-ve/bai-101/',
		inLanguage: 'vi',
		dateModified: '2026-11-22',
		articleSection: 'Tin nhắn không về',
		image: ['https://help.example/tro-giup/og/101-a.jpg'],
	});
	for (const field of ['author', 'publisher'])
		expect(data?.[field]).toEqual({
			'@type': 'Organization',
			name: 'Công ty Quầy',
			url: 'https://help.example/tro-giup/',
		});
	expect(data?.['description']).toBe(article?.summary.plain);
});

test('names the publisher’s own site where one is known', () => {
	const address = 'https://quay.example/';
	const own =
		article && articleData(article, { site: { ...site, address }, section: '', limits: [] });
	expect(own?.['publisher']).toMatchObject({ name: 'Công ty Quầy', url: address });
});

test('its steps are a how-to, for assistants; it asks no questions and offers no search box', () => {
	expect(data?.['hasPart']).toEqual({
		'@type': 'HowTo',
		name: 'Tin mới ngừng về lúc đông khách',
		step: [
			{
				'@type': 'HowToStep',
				position: 1,
				name: 'Mở cài đặt',
				text: 'Mở cài đặt. Tệp nặng tối đa 25 MB thì không gửi được.',
				url: 'https://help.example/tro-giup/tin-khong-ve/bai-101/#buoc-1',
			},
		],
	});
	expect(JSON.stringify(data)).not.toMatch(/FAQPage|SearchAction/);
});

test('names the document of every figure', () => {
	expect(data?.['citation']).toEqual([
		{
			'@type': 'CreativeWork',
			name: 'Rate limits',
			url: 'https://developers.facebook.com/docs/limits',
			publisher: 'Meta',
			datePublished: '2026-03-23',
			abstract: 'tối đa 25 MB',
		},
	]);
});

test('names a document once, with all of its figures', () => {
	const limits = { nhe: makeLimit(), nang: makeLimit() };
	const both = makeLibrary({
		articles: [makeArticle({ body })],
		limits: { ...limits, tep: makeLimit() },
	});
	const own = both.articles.get(101);
	const parts = { site, section: '', limits: [...both.limits.values()] };
	expect(own && articleData(own, parts)['citation']).toEqual([
		expect.objectContaining({ abstract: 'tối đa 25 MB; tối đa 25 MB; tối đa 25 MB' }),
	]);
});

test('a breadcrumb names every step with its position, name and address', () => {
	const trail = [
		{ path: '/', label: 'Trang đầu' },
		{ path: '/tin-khong-ve/', label: 'Tin nhắn không về' },
		{ path: '/tin-khong-ve/bai-101/', label: 'Tin mới ngừng về' },
	];
	expect(breadcrumbData(trail, site)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ path, label }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: site.absolute(path),
		})),
	});
});

test('the home page gives the site its name', () => {
	expect(siteData(site)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name: 'Trợ giúp Quầy',
		url: 'https://help.example/tro-giup/',
		inLanguage: 'vi',
	});
});
