import { expect, test } from '@playwright/test';
import { edge, edgeIf } from '../support/edge';
import { readPrinted, wording } from '../support/printed';

/** One page of each kind, with its heading. */
const pages = [
	['statements/', 'All statements and sources'],
	['statements/vote-after-prison/', 'People with a felony conviction should get the vote back'],
	['standards/', 'The standards'],
	['standards/iccpr/', 'International Covenant on Civil and Political Rights'],
	['how-it-works/', 'How it works'],
	['before-you-vote/', 'Before you vote'],
	['privacy/', 'Privacy'],
	['accessibility/', 'Accessibility'],
	['corrections/', 'Corrections']
] as const;

/** A list, a statement, an instrument and a page of text. */
const ofEachKind: readonly string[] = [
	'statements/',
	'statements/vote-after-prison/',
	'standards/iccpr/',
	'privacy/'
];

test.use({ javaScriptEnabled: false });

for (const [path, heading] of pages) {
	test(
		`${path} reads without script on a small phone`,
		edgeIf(!ofEachKind.includes(path)),
		async ({ page, baseURL }) => {
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
		}
	);
}

test('a statement shows its standards, with their status and their sources', async ({ page }) => {
	await page.goto('/statements/vote-after-prison/');
	const citation = page.getByRole('listitem').filter({
		has: page.getByRole('link', { name: 'Civil and Political Rights Covenant' })
	});
	await expect(citation).toContainText('Binding treaty for the US');
	await expect(citation).toContainText('Article 25.');
	await expect(page.getByRole('link', { name: /^Source: www\.studicata\.com/ })).toBeVisible();

	await citation.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('International Covenant');
	await expect(page.getByRole('definition').filter({ hasText: 'June 8, 1992' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'See the official text' })).toBeVisible();
});

test('on paper each link to another site is followed by its address', edge, async ({ page }) => {
	await page.goto('/statements/vote-after-prison/');
	const links = await page.locator('main a[href^="http"]').all();
	const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
	expect(addresses).not.toEqual([]);
	const { pages } = await readPrinted(await page.pdf({ tagged: true }));
	const words = pages.map(wording).join('').replace(/\s+/g, '');
	for (const address of addresses) expect(words).toContain(`<${address}>`);
	// Paper is as wide as it is: the length of a line on a screen does not hold there.
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.rows > li').first()).toHaveCSS('padding-right', '0px');
});

test('the two reasons of a statement are side by side and of one size', async ({ page }) => {
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

test('every address in the sitemap is a page', edge, async ({ request }) => {
	const map = await (await request.get('/sitemap.xml')).text();
	const paths = [...map.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path);
	expect(paths.length).toBeGreaterThan(60);
	for (const path of paths) expect((await request.get(path!)).status(), path).toBe(200);
	expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});

test('a voter finds the office of their state, and a rule only where one was read', async ({
	page
}) => {
	await page.goto('/before-you-vote/');
	await page.getByRole('navigation', { name: 'Jump to a state' }).getByText('Georgia').click();
	await expect(page).toHaveURL(/#GA$/);
	const georgia = page.getByRole('listitem').filter({ has: page.locator('#GA') });
	await expect(georgia).toContainText('You may not use a phone');
	await expect(georgia).toContainText('Text of November 2022.');
	await expect(georgia.getByRole('link', { name: 'Election office: Georgia' })).toBeVisible();
	const ohio = page.getByRole('listitem').filter({ has: page.locator('#OH') });
	await expect(ohio).toHaveText(/^Ohio\s+Election office: Ohio$/);
	await expect(
		page.locator('#offices').getByRole('link', { name: /^Election office/ })
	).toHaveCount(56);
});

for (const path of ['how-it-works/', 'paper-quiz/']) {
	test(
		`${path} says who published this copy, or that nobody has`,
		edgeIf(path !== 'how-it-works/'),
		async ({ page }) => {
			await page.goto(`/${path}`);
			await expect(page.getByRole('heading', { name: 'Who made this' })).toBeVisible();
			await expect(page.getByText('No organization has published this copy yet.')).toBeVisible();
		}
	);
}

test('a statement says which offices decide first, and what a candidate for judge may not say', async ({
	page
}) => {
	await page.goto('/statements/money-bail/');
	const [first, others] = await page.locator('h3 + dl.facts').all();
	await expect(first!).toContainText(/State legislature.*State judge.*Prosecutor/s);
	await expect(others!).not.toContainText('Prosecutor');
	await expect(page.getByText('Candidates for judge may not be allowed to answer.')).toBeVisible();
});

test('the standards page tells how the US takes part in the UN', edge, async ({ page }) => {
	await page.goto('/standards/');
	await expect(page.getByText('UN Human Rights Council', { exact: true })).toBeVisible();
	await expect(page.getByText('UNESCO', { exact: true })).toBeVisible();
});
