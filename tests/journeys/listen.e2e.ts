import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { afar, english, finish, said, spanish, withVoices } from '../support/speech';
import { atQuestion, button, goOn, heading, open, watch } from '../support/voter';

test('reads the statement and its answers with a voice of the device', async ({ page }) => {
	await withVoices(page, [afar, spanish, english]);
	await open(page, '/quiz/');
	await button(page, 'Listen').tap();
	expect(await said(page)).toEqual([
		`Samantha (en-US): ${await heading(page).innerText()}`,
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
		await finish(page);
	}
	await expect(button(page, 'Listen')).toBeVisible();
});

test('Stop stops, and the next statement stops too', edge, async ({ page }) => {
	await withVoices(page, [english]);
	await open(page, '/quiz/');
	await button(page, 'Listen').tap();
	const first = (await said(page)).at(-6);
	await button(page, 'Stop').tap();
	await expect(button(page, 'Listen')).toBeVisible();

	await button(page, 'Listen').tap();
	await goOn(page, 'Skip: not sure');
	await expect(button(page, 'Listen')).toBeVisible();
	await button(page, 'Listen').tap();
	expect((await said(page)).at(-6)).not.toBe(first);
});

test('in Spanish a Spanish voice reads', edge, async ({ page }) => {
	await withVoices(page, [english, spanish]);
	await open(page, '/es/quiz/');
	await button(page, 'Escuchar').tap();
	for (const one of await said(page)) expect(one).toMatch(/^Paulina \(es_MX\): /);
});

test('voices that the device names late are found', edge, async ({ page }) => {
	await withVoices(page, [english], true);
	await open(page, '/quiz/');
	await expect(button(page, 'Listen')).toBeVisible();
});

for (const [does, speech] of [
	['does nothing', 'speechSynthesis.speak = () => {}'],
	['refuses', 'speechSynthesis.speak = () => { throw new Error("not here") }']
] as const) {
	test(`a device that ${does} when it is to read says so`, edge, async ({ page }) => {
		await withVoices(page, [english]);
		await page.addInitScript(speech);
		await open(page, '/quiz/');
		await button(page, 'Listen').tap();
		await expect(page.getByText('This device does not read aloud.')).toBeVisible();
		await expect(button(page, 'Stop')).toHaveCount(0);
		await goOn(page, 'Skip: not sure');
		await atQuestion(page, 2);
	});
}

for (const [lacks, script] of [
	['no utterances', 'delete window.SpeechSynthesisUtterance'],
	['a list of voices that fails', 'speechSynthesis.getVoices = () => { throw new Error("no") }'],
	['no speech at all', 'Object.defineProperty(window, "speechSynthesis", { value: undefined })']
] as const) {
	test(`a device with ${lacks} offers no reading, and the quiz goes on`, edge, async ({ page }) => {
		const { faults } = watch(page);
		if (lacks !== 'no speech at all') await withVoices(page, [english]);
		await page.addInitScript(script);
		await open(page, '/quiz/');
		await expect(button(page, 'Listen')).toHaveCount(0);
		await goOn(page, 'Skip: not sure');
		await atQuestion(page, 2);
		expect(faults).toEqual([]);
	});
}

test('a device whose voices are from afar or of another language offers no reading', async ({
	page
}) => {
	await withVoices(page, [afar, spanish]);
	await open(page, '/quiz/');
	await expect(button(page, 'Listen')).toHaveCount(0);
});
