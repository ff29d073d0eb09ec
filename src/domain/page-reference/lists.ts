import type { Platform } from './result.ts';

// Data of the Page reference rules. Words are in lower case; the sources of the reserved words are
// link parsers in public code (crawlee, yt-dlp and others), read on 2026-11-22, and names of Facebook’s
// own screens, collected on 2026-11-28.

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

/**
 * Other addresses that lead on, as the applications and search engines of shops make them: where
 * they are, and the parameters that hold the address.
 */
export const redirectors: ReadonlyMap<string, Redirector> = new Map<string, Redirector>([
	...[
		'l.instagram.com',
		'l.threads.com',
		'l.threads.net',
		'l.messenger.com',
		'l.workplace.com',
	].map((host) => [host, { parameters: ['u'] }] satisfies [string, Redirector]),
	['google.com', { path: /^\/(?:url|imgres)$/, parameters: ['q', 'url', 'imgrefurl'] }],
	['translate.google.com', { path: /^\/translate$/, parameters: ['u'] }],
	['youtube.com', { path: /^\/redirect$/, parameters: ['q'] }],
	['safelinks.protection.outlook.com', { parameters: ['url'] }],
]);

/** A host → its name in {@link redirectors}: without `www.`, country or server. */
export function redirectorName(host: string): string {
	const name = host.replace(/^(?:www|m)\./, '');
	if (name.endsWith('.safelinks.protection.outlook.com')) return name.slice(name.indexOf('.') + 1);
	const google = /^((?:translate\.)?google\.)(?:[a-z]{2,3}|com?\.[a-z]{2})$/.exec(name)?.[1];
	return google === undefined ? name : `${google}com`;
}

/** Hosts of platforms that shops mix up with Facebook, with all their subdomains. */
export const platformHosts: ReadonlyMap<string, Platform> = new Map([
	['instagram.com', 'instagram'],
	['instagr.am', 'instagram'],
	['ig.me', 'instagram'],
	['zalo.me', 'zalo'],
	['zalo.vn', 'zalo'],
	['zaloapp.com', 'zalo'],
	['zalo.solutions', 'zalo'],
	['zalo.cloud', 'zalo'],
]);

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

/** Parameters that hold the ID of a Page. */
export const idParameters: readonly string[] = [
	'id',
	'asset_id',
	'page_id',
	'selected_asset_id',
	'view_all_page_id',
];

/** `business.facebook.com/latest/…`: screens whose `asset_id` is a Page. */
export const pageScreens = listOf(`
	activity ad_center ads appointments automations bookings calendar collab_center comments
	composer content content_calendar creative_hub engagement events home inbox insights
	inspiration_hub leads_center live live_producer mentions messages monetization notifications
	notification_center orders page_insights planner posts published_posts reel_composer reels
	reels_composer reviews story_composer stories video_composer
`);

/** Parts of a path of the Business Suite that name an asset other than a Page. */
export const otherAsset =
	/instagram|whatsapp|(?:^|_)(?:wec|waba|wa|ig)(?:_|$)|ad_?account|pixel|dataset|catalog|commerce|domain|(?:^|_)apps?(?:_|$)|billing|payment|system_user|people|partner/;

/** What stands behind the name of a Page in its own addresses. */
export const pageSections = listOf(`
	about about_contact_and_basic_info about_details about_profile_transparency ad_center ads
	albums app community events followers following friends_likes inbox info insights jobs likes
	likes_and_followers live live_videos locations manager map mentions menu messages music notes
	notifications offers page_roles photos photos_albums photos_by photos_of photos_stream playlists
	posts product_catalog professional_dashboard publishing_tools reels reviews services settings
	shop sports timeline tv videos videos_by
`);

/** First path parts that lead to something other than a Page. */
export const notAPageWords = wordsOf(`
	album albums apps avatars birthdays crisisresponse crowdfunding donate e event.php events friends friendship fund fundraiser fundraisers
	 games gaming group.php groups hashtag instantgames jobs live
	marketplace media memories note.php notes offers onthisday permalink photo photo.php photos
	places posts recommendations reel reels salesgroups saved stories story
	video video.php videos watch watchparty weather
`);

/** First path parts that are system areas of Facebook. */
export const reservedWords = wordsOf(`
	about accessibility accountquality accounts ad_campaign ad_center ad_choices adcenter adchoices
	ads adsmanager adsreporting ai ajax allactivity api billing_hub blocking blog bookmarks brand
	branded_content brandresources business business-support-home businesshelp careers chat
	checkpoint commerce commerce_manager common community communitystandards connect cookie cookies
	create creation creator creator_studio creators creatorstudio data_policy developer developers
	dialog directory dyi events_manager2 explore facebook feed feeds flx funding graphql hacked help
	home home.php images inbox index.php insights instagram intent intern invitations invite l l.php
	latest legal lifeatmeta lists lite livemap login login.php logout logout.php me messages
	messenger meta metaforbusiness mobile monetization n nd newsroom notification notifications
	oauth oculus p page pages people pg platform plugins pokes policies policies_center policy
	policy.php portal press prighting privacy privacy_policy professional_dashboard profile
	profile.php recipes recover reg reviews rsrc.php safety search security setting settings share
	share.php sharer sharer.php sign-up signin signup support terms terms.php threads topic topics
	tr tr.php trending username usernames wa whatsapp workplace
`);

/** System areas of the business host alone. */
export const reservedBusinessWords = wordsOf(`
	invitation overview select
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
	ig insta instagram lazada shopee telegram threads tiktok twitter viber whatsapp youtube zalo zns
`);

/** Those of them whose screens this help center knows. */
export const platformWords: Readonly<Record<string, Platform>> = {
	ig: 'instagram',
	insta: 'instagram',
	instagram: 'instagram',
	zalo: 'zalo',
	zns: 'zalo',
};

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

/** See {@link redirectors}. */
interface Redirector {
	/** Where on the host, when not everywhere. */
	path?: RegExp;
	parameters: readonly string[];
}
