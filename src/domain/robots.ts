/**
 * Parts of the names under which programs ask for pages: search engines, link previews of chats, monitors, tools. A
 * short list that readers of the report can check, no register; `CUBOT` makes phones. Written so that nginx can read it
 * too: no quotes, no spaces.
 */
const robotNames = [
	'(?<!cu)bot',
	'crawl',
	'spider',
	'slurp',
	'externalhit',
	'externalagent',
	'preview',
	'headless',
	'lighthouse',
	'monitor',
	'uptime',
	'feedfetcher',
	'curl/',
	'wget/',
	'python',
	'libwww',
	'httpclient',
	'http-client',
	'node-fetch',
	'axios',
	'zgrab',
	'nmap',
	'masscan',
	'gpt',
	'claude',
	'perplexity',
];

/** The list as the source of a regular expression, to be read without regard to capitals. */
export const robotPattern = `(?:${robotNames.join('|')})`;

const robots = new RegExp(robotPattern, 'i');

/** Whether a browser name (`User-Agent`) is that of a program; a program that gives none is one too. */
export function isRobot(agent: string): boolean {
	return agent === '' || agent === '-' || robots.test(agent);
}
