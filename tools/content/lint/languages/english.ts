import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { anyOf } from '../sentences';
import type { Language } from './language';

export const english: Language = {
	locale: 'en',
	statementWords: 20,
	meaningWords: 16,
	lawLineWords: 16,
	sentenceWords: 20,
	easySentenceWords: 16,
	readability: {
		name: 'Flesch-Kincaid grade',
		harderIs: 'higher',
		eachStatement: 8.5,
		statementsPooled: 6,
		interfacePooled: 5,
		easy: { each: 6.5, pooled: 5 },
		score: ({ sentences, words, syllables }) =>
			fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
		// The library finds no syllable in a number, and takes an acronym for the word it looks like.
		syllables: (word) => Math.max(1, syllable(word))
	},
	abbreviations: ['v', 'Art', 'No', 'St', 'Dr'],
	acronyms: [
		...[
			'US',
			'UN',
			'ID',
			'QR',
			'ICE',
			'WCAG',
			'AA',
			'EPA',
			'ATF',
			'IDEA',
			'ILO',
			'ICC',
			'LGBTQ',
			'LGBTQIA',
			'UNFCCC',
			'UNESCO',
			'DC',
			'HIV',
			'GBV',
			'FAQ',
			'PDF'
		],
		...['ICCPR', 'ICESCR', 'ICERD', 'CEDAW', 'CRPD', 'CRC', 'CAT', 'UDHR', 'ICJ', 'USA', 'OAS']
	],
	negations: anyOf([
		...['not', 'never', 'no', 'nor', 'none', 'neither', 'nobody', 'nothing', 'unless', 'cannot'],
		String.raw`\p{L}+n[’']t`
	]),
	vague: anyOf([
		...['most', 'many', 'some', 'often', 'few', 'fewer', 'several', 'a lot', 'lots', 'usually'],
		...['sometimes', 'rarely', 'generally', 'frequently', 'various', 'numerous', 'a number of']
	]),
	firstPerson: /^(?:I|For me,|My|To me,)\s/u,
	twoIdeas: [
		/;/u,
		/\band\/or\b/iu,
		/\band should\b/iu,
		/\bor should\b/iu,
		/\bnot\b.*\bunless\b/iu,
		/\bas well as\b/iu
	],
	openQuestion: /^(?:(?:At|For|From|In|On|To|With) )?(?:what|when|where|which|who|whose|how)\b/iu,
	pressing: anyOf([
		...['should', 'must', 'ought', 'have to', 'has to', 'agree', 'disagree', 'wrong'],
		...['fair', 'unfair', 'good', 'bad', 'better', 'best', 'cruel', 'evil', 'innocent', 'really'],
		...['surely', 'clearly', 'obviously', 'of course', 'still', 'even', 'only', 'just because']
	]),
	hedge: /\bif (?:any|anyone|anything|anybody|ever|at all)\b/iu,
	reported: anyOf([
		String.raw`(?:some|others|supporters|opponents|critics|experts|people|many|those who \p{L}+(?: it)?) (?:also )?(?:say|fear|worry|argue|believe|think|hold|add|warn|claim)`,
		...['according to', 'it is said', 'in their view', 'they say', 'they add']
	]),
	loaded: anyOf([
		...[
			'peaceful',
			'dirty',
			'sacred',
			'innocent (?:people|person|lives|life|victims?)',
			'serious danger',
			'gone forever',
			'so-called'
		],
		...[
			'illegals?',
			'illegal (?:alien|immigrant)s?',
			'aliens?',
			'invaders?',
			'invasion',
			'amnesty'
		],
		...['catch and release', 'anchor bab(?:y|ies)', 'chain migration', 'kids in cages', 'cages'],
		...[
			'unborn',
			'baby killers?',
			'abortionists?',
			'forced birth',
			'abortion is murder',
			'genocide'
		],
		...[
			'groomers?',
			'mutilat\\p{L}+',
			'biological (?:man|men|male|males|woman|women|female|females)'
		],
		...[
			'assault weapons?',
			'weapons of war',
			'gun grab\\p{L}*',
			'law-abiding',
			'thugs?',
			'superpredators?'
		],
		...['police state', 'police brutality', 'mass incarceration', 'cop-killers?', 'bad guys'],
		...[
			'climate (?:crisis|emergency|hoax)',
			'alarmis\\p{L}+',
			'deniers?',
			'polluters?',
			'job[- ]kill\\p{L}+'
		],
		...[
			'job creators',
			'greedy',
			'handouts?',
			'elites?',
			'hard-working',
			'common sense',
			'tyran\\p{L}+'
		],
		...[
			'voter fraud',
			'voter suppression',
			'election integrity',
			'book ban\\p{L}*',
			'indoctrinat\\p{L}+'
		],
		...['war on \\p{L}+', 'slaves?', 'barbaric', 'inhumane', 'vulnerable', 'marginalized']
	]),
	strongerThanShould: anyOf(['must', 'has to', 'ought to']),
	translated: anyOf([
		String.raw`stands? (?:here|there|in|on|at|under|beside|below|above|with|first|open|together|alone)`,
		...['stand or fall', 'beside', 'go on with', 'tells? nobody', 'makes no file', 'bears'],
		...['there is no such', 'not touched', 'is picked', 'what came of it', 'are left that']
	]),
	legal:
		/\b(?:asylum|refugees?|treat(?:y|ies)|ratif\w+|due process|habeas|parole|probation|bail|felon\w*|convict\w*|covenants?|conventions?|protocols?|declarations?|injunctions?|indict\w*|subpoenas?|warrants?|arbitrar\w+|detention|detained|customary law|persecut\w+|extradit\w+|deport\w*|liabilit\w+|jurisdiction|impunity|amnesty)\b/giu,
	idioms: anyOf([
		...['piece of cake', 'in a nutshell', 'at the end of the day', 'level playing field'],
		...['rule of thumb', 'tip of the iceberg', 'back to square one', 'on the same page'],
		...['the bottom line', 'cut corners', 'slippery slope', 'in the long run', 'game changer'],
		...['raise the bar', 'red tape', 'on the fence', 'rain or shine', 'first and foremost'],
		...['ballpark', 'by the book', 'behind bars', 'hand in hand', 'once and for all', 'a far cry']
	]),
	advocacy: anyOf([
		String.raw`vote (?:for|against|yes on|no on|(?:him|her|them) (?:in|out))`,
		String.raw`(?:votes|voting) (?:for|against) (?:the|a|an|this|that|your|our)`,
		String.raw`cast your (?:vote|ballot) for`,
		String.raw`(?:re-?)?elect(?:s|ing)?`,
		String.raw`defeat(?:s|ed|ing)?`,
		String.raw`support \S+(?: \S+)? for (?:president|governor|senate|senator|congress|mayor|sheriff|judge|council)`,
		String.raw`your (?:best|right) candidate`,
		...[
			'the right choice',
			'join the fight',
			'stand up for',
			'fight for',
			'take back',
			'enough is enough'
		],
		...['make america great again', 'america first', 'maga', 'build the wall', 'open borders'],
		...['defund the police', 'back the blue', 'law and order', 'black lives matter'],
		...['all lives matter', 'blue lives matter', 'my body,? my choice', 'pro-life', 'pro-choice'],
		...[
			'love is love',
			'abolish ice',
			'green new deal',
			'medicare for all',
			'drill,? baby,? drill'
		],
		...['tough on crime', 'soft on crime', 'common[- ]sense gun', 'gun control', 'woke', 'radical']
	]),
	titledName:
		/(?<![\p{L}])(?:President|Governor|Gov\.|Senator|Sen\.|Representative|Rep\.|Congress(?:wo)?man|Mayor|Sheriff|Judge|Chief Justice|Secretary|Speaker)\s+(?!of\b|Department\b|State\b)\p{Lu}\p{Ll}+/u,
	multipliers: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
	sameAsEnglish: []
};
