import { expect, test, type Page } from '@playwright/test';
import { button, goOn, open } from './voter';

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

const afar: Voice = { name: 'afar', lang: 'en-US', localService: false };
const english: Voice = { name: 'Samantha', lang: 'en-US', localService: true };
// As Android writes it.
const spanish: Voice = { name: 'Paulina', lang: 'es_MX', localService: true };

/** What the device was asked to say, each with the voice that says it; the last one is being said. */
const said = (page: Page) =>
	page.evaluate(() => (window as unknown as { said: string[] }).said.slice());

/** Gives the browser a device that speaks with these voices; it says nothing to its end until told. */
async function withVoices(page: Page, voices: readonly Voice[], late = false): Promise<void> {
	await page.addInitScript(
		({ voices, late }) => {
			class Utterance extends EventTarget {
				voice: Voice | null = null;
				lang = '';
				onend?: () => void;
				onerror?: () => void;
				constructor(readonly text: string) {
					super();
				}
			}
			let queue: Utterance[] = [];
			const device = {
				said: [] as string[],
				finish() {
					const utterance = queue.shift();
					utterance?.onend?.();
				}
			};
			let known = late ? [] : voices;
			const speech = Object.assign(new EventTarget(), {
				getVoices: () => known,
				speak(utterance: Utterance) {
					queue.push(utterance);
					device.said.push(`${utterance.voice?.name} (${utterance.lang}): ${utterance.text}`);
				},
				cancel() {
					const dropped = queue;
					queue = [];
					for (const one of dropped) one.onerror?.();
				}
			});
			if (late)
				addEventListener('load', () => {
					known = voices;
					speech.dispatchEvent(new Event('voiceschanged'));
				});
			Object.defineProperty(window, 'speechSynthesis', { value: speech });
			Object.assign(window, device, { SpeechSynthesisUtterance: Utterance });
		},
		{ voices, late }
	);
}

test('reads the statement and its answers with a voice of the device', async ({ page }) => {
	await withVoices(page, [afar, spanish, english]);
	await open(page, '/quiz/');
	await button(page, 'Listen').tap();
	expect(await said(page)).toEqual([
		'Samantha (en-US): People should get their right to vote back when they leave prison.',
		'Samantha (en-US): Strongly agree',
		'Samantha (en-US): Agree',
		'Samantha (en-US): It depends',
		'Samantha (en-US): Disagree',
		'Samantha (en-US): Strongly disagree'
	]);
	const longest = Math.max(...(await said(page)).map((one) => one.length));
	expect(longest, 'pieces are short enough not to stall').toBeLessThan(200);
});

test('the button becomes Stop, and Listen again when all was read', async ({ page }) => {
	await withVoices(page, [english]);
	await open(page, '/quiz/');
	await button(page, 'Listen').tap();
	for (let piece = 0; piece < 6; piece++) {
		await expect(button(page, 'Stop')).toBeVisible();
		await page.evaluate(() => (window as unknown as { finish(): void }).finish());
	}
	await expect(button(page, 'Listen')).toBeVisible();
});

test('Stop stops, and the next statement stops too', async ({ page }) => {
	await withVoices(page, [english]);
	await open(page, '/quiz/');
	await button(page, 'Listen').tap();
	await button(page, 'Stop').tap();
	await expect(button(page, 'Listen')).toBeVisible();

	await button(page, 'Listen').tap();
	await goOn(page, 'Skip: not sure');
	await expect(button(page, 'Listen')).toBeVisible();
	await button(page, 'Listen').tap();
	expect((await said(page)).at(-6)).not.toContain('leave prison');
});

test('in Spanish a Spanish voice reads', async ({ page }) => {
	await withVoices(page, [english, spanish]);
	await open(page, '/es/quiz/');
	await button(page, 'Escuchar').tap();
	for (const one of await said(page)) expect(one).toMatch(/^Paulina \(es_MX\): /);
});

test('voices that the device names late are found', async ({ page }) => {
	await withVoices(page, [english], true);
	await open(page, '/quiz/');
	await expect(button(page, 'Listen')).toBeVisible();
});

for (const [which, voices] of [
	['no voice', []],
	['voices from afar only', [afar]],
	['no voice of the page’s language', [spanish]]
] as const) {
	test(`a device with ${which} offers no reading`, async ({ page }) => {
		await withVoices(page, voices);
		await open(page, '/quiz/');
		await expect(button(page, 'Listen')).toHaveCount(0);
	});
}

test('the button takes no room from the statement', async ({ page }) => {
	for (const [home, name] of [
		['/', 'Listen'],
		['/es/', 'Escuchar']
	] as const) {
		await open(page, `${home}quiz/`);
		const top = () => page.locator('.contest').evaluate((one) => one.getBoundingClientRect().top);
		const without = await top();
		await withVoices(page, [english, spanish]);
		await open(page, `${home}quiz/`);
		await expect(button(page, name)).toBeVisible();
		expect(await top()).toBe(without);
	}
});
