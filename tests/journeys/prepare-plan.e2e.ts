import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { openAnswered } from '../support/screens';
import { button, open, watch } from '../support/voter';

test('a plan becomes a calendar file, made on the device', async ({ page }) => {
	const { faults } = watch(page);
	await open(page, '/prepare/#plan');
	const { requests } = watch(page);
	await expect(button(page, 'Save a calendar file')).toHaveCount(0);
	await page.getByLabel('The day I vote').fill('2090-11-07');
	await page.getByLabel('Time').fill('09:30');
	await page.getByLabel('Where').fill('School, 5th Street\u2028BEGIN:VALARM');
	await page.getByLabel('I send my mail ballot by').fill('2090-10-20');
	const downloading = page.waitForEvent('download');
	await button(page, 'Save a calendar file').tap();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('my-plan-to-vote.ics');
	const text = await readFile(await download.path(), 'utf8');
	const lines = text.split('\r\n');
	expect(lines).toContain('DTSTART:20901107T093000');
	expect(lines).toContain('SEQUENCE:0');
	expect(lines).toContain('DTSTART;VALUE=DATE:20901020');
	expect(lines).toContain('SUMMARY:My plan to vote');
	expect(lines).not.toContain('BEGIN:VALARM');
	await expect(page.getByText('Look for the file in your downloads.')).toBeVisible();
	expect(requests.filter((request) => !request.startsWith('GET blob:'))).toEqual([]);
	// A second file takes the place of the first.
	await page.getByLabel('Time').fill('10:00');
	await expect(page.getByText('Look for the file in your downloads.')).toHaveCount(0);
	const again = page.waitForEvent('download');
	await button(page, 'Save a calendar file').tap();
	const second = await readFile(await (await again).path(), 'utf8');
	expect(second).toContain('SEQUENCE:1');
	const ids = (file: string) => file.match(/^UID:.*$/gm);
	expect(ids(second)).toEqual(ids(text));
	expect(page.url()).toMatch(/\/prepare\/#plan$/);
	expect(faults).toEqual([]);
});

test(
	'a day in the past is said to be past, stays, and is put in no calendar',
	edge,
	async ({ page }) => {
		await open(page, '/prepare/#plan');
		const day = page.getByLabel('The day I vote');
		await day.fill('2020-11-03');
		await day.blur();
		await expect(day).toHaveAccessibleDescription('This day is in the past.');
		await expect(button(page, 'Save a calendar file')).toHaveCount(0);
		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		await expect(day).toHaveValue('2020-11-03');
	}
);

test(
	'where no file can be made, the page says so, and the plan goes on',
	edge,
	async ({ page }) => {
		await page.addInitScript(() => {
			URL.createObjectURL = () => {
				throw new TypeError('not here');
			};
		});
		const { faults } = watch(page);
		await open(page, '/prepare/#plan');
		await page.getByLabel('The day I vote').fill('2090-11-07');
		await button(page, 'Save a calendar file').tap();
		await expect(page.getByText('This browser could not make the file.')).toBeVisible();
		expect(faults).toEqual([]);
	}
);

test(
	'a plan that is open over midnight says of its day what is true on the new one',
	edge,
	async ({ page }) => {
		await page.clock.install({ time: new Date('2090-11-07T23:59:30') });
		await open(page, '/prepare/#plan');
		const day = page.getByLabel('The day I vote');
		await day.fill('2090-11-07');
		await day.blur();
		await expect(day).toHaveAccessibleDescription('');
		await expect(button(page, 'Save a calendar file')).toBeVisible();
		await page.clock.fastForward('01:00');
		await expect(day).toHaveAccessibleDescription('This day is in the past.');
		await expect(button(page, 'Save a calendar file')).toHaveCount(0);
	}
);

test('in Spanish the plan speaks Spanish, on paper too', edge, async ({ page }) => {
	await open(page, '/es/prepare/#plan');
	await page.getByLabel('El día que voto').fill('2090-11-07');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('martes, 7 de noviembre de 2090')).toBeVisible();
	await expect(page.getByText('No es una boleta')).toBeVisible();
});

test('a measure is written beside the positions it touches', async ({ page }) => {
	await openAnswered(page, '/', 'prepare/#measure');
	await page.getByLabel('Name or number of the measure').fill('Measure A');
	await page.getByLabel('What a yes vote does').fill('New water pipes.');
	await page.getByRole('checkbox', { name: /torture/ }).check();
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(button(page, 'Measure A')).toBeVisible();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet .tick-on-paper')).toHaveText([/☒.*torture/]);
	await expect(page.getByText('New water pipes.').last()).toBeVisible();
});
