import { z } from 'astro/zod';

export const audienceSchema = z
	.enum(['shop', 'integration'])
	.describe('Ai gặp điều này: shop là người bán hàng; integration là chỉ người lập trình.');

export const readSchema = z
	.enum(['live', 'copy', 'excerpt', 'none'])
	.describe(
		'Đã đọc tài liệu bằng cách nào: live là mở trên trình duyệt (kèm checked), copy là bản lưu, excerpt là bản trích ở nơi khác, none là chưa đọc được.',
	);

export const confidenceSchema = z
	.enum(['confirmed', 'reported', 'unconfirmed'])
	.describe(
		'Mức chắc chắn: confirmed là đã đọc trong tài liệu của nền tảng; reported là theo nguồn khác, trang viết “theo …”; unconfirmed là chưa xác nhận, trang nói rõ như vậy.',
	);

export const documentDateIsSchema = z
	.enum(['updated', 'entry', 'fetched', 'quoted'])
	.optional()
	.describe(
		'documentDate là ngày gì, khi không phải ngày của chính tài liệu: entry là ngày của một mục hay một bài báo, fetched là ngày lưu bản đã đọc, quoted là ngày của bản trích.',
	);

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ASCII kebab-case, as in file names and anchors: `trang-vuot-gioi-han`. */
export const idSchema = z.string().regex(idPattern);

/**
 * The name of something that stands elsewhere. Editors offer what there is of the kind:
 * `checks/editor/choices.ts`.
 */
export function namedIdSchema(kind: NamedKind) {
	return idSchema.meta({ names: kind });
}

export const channelSchema = namedIdSchema('channels').describe(
	'Kênh: id của một kênh trong content/site.yml, ví dụ facebook.',
);

export const sourceIdSchema = namedIdSchema('sources').describe(
	'Tài liệu nói điều này: tên một tệp trong content/sources/, không có đuôi .yml. Không phải blog hay diễn đàn.',
);

/** A day that exists, as text: `2026-03-23`. Nothing is coerced, so an empty date fails. */
export const dateSchema = z.iso.date();

export const documentDateSchema = dateSchema
	.optional()
	.describe('Ngày ghi trên tài liệu, dạng 2026-03-23. Tài liệu không ghi ngày thì bỏ dòng này.');

export const checkedSchema = dateSchema
	.optional()
	.describe('Ngày bạn mở tài liệu trên trình duyệt. Chỉ khi read là live, và khi đó cần có.');

/** A moment with its offset: `2026-11-22T08:00:00+07:00`. */
export const momentSchema = z.iso.datetime({ offset: true });

/**
 * Reader-facing text: not empty, no spaces at its ends. May cite `{limit:id}` (“tối đa 25 MB”),
 * `{limit:id:value}` (“25 MB”) and `{error:id}`.
 */
export const textSchema = z
	.string()
	.min(1)
	.refine((text) => text === text.trim(), { error: 'untrimmed' });

/** What was published as `#old-id` then leads here; an ID is never given to something else. */
export const formerIdsSchema = z
	.array(idSchema)
	.optional()
	.describe('Tên cũ, khi đã phải đổi tên tệp hay id: liên kết cũ vẫn dẫn tới đây.');

export const ownerSchema = namedIdSchema('owners')
	.optional()
	.describe(
		'Vai trò xem lại điều này khi đến hạn: id ở owners trong content/site.yml, không phải tên người. Bỏ dòng này thì theo kênh.',
	);

/** A permanent article number: three digits, `101`; up to five when a library outgrows them. */
export const articleNumberSchema = z.int().min(100).max(99_999);

/** The number of another article. */
export const namedArticleSchema = articleNumberSchema.meta({
	names: 'articles' satisfies NamedKind,
});

export type NamedKind =
	| 'answers'
	| 'articles'
	| 'channels'
	| 'destinations'
	| 'owners'
	| 'questions'
	| 'sketches'
	| 'sources';
export type Channel = z.output<typeof channelSchema>;
export type Audience = z.output<typeof audienceSchema>;
export type DocumentDateIs = NonNullable<z.output<typeof documentDateIsSchema>>;
export type Read = z.output<typeof readSchema>;
export type Confidence = z.output<typeof confidenceSchema>;
