import { contactTextStrings } from '../strings/contact-text.ts';

const words = contactTextStrings.browsers;

/** Apps whose own browser opens links; they come first, because each also names another browser. */
const apps = [
	[/Zalo/i, words.zalo],
	[/Instagram/, words.instagram],
	[/MessengerForiOS|Orca-Android|MessengerLite/, words.messenger],
	[/\bFB(?:AN|AV|_IAB)/, words.facebook],
] as const;

/** Those that pretend to be Chrome or Safari come before them. */
const browsers = [
	[/\bcoc_coc_browser\/(\d+)/, 'Cốc Cốc'],
	[/\bEdg(?:A|iOS)?\/(\d+)/, 'Edge'],
	[/\bOPR\/(\d+)/, 'Opera'],
	[/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
	[/\bFxiOS\/(\d+)/, 'Firefox'],
	[/\bFirefox\/(\d+)/, 'Firefox'],
	[/\bCriOS\/(\d+)/, 'Chrome'],
	[/Chrome\/(\d+)/, 'Chrome'],
	[/\bVersion\/(\d+)[^ ]* (?:Mobile\/\w+ )?Safari/, 'Safari'],
] as const;

const systems = [
	[/iPhone|iPod/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/CrOS/, 'ChromeOS'],
	[/Macintosh|Mac OS X/, 'macOS'],
	[/Linux/, 'Linux'],
] as const;

/**
 * What support calls the reader's browser, from the text it sends: “Chrome 131 trên Android”,
 * “trình duyệt trong Zalo trên iPhone”.
 */
export function formatBrowser(userAgent: string): string {
	const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
	const name = appName(userAgent) ?? browserName(userAgent) ?? words.other;
	return system ? `${name} ${words.on} ${system}` : name;
}

function appName(userAgent: string): string | undefined {
	return apps.find(([pattern]) => pattern.test(userAgent))?.[1];
}

function browserName(userAgent: string): string | undefined {
	for (const [pattern, name] of browsers) {
		const version = pattern.exec(userAgent)?.[1];
		if (version !== undefined) return `${name} ${version}`;
	}
	return undefined;
}
