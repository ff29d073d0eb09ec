/**
 * The form of settings screens with one line of it filled in: the line of that key below the heading
 * of that screen, or above all headings. The other lines stay as they are.
 */
export function fillLine(text: string, { screen, key, value }: FilledLine): string {
	let current = '';
	return text
		.split('\n')
		.map((line) => {
			if (line.startsWith('## ')) current = line.slice(3).trim();
			return current === screen && line.startsWith(`${key} =`) ? `${key} = ${value}` : line;
		})
		.join('\n');
}

interface FilledLine {
	/** ID of the screen, empty for the lines above all of them. */
	screen: string;
	/** What stands before `=`. */
	key: string;
	value: string;
}
