import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ogCard } from '../../media/cards/og-card.ts';
import { makeCardRenderer } from '../../media/cards/og-image.ts';
import { findSite } from '../../reading/site-file.ts';

/**
 * `npm run bench:cards [-- --cards 200]`: draws that many cards with nothing cached, several at a
 * time, then asks for them again. Prints milliseconds per card and the largest file. Fails above
 * 15 ms or 60 kB.
 */
const titles = [
	'Không nhận được tin nhắn Facebook mới lúc Trang đông khách',
	'Không trả lời được vì ứng dụng khác đang giữ hội thoại (lỗi #10)',
	'Thiếu tin của vài khách vì nằm trong Spam hoặc Tin nhắn chờ',
	'Lấy ID Trang ở đâu',
	'Zalo OA mất kết nối hoặc không kết nối được',
];
const most = { milliseconds: 15, bytes: 60_000 };

const { values } = parseArgs({ options: { cards: { type: 'string', default: '200' } } });
const cards = Array.from({ length: Number(values.cards) }, (_, index) =>
	ogCard({
		eyebrow: `B${101 + index} · Không gửi được`,
		title: titles[index % titles.length] ?? '',
	}),
);
const site = await findSite('content');
if (!site) throw new Error('content/site.yml is missing or wrong');
const brand = { siteName: site.name, mark: site.mark, accent: site.accent.light.main };
const cacheFolder = await mkdtemp(path.join(tmpdir(), 'cards-'));
try {
	const cold = await drawAll();
	const warm = await drawAll();
	console.log(`${cards.length} cards on ${availableParallelism()} cores`);
	console.log(`drawn:      ${cold.perCard.toFixed(1)} ms each`);
	console.log(`from cache: ${warm.perCard.toFixed(2)} ms each`);
	console.log(`largest:    ${(cold.largest / 1000).toFixed(1)} kB`);
	if (cold.perCard > most.milliseconds || cold.largest > most.bytes) process.exitCode = 1;
} finally {
	await rm(cacheFolder, { recursive: true });
}

async function drawAll(): Promise<{ perCard: number; largest: number }> {
	const draw = makeCardRenderer({ ...brand, cacheFolder });
	const waiting = [...cards];
	let largest = 0;
	const start = performance.now();
	await Promise.all(
		Array.from({ length: availableParallelism() + 1 }, async () => {
			for (let card = waiting.pop(); card; card = waiting.pop())
				largest = Math.max(largest, (await draw(card)).length);
		}),
	);
	return { perCard: (performance.now() - start) / cards.length, largest };
}
