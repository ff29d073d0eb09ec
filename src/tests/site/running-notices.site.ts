import { expect, test } from '../support/site-test.ts';

const notices = `
	<running-notices role="region" aria-label="Đang có sự cố">
		<p data-from="2026-11-22T08:00:00+07:00" data-until="2026-11-22T09:00:00+07:00">Sự cố một.</p>
		<p data-from="2026-11-22T08:30:00+07:00" data-until="2026-11-22T15:00:00+07:00">Sự cố hai.</p>
	</running-notices>`;

test('a notice comes and goes by the reader’s clock, without a new build or a new visit', async ({
	page,
}) => {
	await page.clock.install({ time: new Date('2026-11-22T07:59:50+07:00') });
	await page.goto('/lien-he/');
	await page.evaluate((html) => {
		document.querySelector('main')?.insertAdjacentHTML('afterbegin', html);
	}, notices);
	const region = page.getByRole('region', { name: 'Đang có sự cố' });
	const one = page.getByText('Sự cố một.');
	const two = page.getByText('Sự cố hai.');
	await expect(region).toBeHidden();

	await page.clock.runFor('00:15');
	await expect(one).toBeVisible();
	await expect(two).toBeHidden();

	await page.clock.runFor('30:00');
	await expect(two).toBeVisible();

	await page.clock.runFor('30:00');
	await expect(one).toBeHidden();
	await expect(two).toBeVisible();

	await page.clock.fastForward('07:00:00');
	await expect(region).toBeHidden();
});
