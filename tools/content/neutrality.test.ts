import { describe, expect, it } from 'vitest';
import { checkContent } from '$lib/server/content/check-content';
import { toEdition } from '$lib/server/content/parse-edition';
import { type Length } from '$lib/domain/edition';
import { readContent, type ContentSource } from './lint/read-content';
import { plant } from './plant';
import { neutralityReport } from './voters/neutrality-report';
import { leaning, neutralityOf } from './voters/neutrality';

function editionOf(source: ContentSource, length: Length) {
	return toEdition(checkContent({ ...source, ...source.locales[0]! }), length);
}

describe.each<Length>(['short', 'full'])('a voter who does not read the %s quiz', (length) => {
	const edition = editionOf(readContent(), length);
	const shown = neutralityOf(edition, 1000);
	const by = (name: string) => shown.find(({ voter }) => voter.name === name)!.all;

	it('and gives one answer throughout is shown a mixed guide', () => {
		expect(leaning(shown)).toEqual([]);
	});

	it('is shown the mirror image for the opposite answers', () => {
		expect(by('always agrees').same).toBe(by('always disagrees').other);
		expect(by('always agrees').other).toBe(by('always disagrees').same);
	});

	it('and answers at random is shown both sides alike', () => {
		const { same, other, condition } = by('at random');
		expect(same + other + condition).toBeCloseTo(edition.statements.length);
		expect(Math.abs(same - other)).toBeLessThan(0.03 * edition.statements.length);
	});

	it('is shown the same figures in every run', () => {
		expect(neutralityOf(edition, 50)).toEqual(neutralityOf(edition, 50).map(sameVoter));
	});
});

/** Voters hold functions, which are never equal: their figures are. */
function sameVoter<Shown extends { voter: unknown }>(shown: Shown): Shown {
	return { ...shown, voter: expect.anything() };
}

describe('an edition that leans', () => {
	const leaningSource = plant(({ structure }) =>
		structure.statements.forEach((one, index) => {
			one.pointsTo = index % 6 === 0 ? 'against' : 'for';
		})
	);

	it('is found by the voters who always say the same', () => {
		const names = leaning(neutralityOf(editionOf(leaningSource, 'full'), 1)).map(
			({ voter }) => voter.name
		);
		expect(names).toEqual(['always agrees', 'always disagrees']);
	});

	it('fails the report, which says who was shown what', () => {
		const { ok, lines } = neutralityReport(leaningSource, 1);
		expect(ok).toBe(false);
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^Fault: who always agrees is shown 8\d % on one side of \d+ statements/
			)
		);
	});
});

describe('the report', () => {
	it('says for each topic where the law points, and what a voter who always says the same is shown', () => {
		const { lines } = neutralityReport(readContent(), 1);
		const guns = lines.findIndex((line) => line.startsWith('Guns: '));
		expect(lines[guns]).toBe('Guns: 1 for, 1 against, 0 depends');
		expect(lines[guns + 2]).toMatch(/^always agrees +1 +1 +0$/);
		expect(lines[guns + 3]).toMatch(/^always disagrees +1 +1 +0$/);
	});
});
