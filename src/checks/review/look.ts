import { formatDate } from '../../domain/dates.ts';
import type { ContentEntries } from '../../reading/entries.ts';
import { setKeys, type YamlValue } from '../../reading/yaml-edits.ts';

/**
 * “Looked at again”: what a file of a limit or an error says after somebody has opened its document.
 * A reason in Vietnamese where that cannot be said of it.
 *
 * @param text the file as it stands
 */
export function recordLook(
	entries: KnownEntries,
	{ id, text, look }: { id: string; text: (file: string) => string; look: Look },
): RecordedLook {
	const { limits, errors } = entries;
	const name = id.replace(/^content\//, '').replace(/\.yml$/, '');
	const fact = [...limits, ...errors].find(
		(entry) => entry.id === name || entry.file === `content/${name}.yml`,
	);
	if (!fact) return no(describeOther(name, entries));
	if (look.on > look.today) return no(`Ngày ${formatDate(look.on)} chưa tới.`);
	const { saw } = look;
	const evidence = fact.data.evidence;
	const added = saw && `Xem lại ${formatDate(look.on)}: ${saw}`;
	const values: Record<string, YamlValue | undefined> = {
		...(look.how === 'live' ? { read: 'live', checked: look.on } : { read: look.how }),
		...(look.dated !== undefined && { documentDate: look.dated, documentDateIs: undefined }),
		...(added && { evidence: evidence ? `${evidence} ${added}` : added }),
	};
	if (look.how !== 'live') {
		if (look.dated === undefined)
			return no('Bản lưu hay bản trích thì cần ngày ghi trên tài liệu: thêm --dated 2026-03-23.');
		values['checked'] = undefined;
	}
	return { ok: true, file: fact.file, text: setKeys(text(fact.file), values) };
}

function describeOther(
	name: string,
	{ limits, errors, sources, articles, destinations }: KnownEntries,
): string {
	const article = articles.find(
		(one) => String(one.data.number) === name || one.file.startsWith(`content/${name}/`),
	);
	if (article)
		return `“${name}” là một bài. Đọc lại từng bước, sửa chỗ cần sửa, rồi ghi updated và change trong ${article.file}.`;
	if (destinations.some((one) => one.id === name.replace(/^destinations\//, '')))
		return `“${name}” là một màn hình. Mở thử rồi ghi bằng mẫu: npm run review -- --screens > man-hinh.txt, điền xong thì npm run review -- --answers man-hinh.txt`;
	const own = name.replace(/^sources\//, '');
	if (!sources.some(({ id }) => id === own))
		return `Không có giới hạn, mã lỗi hay nguồn nào tên “${name}”. Tên là tên tệp trong limits/, errors/, không có .yml.`;
	const facts = [...limits, ...errors].filter(({ data }) => data.source === own);
	const commands = facts.map(
		({ file }) => `  npm run review -- ${file.replace(/^content\/|\.yml$/g, '')}`,
	);
	return `“${own}” là một nguồn. Mở nguồn rồi ghi cho từng điều dựa vào nó:\n${commands.join('\n')}`;
}

function no(reason: string): { ok: false; reason: string } {
	return { ok: false, reason };
}

type KnownEntries = Pick<
	ContentEntries,
	'limits' | 'errors' | 'sources' | 'articles' | 'destinations'
>;

interface Look {
	/** `2026-11-28` */
	on: string;
	today: string;
	how: 'live' | 'copy' | 'excerpt';
	/** The date that the document carries now. */
	dated?: string | undefined;
	/** What was seen, in a sentence. */
	saw?: string | undefined;
}

type RecordedLook = { ok: true; file: string; text: string } | { ok: false; reason: string };
