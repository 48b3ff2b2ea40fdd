import { describe, expect, it } from 'vitest';
import { buildGuide } from '$lib/domain/guide';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import { checkContent } from '$lib/server/content/check-content';
import { toEdition } from '$lib/server/content/parse-edition';
import { readContent } from './lint/read-content';

const source = readContent();
const content = checkContent({ ...source, ...source.locales[0]! });
const edition = toEdition(content, 'full');
const { statements, retired } = content.structure;

/** The statements of edition 1 by slot. Never change a line here: links of that edition hold answers to these. */
const firstEdition = [
	'vote-after-prison',
	'subminimum-wage',
	'climate-targets',
	'police-deadly-force',
	'racial-profiling',
	'tribal-consent',
	'lgbtqia-discrimination-law',
	'torture-emergency',
	'gun-background-checks',
	'asylum-at-border',
	'abortion-crime',
	'death-penalty-end',
	'living-minimum-wage',
	'school-library-books',
	'sleeping-outside-fines',
	'safe-drinking-water',
	'paid-leave-birth',
	'face-recognition-crowds',
	'health-coverage-all',
	'inclusive-classrooms',
	'new-plant-dirty-air',
	'school-for-every-child',
	'tear-gas-protest',
	'home-care-community',
	'gun-danger-orders',
	'jail-cash-bail',
	'id-sex-marker',
	'sacred-site-mining',
	'equal-rights-constitution',
	'guantanamo-close',
	'immigration-detention',
	'tribal-courts-assault',
	'prison-solitary',
	'arms-war-crimes',
	'intersex-surgery-wait',
	'death-penalty-mental-illness'
];

/** What a link of edition 1 shows today. */
function opened(code: string) {
	const read = decodeSheet(code);
	if (!read.ok) throw new Error(read.reason);
	const guide = buildGuide(edition, read.sheet);
	return {
		sheet: read.sheet,
		positions: guide.positions.map(({ statement }) => statement.id).sort(),
		toLookUp: guide.toLookUp.map(({ id }) => id)
	};
}

const live = (slot: number) => !retired.includes(slot);

describe('a link of edition 1', () => {
	it('never puts an answer beside another statement than the one it was given to', () => {
		for (const { id, slot } of statements) {
			if (slot < firstEdition.length) expect(id, `slot ${slot}`).toBe(firstEdition[slot]);
		}
		const gone = firstEdition.filter((id) => !statements.some((one) => one.id === id));
		expect(gone.map((id) => firstEdition.indexOf(id)).sort((a, b) => a - b)).toEqual(retired);
	});

	it('opens with the answers to the statements that are still asked, and those alone', () => {
		const slots = Array.from({ length: 11 }, (_, slot) => slot).filter((slot) => slot !== 5);
		const { positions, toLookUp } = opened('ASFDZZi63NQyDA');
		expect(positions).toEqual(
			slots
				.filter(live)
				.map((slot) => firstEdition[slot])
				.sort()
		);
		// Slots 5 and 11 were skipped.
		expect(toLookUp.sort()).toEqual([firstEdition[5], firstEdition[11]].sort());
	});

	it('with an answer to a retired statement shows nothing for it', () => {
		expect(firstEdition[35]).toBe('death-penalty-mental-illness');
		expect(live(35)).toBe(false);
		expect(opened('AQAAcAAAAAAAAAAAAAAAAAAAoCnc9g')).toMatchObject({
			positions: [],
			toLookUp: [firstEdition[5]]
		});
	});

	it('keeps that answer when it is shared again, so that an older page still reads it', () => {
		const code = 'AQAAcAAAAAAAAAAAAAAAAAAAoCnc9g';
		expect(encodeSheet(opened(code).sheet)).toBe(code);
	});

	it('opens although every answer in it was to retired statements', () => {
		const sheet = Object.fromEntries(
			retired.map((slot) => [slot, { reply: 'agree', matters: true } as const])
		);
		expect(opened(encodeSheet(sheet))).toMatchObject({ sheet, positions: [], toLookUp: [] });
	});
});
