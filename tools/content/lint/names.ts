import { anyOf } from './sentences';

/*
 * Parties, and people whom a voter may find on a ballot or in office. Names that are also plain words or very
 * common are listed with a first name. The list cannot know everybody: a title with a name after it is
 * refused too, whoever it names (`titledName` of each language).
 */

const parties = [
	...['democrats?', 'democratic party', 'republicans?', 'republican party', 'gop', 'dnc', 'rnc'],
	...[
		'libertarian party',
		'libertarians?',
		'green party',
		'constitution party',
		'working families party'
	],
	...['forward party', 'no labels', 'tea party', 'democratic socialists?', 'dsa'],
	...[
		'dem[oó]cratas?',
		'partido dem[oó]crata',
		'republicanos?',
		'partido republicano',
		'partido verde'
	],
	...['partido libertario', 'left-wing', 'right-wing', 'leftists?', 'liberals', 'conservatives'],
	...['izquierdistas?', 'derechistas?', 'conservador(?:es|as)']
];

const people = [
	...[
		'trump',
		'vance',
		'biden',
		'kamala',
		'harris',
		'obama',
		'clinton',
		'george w\\.? bush',
		'pence'
	],
	...['rubio', 'hegseth', 'bondi', 'noem', 'bessent', 'gabbard', 'patel', 'kennedy', 'rfk', 'musk'],
	...['mike johnson', 'thune', 'schumer', 'jeffries', 'mcconnell', 'pelosi', 'scalise', 'durbin'],
	...[
		'grassley',
		'ted cruz',
		'rand paul',
		'lindsey graham',
		'bernie',
		'sanders',
		'elizabeth warren'
	],
	...[
		'ocasio-cortez',
		'aoc',
		'ilhan omar',
		'tlaib',
		'taylor greene',
		'boebert',
		'gaetz',
		'fetterman'
	],
	...[
		'manchin',
		'sinema',
		'klobuchar',
		'cory booker',
		'buttigieg',
		'newsom',
		'desantis',
		'greg abbott'
	],
	...['whitmer', 'pritzker', 'shapiro', 'walz', 'youngkin', 'hochul', 'tim scott', 'nikki haley'],
	...['ramaswamy', 'christie', 'mamdani', 'bloomberg', 'cuomo', 'karen bass', 'eric adams'],
	...['spanberger', 'sherrill', 'beshear', 'wes moore', 'kemp', 'sarah huckabee'],
	...['john roberts', 'clarence thomas', 'alito', 'sotomayor', 'kagan', 'gorsuch', 'kavanaugh'],
	...['coney barrett', 'ketanji', 'stephen miller', 'homan', 'jill stein', 'cornel west']
];

/** Any party, candidate or person in office that is known by name. */
export const partyOrPerson = anyOf([...parties, ...people]);

/** A member of Congress as the press writes it: "(D-NY)", "(R-TX)". */
export const partyMark = /\((?:D|R|I)-\p{Lu}{2}\)/u;
