import { expect, test } from 'vitest';
import { makeArticle, makeLibrary } from '../../tests/support/make-content.ts';
import { articleData, breadcrumbData, siteData } from './json-ld.ts';

const site = {
	name: 'Trợ giúp Quầy',
	publisher: 'Công ty Quầy',
	language: 'vi',
	absolute: (path: string) => new URL(`.${path}`, 'https://help.example/tro-giup/').href,
};
const article = makeLibrary({ articles: [makeArticle()] }).articles.get(101);
const data =
	article && articleData(article, { site, section: 'Tin nhắn không về', card: '/og/101-a.jpg' });

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
	const own = article && articleData(article, { site: { ...site, address }, section: '' });
	expect(own?.['publisher']).toMatchObject({ name: 'Công ty Quầy', url: address });
});

test('is no how-to and no list of questions, which search engines stopped showing', () => {
	expect(JSON.stringify(data)).not.toMatch(/HowTo|FAQPage|SearchAction/);
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
