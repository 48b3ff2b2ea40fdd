import english from '../../src/content/en/interface.json' with { type: 'json' };
import spanish from '../../src/content/es/interface.json' with { type: 'json' };
import { answersOf, longestOwnNote, paperVoters } from '../../tests/support/paper-cases';
import {
	leastLeading,
	wording,
	type PrintedPage,
	type PrintedText
} from '../../tests/support/printed';
import { readPrintedCode } from '../../tests/support/printed-code';
import { hasGround, inkCover, margins } from '../../tests/support/printed-ink';
import { mostSides } from './most-sides';
import { pocketFaults } from './pocket-faults';
import type { Sheet } from './print-sheet';

const inch = 72;
const millimetre = inch / 25.4;
const papers = { letter: [612, 792], a4: [595.28, 841.89] } as const;
const words = { en: english, es: spanish };

/** Side of a square in points. The corners of a code are the largest black there is: 3 of its dots, 8 points. */
const widestBlack = 12;

/** The smallest type in points. */
const least = { regular: 12, large: 18, pocket: 10 };
/** Share of a side that ink may cover: docs/decisions/2026-11-28-ink-of-a-full-side.md. */
const mostCover = 0.095;

export const smallestType = ({ file }: Sheet): number =>
	Math.min(...file.pages.flatMap(({ texts }) => texts.map(({ size }) => size)));

export const mostInk = ({ file }: Sheet): number => Math.max(...file.pages.map(inkCover));

/** What only an election office prints: a private sheet must not pass for it. */
const notOfficial = [
	'sample ballot',
	'official ballot',
	'facsimile',
	'voters’ pamphlet',
	'voter information guide',
	'boleta de muestra',
	'boleta oficial',
	'folleto electoral'
];

/** What is wrong with a printed sheet, each fault with its criterion. */
export function faultsOf(sheet: Sheet): string[] {
	const { file, wanted, press, promised, answers } = sheet;
	const faults: string[] = [];
	const expect = (isWell: boolean, fault: string) => {
		if (!isWell) faults.push(fault);
	};

	expect(file.pages.length <= mostSides(wanted), `D1 ${file.pages.length} sides`);
	expect(file.pages.length === promised, `D16 the preview said ${promised} sides`);
	for (const text of missing(sheet)) faults.push(`D1 missing: “${text}”`);
	expect(
		smallestType(sheet) >= least[wanted.type] - 0.01,
		`D3 type of ${smallestType(sheet).toFixed(2)} pt`
	);
	if (press === 'chromium') {
		expect(file.isTagged, 'A24 not tagged');
		expect(file.language === wanted.locale, `A24 language “${file.language}”`);
		expect(file.title.endsWith('Ballot of Rights'), `A24 title “${file.title}”`);
		const untagged = file.pages.flatMap(({ texts }) => texts).find(({ tag }) => tag === '');
		expect(!untagged, `A24 not in the tags: “${untagged?.text}”`);
	}
	expect(
		bare(wording(file.pages[0]!)).includes(bare(words[wanted.locale]['sheet.not'])),
		'D10 nothing says what it is not'
	);
	const printed = bare(file.pages.map(wording).join(' '));
	if (wanted.kind === 'notes')
		expect(
			printed.includes(bare(words[wanted.locale]['sheet.foot'])),
			'D10 nothing says to take it home and to show it to no one'
		);
	const official = notOfficial.find((one) => printed.toLowerCase().includes(bare(one)));
	expect(!official, `D10 “${official}” is on it`);
	file.pages.forEach((page, index) => {
		const faultsHere = pageFaults(page, papers[wanted.paper]);
		if (answers.length > 4 && wording(page).includes(answers)) faultsHere.push('D13 the answers');
		faults.push(...faultsHere.map((fault) => `side ${index + 1}: ${fault}`));
		if (wanted.type === 'pocket') faults.push(...pocketFaults(page));
	});
	if (wanted.type === 'large') {
		const leading = Math.min(...file.pages.map(leastLeading));
		expect(leading >= 1.25 - 0.01, `D2 lines of ${leading.toFixed(2)} times the type`);
	}
	faults.push(...codeFaults(file.pages[0]!, wanted));
	return faults;
}

/** Words as they are compared: lines are broken, and letters joined, as the paper needs it. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** D1: the positions that the voter took and that the paper does not hold, and their own note. */
function missing({ file, wanted }: Sheet): string[] {
	const { kind, off, locale, voter } = wanted;
	const printed = bare(file.pages.map(wording).join(' '));
	const positions = kind === 'office' || (kind === 'notes' && !off.includes('positions'));
	const note = kind === 'notes' && !off.includes('note') && 'note' in paperVoters[voter];
	return [
		...(positions ? answersOf(locale, voter).positions : []),
		...(note ? [longestOwnNote.trim()] : [])
	].filter((text) => !printed.includes(bare(text)));
}

function pageFaults(page: PrintedPage, [width, height]: readonly [number, number]): string[] {
	const faults: string[] = [];
	if (Math.abs(page.width - width) > 1 || Math.abs(page.height - height) > 1)
		faults.push(`paper of ${page.width} × ${page.height}`);
	for (const [side, margin] of Object.entries(margins(page)))
		if (margin < 0.5 * inch - 1) faults.push(`D4 ${side} margin ${(margin / inch).toFixed(2)} in`);
	if (inkCover(page) > mostCover) faults.push(`D5 ink ${(inkCover(page) * 100).toFixed(1)} %`);
	if (hasGround(page, widestBlack)) faults.push('D5 a filled ground');
	if (page.colourfulness > 0) faults.push('D6 colour');
	if (page.rounds > 0) faults.push(`D10 ${page.rounds} round shapes: an oval or a seal`);
	if (page.pictures > 0) faults.push(`D10 ${page.pictures} pictures: a seal or a flag`);
	if (/^H\d$/.test(page.texts.at(-1)?.tag ?? '')) faults.push('D7 a heading ends the page');
	const [before, after] = firstOutOfOrder(page.texts) ?? [];
	if (before && after) faults.push(`D19 “${after.text}” is read after “${before.text}”`);
	const [one, other] = firstOverlap(page.texts) ?? [];
	if (one && other) faults.push(`“${one.text}” lies on “${other.text}”`);
	return faults;
}

/** Reading goes on to the right or down, and up only into the column to the right. */
function firstOutOfOrder(texts: readonly PrintedText[]) {
	return pairs(texts).find(([before, after]) => {
		const isHigher = after.baseline < before.baseline - after.size / 2;
		const isLevel = !isHigher && after.baseline < before.baseline + after.size / 2;
		if (isLevel && runsBack(before, after)) return false;
		return (isHigher || isLevel) && after.left < before.right - 1;
	});
}

/** Letter by letter to the left, as Firefox writes what a voter typed from right to left. */
const runsBack = (before: PrintedText, after: PrintedText) =>
	before.text.length === 1 && after.text.length === 1 && Math.abs(before.left - after.right) < 1;

function firstOverlap(texts: readonly PrintedText[]) {
	for (const [index, one] of texts.entries()) {
		const other = texts.slice(index + 1).find((other) => {
			const isLevel =
				Math.abs(one.baseline - other.baseline) < 0.7 * Math.min(one.size, other.size);
			return isLevel && one.left < other.right - 1 && other.left < one.right - 1;
		});
		if (other) return [one, other] as const;
	}
	return undefined;
}

const pairs = <Entry>(all: readonly Entry[]) =>
	all.slice(1).map((after, index) => [all[index]!, after] as const);

/** D12, D13: none unless asked for; then 25 mm, on no fold, and it opens the quiz. */
function codeFaults(page: PrintedPage, { hasCode, type }: Sheet['wanted']): string[] {
	const code = readPrintedCode(page);
	if (!code) return hasCode ? ['D12 no code to read'] : [];
	if (!hasCode) return ['D12 a code that nobody asked for'];
	const faults: string[] = [];
	if (!/^https?:\/\/[^/#?]+\/(es\/)?$/.test(code.text))
		faults.push(`D13 the code says ${code.text}`);
	const side = (code.right - code.left) / millimetre;
	if (Math.abs(side - 25) > 0.6) faults.push(`D12 the code is ${side.toFixed(1)} mm wide`);
	const parts = type === 'pocket' ? 4 : 2;
	const folds = Array.from(
		{ length: parts - 1 },
		(_, index) => (page.height * (index + 1)) / parts
	);
	if (folds.some((fold) => code.top < fold && fold < code.bottom))
		faults.push('D12 a fold in the code');
	if (code.left < page.width / 2 && page.width / 2 < code.right)
		faults.push('D12 a fold in the code');
	return faults;
}
