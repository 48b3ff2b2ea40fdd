import type { Page } from '@playwright/test';
import { open, readIt } from './voter';

/** A short quiz with every kind of answer in it, and a full one. */
export const shortCode = 'ASFDZZi63NQyDA';

/** Leads to a screen. `home` is the language's start page, such as `/es/`. */
export type Show = (page: Page, home: string) => Promise<void>;

/** Every screen a voter can stand before, and how to get there with some answers given. */
export const screens: Readonly<Record<string, Show>> = {
	landing: (page, home) => open(page, home),
	'landing, coming back': (page, home) => openAnswered(page, home, ''),
	topics: (page, home) => openAnswered(page, home, 'full/choose/'),
	statement: (page, home) => open(page, `${home}quiz/`),
	'statement, answered, with every panel': async (page, home) => {
		await openAnswered(page, home, 'quiz/');
		for (const panel of await page.locator('button[aria-controls]').all()) await panel.click();
	},
	'statement without an answer': async (page, home) => {
		await open(page, `${home}quiz/`);
		await readIt(page);
		await page.locator('.steps .primary').click();
		await page.locator('#pick').waitFor();
	},
	guide: async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await page.locator('summary').first().click();
	},
	'guide, by office': (page, home) => openGuide(page, home, 'office'),
	'guide, chart': (page, home) => openGuide(page, home, 'chart'),
	'guide, to look up': (page, home) => openGuide(page, home, 'look-up'),
	'guide, writing own words': async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await page.locator('[data-edit]').first().click();
	},
	'guide, empty': (page, home) => open(page, `${home}guide/`),
	share: openShare,
	'share, empty': (page, home) => open(page, `${home}share/`),
	'share, nothing starred': (page, home) => openAnswered(page, home, 'share/', 'AQIWt4U'),
	'send mine back': async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await open(page, `${home}friend/#${shortCode}`);
		await page.locator('main .bar .primary').click();
		await page.getByRole('checkbox').first().waitFor();
	},
	'beside a friend': async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await open(page, `${home}friend/#AQwAAAAAYKMnzQ`);
	},
	'landing, easy words': (page, home) => open(page, `${home}easy/`),
	'statement, easy words': (page, home) => open(page, `${home}easy/quiz/`),
	'statement, inside another app': async (page, home) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone) Instagram 360' })
		);
		await open(page, `${home}quiz/`);
	},
	'share, a code to scan': async (page, home) => {
		await openShare(page, home);
		await page.locator('main button[aria-expanded]').first().click();
	},
	print: (page, home) => openAnswered(page, home, 'print/'),
	circle: async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await page.evaluate(
			(members) =>
				sessionStorage.setItem('ballot-of-rights:circle', JSON.stringify({ version: 1, members })),
			Array.from({ length: 9 }, (_, friend) => [`Friend ${friend}`, shortCode])
		);
		await open(page, `${home}circle/`);
		await page.locator('summary').press('Enter');
	},
	'print, worksheets': async (page, home) => {
		await openAnswered(page, home, 'print/');
		await page.locator('[name=kind][value=worksheets]').check();
	},
	'print, blank quiz': async (page, home) => {
		await openAnswered(page, home, 'print/');
		await page.locator('[name=kind][value=quiz]').check();
	},
	'prepare, office': (page, home) => openAnswered(page, home, 'prepare/'),
	'prepare, office, written and with no answers': async (page, home) => {
		await open(page, `${home}prepare/`);
		await writeHostile(page);
		await page.locator('fieldset input').first().click();
	},
	'prepare, measure': async (page, home) => {
		await openAnswered(page, home, 'prepare/#measure');
		await writeHostile(page);
		await page.locator('input[type=checkbox]').first().click();
	},
	'prepare, plan': async (page, home) => {
		await open(page, `${home}prepare/#plan`);
		await writeHostile(page);
		await page.locator('input[type=date]').first().fill('2020-01-31');
		await page.locator('input[type=date]').last().fill('2090-01-31');
	},
	'no printer': async (page, home) => {
		await openAnswered(page, home, 'no-printer/');
		await page.locator('button[aria-controls]').click();
	},
	'no printer, empty': (page, home) => open(page, `${home}no-printer/`),
	'circle, empty': (page, home) => open(page, `${home}circle/`),
	'guide, erasing': async (page, home) => {
		await openAnswered(page, home, 'guide/');
		await page.locator('#erase button').click();
	},
	'guide, kept on this phone': async (page, home) => {
		await openAnswered(page, home, 'guide/');
		// A second visit finds it kept.
		const offer = page.locator('main .screen-only > button.btn:not(.primary)');
		if (await offer.count()) await offer.click();
		await page.locator('main .screen-only > p[tabindex]').waitFor();
	},
	'guide, easy words': (page, home) => openAnswered(page, home, 'easy/guide/'),
	'share, easy words': (page, home) => openShare(page, `${home}easy/`),
	'a friend’s answers, none of my own': async (page, home) => {
		await open(page, `${home}friend/#${shortCode}`);
		await page.locator('main button.btn').click();
	},
	'a friend’s link': (page, home) => open(page, `${home}friend/#${shortCode}`),
	'a damaged link': (page, home) => open(page, `${home}friend/#damaged`)
};

/** Once its picture can be saved. */
async function openShare(page: Page, home: string): Promise<void> {
	await openAnswered(page, home, 'share/');
	await page.waitForFunction(() => !document.querySelector('main button:disabled'));
}

/** Opens one of the guide's four views. */
async function openGuide(page: Page, home: string, view: string): Promise<void> {
	await openAnswered(page, home, 'guide/');
	await page.locator(`[name=view][value=${view}]`).check();
}

/** Writes more than fits, with no place to break a line, into every field. */
async function writeHostile(page: Page): Promise<void> {
	for (const field of await page.locator('.field:not([type=date], [type=time])').all()) {
		await field.fill(`\u202E<b>${'A'.repeat(300)}`);
	}
}

/** One page to read of each kind. */
export const readingPages: Readonly<Record<string, Show>> = Object.fromEntries(
	[
		...['statements', 'statements/vote-after-prison'],
		...['standards', 'standards/iccpr', 'how-it-works', 'before-you-vote', 'privacy'],
		...['accessibility', 'corrections', 'paper-quiz', 'offline'],
		'no-such-page'
	].map((path) => [
		`to read, ${path.replace('/', ', ')}`,
		async (page: Page, home: string) => void (await page.goto(`${home}${path}/`))
	])
);

/** Opens a page in a tab where a quiz was answered before: the short one, if no code of answers is given. */
export async function openAnswered(
	page: Page,
	home: string,
	path: string,
	answers = shortCode
): Promise<void> {
	await open(page, home);
	await page.evaluate((code) => sessionStorage.setItem('ballot-of-rights:answers', code), answers);
	await page.goto('about:blank');
	await open(page, home + path);
}
