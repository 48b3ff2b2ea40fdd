import { expect, test, type Page } from '@playwright/test';
import edition from '../../src/content/edition.json' with { type: 'json' };
import words from '../../src/content/en/edition.json' with { type: 'json' };
import type { AnswerSheet, Answer } from '../../src/lib/domain/answer-sheet';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { inkCover, margins, readPrinted, wording } from '../support/printed';
import { inLongerWords } from '../support/pseudo';
import { openAnswered } from '../support/screens';
import { open } from '../support/voter';

const inch = 72;
const short = edition.statements.filter((statement) => statement.short);

/** The short statements whose position and question take most room on paper, longest first. */
const longest = short
	.map(({ id, slot }) => {
		const its = words.statements[id as keyof typeof words.statements];
		const lengths = { for: its.positions.for.length, against: its.positions.against.length };
		const reply = lengths.for > lengths.against ? 'strongly-agree' : 'strongly-disagree';
		return {
			slot,
			reply,
			length: Math.max(...Object.values(lengths)) + its.question.length
		} as const;
	})
	.sort((a, b) => b.length - a.length);

const sheetOf = (answers: readonly (Answer & { slot: number })[]): AnswerSheet =>
	Object.fromEntries(answers.map(({ slot, reply, matters }) => [slot, { reply, matters }]));

const voters: Record<string, AnswerSheet> = {
	'who answered nothing': {},
	'with the six longest priorities': sheetOf(
		longest.slice(0, 6).map(({ slot, reply }) => ({ slot, reply, matters: true }))
	),
	'who answered everything and to whom all of it matters': sheetOf(
		longest.map(({ slot, reply }) => ({ slot, reply, matters: true }))
	),
	'who skipped everything': sheetOf(
		short.map(({ slot }) => ({ slot, reply: 'skipped', matters: false }))
	)
};

/** Opens the guide of a voter with that sheet. */
async function openGuide(page: Page, sheet: AnswerSheet, home: string, path: string) {
	await openAnswered(page, home, path, encodeSheet(sheet));
	await page.evaluate(() => document.fonts.ready);
}

async function printNotes(
	page: Page,
	sheet: AnswerSheet,
	format: 'Letter' | 'A4',
	home = '/',
	path = 'guide/'
) {
	await openGuide(page, sheet, home, path);
	return readPrinted(await page.pdf({ format, tagged: true }));
}

for (const format of ['Letter', 'A4'] as const) {
	for (const [name, sheet] of Object.entries(voters)) {
		test(`the notes of a voter ${name} are one good page of ${format}`, async ({ page }) => {
			const file = await printNotes(page, sheet, format);
			expect(file.pages).toHaveLength(1);
			const [notes] = file.pages;

			// D3, D4, D5, D6
			expect(Math.min(...notes!.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11.99);
			for (const margin of Object.values(margins(notes!))) {
				expect(margin).toBeGreaterThanOrEqual(0.5 * inch - 1);
			}
			expect(inkCover(notes!)).toBeLessThanOrEqual(0.06);
			expect(notes!.colourfulness).toBe(0);

			// D10, A24
			expect(wording(notes!)).toContain('My voting notes. Not a ballot.');
			expect(file).toMatchObject({ isTagged: true, language: 'en' });
			expect(file.title).toBe('My guide – Ballot of Rights');

			// D13: nothing on the paper carries the answers on
			expect(wording(notes!)).not.toContain(encodeSheet(sheet));
		});
	}

	for (const home of ['/', '/es/']) {
		for (const reply of ['strongly-agree', 'strongly-disagree', 'depends'] as const) {
			test(`the full quiz of ${home}, all ${reply} or skipped, is one page of ${format}`, async ({
				page
			}) => {
				const sheet = sheetOf(
					edition.statements.map(({ slot }, index) => ({
						slot,
						reply: index % 3 === 2 ? 'skipped' : reply,
						matters: true
					}))
				);
				const file = await printNotes(page, sheet, format, home, 'full/guide/');
				expect(file.pages).toHaveLength(1);
				expect(inkCover(file.pages[0]!)).toBeLessThanOrEqual(0.06);
			});
		}
	}

	for (const [name, sheet] of Object.entries(voters)) {
		test(`in a language longer by a third, the notes of a voter ${name} are one page of ${format}`, async ({
			page
		}) => {
			await openGuide(page, sheet, '/', 'guide/');
			await inLongerWords(page);
			expect((await readPrinted(await page.pdf({ format }))).pages).toHaveLength(1);
		});
	}

	for (const [home, boxes] of [
		['/', '☐ Yes ☐ No'],
		['/es/', '☐ Sí ☐ No']
	] as const) {
		test(`the notes of ${home} on ${format} have room to write beside every office`, async ({
			page
		}) => {
			await open(page, `${home}guide/`);
			await page.emulateMedia({ media: 'print' });
			const paper = { Letter: 8.5, A4: 8.27 }[format];
			await page.setViewportSize({ width: Math.floor((paper - 1) * 96), height: 960 });
			const lines = await page.locator('dl > div').evaluateAll((all) =>
				all.map((line) => {
					const [label, blank] = [...line.children] as [HTMLElement, HTMLElement];
					return {
						label: label.innerText,
						isCut: label.scrollWidth > label.clientWidth,
						height: line.getBoundingClientRect().height / 96,
						blank: blank.getBoundingClientRect().width / 96,
						says: blank.innerText.trim()
					};
				})
			);
			const offices = lines.filter(({ says }) => says === '');
			expect(offices.length).toBeGreaterThanOrEqual(15);
			for (const { label, isCut, height, blank } of offices) {
				expect(isCut, label).toBe(false);
				expect(height, label).toBeGreaterThanOrEqual(0.28);
				expect(blank, label).toBeGreaterThanOrEqual(2.4);
			}
			const measures = lines.filter(({ says }) => says !== '');
			expect(measures.length).toBeGreaterThanOrEqual(2);
			for (const { says } of measures) expect(says.replace(/\s+/g, ' ')).toBe(boxes);
		});
	}
}
