// Data of the Page reference rules. Words are in lower case; the sources of the reserved words are
// link parsers in public code (crawlee, yt-dlp and others), read on 2026-11-22.

/** Longer than any word of the lists, with each letter percent-encoded and followed by a period. */
export const longestWord = 255;

/** Hosts whose paths name Pages. */
export const pageHosts = listOf(`
	facebook.com www.facebook.com m.facebook.com web.facebook.com mbasic.facebook.com
	touch.facebook.com mobile.facebook.com fb.com www.fb.com m.fb.com
`);

/** Language hosts: `vi-vn.facebook.com`, `fr.facebook.com`. */
export const languageHost = /^[a-z]{2}(?:-[a-z]{2})?\.facebook\.com$/;

/** Meta Business Suite and the older business settings. */
export const businessHost = 'business.facebook.com';

/** Hosts that lead elsewhere: the address is in the parameter `u`. */
export const redirectHosts = listOf(`
	l.facebook.com lm.facebook.com
`);

/** Hosts of short chat links: `m.me/name`. */
export const chatLinkHosts = listOf(`
	m.me www.m.me
`);

/** Messenger in the browser: `messenger.com/t/name`. */
export const chatHosts = listOf(`
	messenger.com www.messenger.com
`);

/** Short links that only Facebook can resolve, with all their subdomains. */
export const shortLinkHost = 'fb.me';

/** Short links to videos. */
export const videoShortHosts = listOf(`
	fb.watch www.fb.watch fb.gg www.fb.gg
`);

/** Any other host below these belongs to Facebook but names no Page. */
export const otherFacebookHostSuffixes = ['.facebook.com', '.fb.com', '.messenger.com'] as const;

/** Names that make a bare host a link even without a path (L6). */
export const bareHostNames = ['facebook.com', 'fb.com', 'messenger.com', 'fb.me', 'm.me'] as const;

/** First path parts that lead to something other than a Page. */
export const notAPageWords = wordsOf(`
	apps crisisresponse donate e events friends fund fundraiser fundraisers games gaming groups
	hashtag jobs live marketplace media memories notes offers onthisday permalink photo
	photo.php photos places posts recommendations reel reels salesgroups saved stories story
	video video.php videos watch watchparty weather
`);

/** First path parts that are system areas of Facebook. */
export const reservedWords = wordsOf(`
	about accessibility accounts ad_campaign ad_center ad_choices adchoices ads adsmanager ai
	ajax api blog bookmarks brand branded_content brandresources business careers chat
	checkpoint common community communitystandards connect cookie cookies creation creator
	creators data_policy developer developers dialog directory dyi explore facebook flx funding
	hacked help home home.php images index.php instagram intent intern l l.php latest legal
	lifeatmeta lite login login.php logout me messages messenger meta metaforbusiness mobile
	newsroom notifications oauth oculus p pages people pg platform plugins policies
	policies_center policy policy.php portal press prighting privacy privacy_policy profile
	profile.php recipes recover reg rsrc.php safety search security setting settings share
	share.php sharer sharer.php sign-up signup support terms terms.php tr tr.php username
	whatsapp workplace
`);

/** System areas of the business host alone. */
export const reservedBusinessWords = wordsOf(`
	billing_hub commerce commerce_manager creatorstudio events_manager2 invitation overview
	select
`);

/** `facebook.com/pages/…`: lists and actions, not Page names. */
export const pagesActions = wordsOf(`
	create creation discover feed invites launchpoint liked manage merge search
`);

/** Typed without facebook.com, a name with one of these may be a website. */
export const websiteEndings = listOf(`
	app asia biz club co com edu gov info io link me net online org page shop site store top tv
	vn xyz
`);

/** Sample text of articles that was not replaced, without accents and marks. */
export const placeholderWords = listOf(`
	fanpage fanpageid id idcuaban idfanpage idpage idpagecuaban idtrang idtrangcuaban mypage
	page pageid pagename tencuaban tenfanpage tennguoidung tenpage tentrang trang trangid
	username xxx xxxx xxxxx yourid yourpage yourpageid yourpagename yourusername
`);

/** Other platforms: a handle beside one of these is not a Facebook name. */
export const otherPlatformWords = listOf(`
	ig insta instagram lazada shopee telegram threads tiktok twitter viber whatsapp youtube zalo
`);

/** Schemes that run or reveal something instead of opening a page. */
export const blockedSchemes = listOf(`
	about blob data file filesystem intent javascript vbscript view-source
`);

/** What people write in front of the reference: “ID Trang: …”, “link fb: …”. */
export const labels: readonly string[] = [
	'id',
	'page',
	'page id',
	'id page',
	'pageid',
	'page_id',
	'asset_id',
	'trang',
	'id trang',
	'trang id',
	'fanpage',
	'id fanpage',
	'fanpage id',
	'fb',
	'fb id',
	'id fb',
	'facebook',
	'facebook page',
	'page facebook',
	'trang facebook',
	'fb page',
	'page fb',
	'link',
	'link page',
	'link fb',
	'link facebook',
	'link fanpage',
	'link trang',
	'url',
	'username',
	'user name',
	'tên người dùng',
	'ten nguoi dung',
];

/** Whether a word is on a list; Facebook ignores periods in names, so both sides lose theirs. */
export function isListed(words: ReadonlySet<string>, word: string): boolean {
	return word.length <= longestWord && words.has(word.toLowerCase().replaceAll('.', ''));
}

function listOf(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/));
}

/** A list for {@link isListed}. */
function wordsOf(text: string): ReadonlySet<string> {
	return listOf(text.replaceAll('.', ''));
}
