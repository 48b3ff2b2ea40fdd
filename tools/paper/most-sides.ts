import { paperVoters } from '../../tests/support/paper-cases';
import type { Wanted } from './matrix';

/**
 * D1, D2: 12 answers fit one side, 36 one sheet. A code, a note, a second language, a place of 80 letters, and the
 * twelve longest positions of the longer language may take one side more.
 */
export function mostSides({ kind, type, voter, locale, inBoth, isBlank, hasCode }: Wanted): number {
	const { answers } = paperVoters[voter];
	const isTwice = voter === 'all written' && !isBlank;
	const isLongest = locale === 'es' && 'isLongest' in paperVoters[voter] && answers <= 12;
	const more = inBoth || hasCode || 'note' in paperVoters[voter] || isTwice || isLongest ? 1 : 0;
	if (kind === 'short') return 2;
	if (kind === 'group') return 2;
	if (kind === 'full') return 5;
	if (kind === 'plan') return 1;
	if (kind === 'measure') return answers > 12 ? 2 : isTwice ? 2 : 1;
	if (kind === 'office') return (answers > 12 ? 7 : 3) * (isTwice ? 2 : 1);
	if (type === 'large') {
		const sides = answers > 36 ? 5 : answers > 24 ? 4 : answers > 12 ? 3 : 2;
		return inBoth ? 2 * sides : sides + more;
	}
	if (type === 'pocket') return (answers > 12 ? 2 : 1) + more;
	if (answers > 36) return (locale === 'es' ? 3 : 2) + more;
	return (answers > 12 ? 2 : 1) + more;
}
