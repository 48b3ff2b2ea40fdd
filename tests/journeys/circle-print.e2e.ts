import { expect, test } from '@playwright/test';
import { edge, edgeIf } from '../support/edge';
import { all, keepAll, many, statements } from '../support/circle';
import { code } from '../support/friend';
import { readPrinted, wording, type PrintedText } from '../support/printed';
import { margins } from '../support/printed-ink';
import { button, open } from '../support/voter';

test('a window that does not print says so', edge, async ({ page }) => {
	await page.addInitScript(() => (window.print = () => {}));
	await keepAll(page, many(2), code('agree'));
	await open(page, '/circle/');
	await button(page, 'Print for a group').tap();
	await expect(page.getByText('This browser did not print.')).toBeVisible();
});

test('paper does not wait for the rows below the screen', edge, async ({ page }) => {
	// As where the phone is busy: no frame comes after the first rows.
	await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
	await keepAll(page, many(2), all('agree'));
	await open(page, '/circle/');
	await expect(page.getByRole('rowheader')).not.toHaveCount(statements.length);
	const paper = await readPrinted(await page.pdf({ format: 'Letter' }));
	const marks = paper.pages.map(wording).join('').match(/•/g) ?? [];
	expect(marks).toHaveLength(statements.length * 2 + 1);
});

for (const [language, home, heads, first] of [
	['English', '/', ['Strongly agree', 'Not sure'], 'To talk about in a group'],
	['Spanish', '/es/', ['Muy de acuerdo', 'No sé'], 'Para hablar en grupo']
] as const) {
	test(
		`the discussion sheet in ${language}: heads on every page, nothing split, nobody named`,
		edgeIf(home !== '/'),
		async ({ page }) => {
			await keepAll(page, many(30), all('agree'));
			await open(page, `${home}circle/`);
			const headers = page.getByRole('rowheader');
			await expect(headers).toHaveCount(statements.length);
			const rows = await headers.evaluateAll((all) =>
				all.map((one) => one.textContent.trim().split(/\s+/))
			);
			for (const format of ['Letter', 'A4'] as const) {
				const paper = await readPrinted(await page.pdf({ format, tagged: true }));
				const pages = paper.pages.map((one) => wording(one).replace(/\s+/g, ' '));
				expect(pages.length).toBeLessThanOrEqual(Math.ceil(statements.length / 5));
				expect(pages[0]).toContain(first);
				const withRows = pages.filter((text) => text.includes('•'));
				for (const head of heads) {
					for (const text of withRows) expect(text).toContain(head);
				}
				for (const words of rows) {
					// The whole of what was asked and the question to talk about stand on one page.
					const letters = words.join('').normalize('NFKC');
					expect(
						pages.filter((text) => text.replaceAll(' ', '').includes(letters)),
						words.join(' ')
					).toHaveLength(1);
				}
				const marks = pages.join('').match(/•/g) ?? [];
				// The legend shows one, too.
				expect(marks).toHaveLength(statements.length * 30 + 1);
				expect(pages.join(' ')).not.toMatch(/Friend|%/);
				for (const one of paper.pages) {
					expect(Math.min(...Object.values(margins(one)))).toBeGreaterThanOrEqual(35);
					expect(Math.min(...one.texts.map(({ size }) => size))).toBeGreaterThan(9.9);
					expect(one.colourfulness).toBe(0);
					for (const [text, right, next] of neighbours(one.texts))
						expect(next - right, text).toBeGreaterThan(3);
				}
				expect(paper.isTagged).toBe(true);
			}
		}
	);
}

/** Each word of a head, where it ends, and where the head beside it begins, in points. */
function neighbours(texts: readonly PrintedText[]): [string, number, number][] {
	const heads = texts.filter(({ tag, text }) => tag === 'TH' && text.trim());
	return heads.flatMap(({ text, right, left, baseline }) => {
		const after = heads.filter((one) => one.baseline === baseline && one.left > left);
		return after.length ? [[text, right, Math.min(...after.map((one) => one.left))]] : [];
	});
}
