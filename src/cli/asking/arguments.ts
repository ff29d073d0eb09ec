import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * What follows the name of a command, as `parseArgs` reads it.
 *
 * @param usage the ways to write it, as an author types them
 * @throws in Vietnamese, with those ways, for an option that there is not
 */
export function readArguments<const Config extends ParseArgsConfig>(
	config: Config,
	usage: readonly string[],
): ReturnType<typeof parseArgs<Config>> {
	try {
		return parseArgs(config);
	} catch (error) {
		if (!(error instanceof TypeError && 'code' in error)) throw error;
		const written = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
		throw new Error(
			`không hiểu “${written}”. Cách viết:\n${usage.map((line) => `  ${line}`).join('\n')}`,
			{ cause: error },
		);
	}
}
