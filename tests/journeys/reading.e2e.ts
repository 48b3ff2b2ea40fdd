import { expect, test } from '@playwright/test';
import { readPrinted, wording } from '../support/printed';

/** One page of each kind, with its heading. */
const pages = [
	['statements/', 'All statements and sources'],
	['statements/vote-after-prison/', 'People should get their right to vote back'],
	['standards/', 'The standards'],
	['standards/iccpr/', 'International Covenant on Civil and Political Rights'],
	['how-it-works/', 'How it works'],
	['before-you-vote/', 'Before you vote'],
	['privacy/', 'Privacy'],
	['accessibility/', 'Accessibility'],
	['corrections/', 'Corrections']
] as const;

test.use({ javaScriptEnabled: false });

for (const [path, heading] of pages) {
	test(`${path} reads without script on a small phone`, async ({ page, baseURL }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`/${path}`);

		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
		await expect(page.locator('script')).toHaveCount(0);
		await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
			'content',
			/script-src 'none';/
		);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
			'href',
			new RegExp(`^https?://[^/]+/${path}$`)
		);
		await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveCount(1);
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{40,}/);
		await expect(page.getByRole('contentinfo').getByRole('link')).toContainText([
			'Take the quiz',
			'Help',
			'Privacy',
			'Accessibility',
			'Corrections'
		]);
		for (const link of await page.locator('a[href^="http"]').all()) {
			await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
		}
		expect(
			asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))
		).toEqual([]);
	});
}

test('a statement shows its standards, with their status and their sources', async ({ page }) => {
	await page.goto('/statements/vote-after-prison/');
	const citation = page.getByRole('listitem').filter({
		has: page.getByRole('link', { name: 'Civil and Political Rights Covenant (ICCPR)' })
	});
	await expect(citation).toContainText('Binding treaty for the US');
	await expect(citation).toContainText('Article 25.');
	await expect(
		page.getByRole('link', { name: /^Source: www\.sentencingproject\.org/ })
	).toBeVisible();

	await citation.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('International Covenant');
	await expect(page.getByRole('definition').filter({ hasText: 'June 8, 1992' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Read the official text' })).toBeVisible();
});

test('on paper each link to another site stands as an address in text', async ({ page }) => {
	await page.goto('/statements/vote-after-prison/');
	const links = await page.locator('main a[href^="http"]').all();
	const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
	expect(addresses).not.toEqual([]);
	const { pages } = await readPrinted(await page.pdf({ tagged: true }));
	const words = pages.map(wording).join('').replace(/\s+/g, '');
	for (const address of addresses) expect(words).toContain(`<${address}>`);
});

test('the two views of a statement stand side by side and weigh the same', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/statements/vote-after-prison/');
	const [why, other] = await page.locator('.views section').all();
	const [one, two] = [await why!.boundingBox(), await other!.boundingBox()];
	expect(one!.y).toBe(two!.y);
	expect(one!.height).toBe(two!.height);
	expect(Math.abs(one!.width - two!.width)).toBeLessThan(1);
});

test('the landing page leads to the pages to read, and to no other site', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('a[href^="http"]')).toHaveCount(0);
	await page
		.getByRole('navigation', { name: 'Read more' })
		.getByRole('link', { name: 'How it works' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works');
});

test('every address in the sitemap is a page', async ({ request }) => {
	const map = await (await request.get('/sitemap.xml')).text();
	const paths = [...map.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path);
	expect(paths.length).toBeGreaterThan(80);
	for (const path of paths) expect((await request.get(path!)).status(), path).toBe(200);
	expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});
