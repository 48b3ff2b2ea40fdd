import { anyOf } from '../sentences';
import type { Language } from './language';
import { spanishSyllables } from './spanish-syllables';

export const spanish: Language = {
	locale: 'es',
	statementWords: 22,
	meaningWords: 16,
	lawLineWords: 18,
	sentenceWords: 25,
	easySentenceWords: 18,
	readability: {
		// Szigriszt Pazos's perspicuity (1993) as Barrio Cantalejo's INFLESZ scale (2008) reads it.
		name: 'INFLESZ',
		harderIs: 'lower',
		eachStatement: 50,
		statementsPooled: 60,
		interfacePooled: 65,
		easy: { each: 60, pooled: 70 },
		score: ({ sentences, words, syllables }) =>
			206.835 - (62.3 * syllables) / words - words / sentences,
		syllables: spanishSyllables
	},
	abbreviations: ['v', 'EE', 'art', 'Art', 'núm', 'Núm', 'párr', 'Dr', 'Dra', 'p', 'ej'],
	acronyms: [
		...[
			'ONU',
			'EE',
			'UU',
			'EUA',
			'OIT',
			'OEA',
			'CIJ',
			'CPI',
			'ICE',
			'WCAG',
			'AA',
			'EPA',
			'ATF',
			'USA',
			'IDEA',
			'LGBTQ',
			'LGBTQIA',
			'CMNUCC',
			'UNESCO',
			'DC',
			'VIH'
		],
		...['PIDCP', 'PIDESC', 'ICERD', 'CEDAW', 'CDPD', 'CDN', 'CAT', 'DUDH', 'QR', 'PDF', 'ICCPR'],
		...['ID', 'ICESCR', 'CRPD', 'UDHR']
	],
	negations: anyOf([
		...['no', 'nunca', 'jamás', 'ni', 'tampoco', 'nadie', 'nada', 'ningún', 'ningun[oa]s?'],
		...['sin que', 'salvo', 'excepto', 'a menos que']
	]),
	vague: anyOf([
		...['la mayoría', 'la mayor parte', 'much[oa]s?', 'algun[oa]s?', 'algún', 'poc[oa]s?'],
		...['vari[oa]s', 'a menudo', 'a veces', 'suelen?', 'bastantes?', 'divers[oa]s', 'unos cuantos'],
		...['frecuentemente', 'generalmente', 'normalmente', 'casi siempre', 'raramente', 'rara vez']
	]),
	firstPerson:
		/^(?:Yo|Quiero|No quiero|Apoyo|Prefiero|Creo|Pienso|Considero|Defiendo|Acepto|Rechazo|Deseo|Estoy|Me opongo|Mi|Mis|Para mí,?)\s/u,
	twoIdeas: [
		/;/u,
		/\by\/o\b/iu,
		/\b[yo] deb(?:e|en|ería|erían)\b/iu,
		/\bno\b.*\b(?:salvo|a menos que)\b/iu
	],
	openQuestion:
		/^¿(?:(?:A|Con|De|Desde|En|Hasta|Para|Por) )?(?:qué|cómo|cuándo|cuál(?:es)?|cuánt[oa]s?|quién(?:es)?|a?dónde)(?!\p{L})/iu,
	pressing: anyOf([
		...['debe', 'deben', 'debería', 'deberían', 'hay que', 'tienen? que', 'de acuerdo', 'claro'],
		...['correct[oa]s?', 'injust[oa]s?', 'buen[oa]s?', 'mal[oa]s?', 'mejor', 'cruel'],
		...['inocentes?', 'de verdad', 'por supuesto', 'todavía', 'incluso', 'solo', 'aun']
	]),
	hedge: /\bsi (?:es que|acaso)\b/iu,
	reported: anyOf([
		String.raw`(?:algunas personas|algun[oa]s|otras personas|otr[oa]s|quienes \p{L}+(?: \p{L}+)?|críticos|expertos) (?:también )?(?:dicen|temen|creen|piensan|sostienen|opinan|añaden|advierten|afirman)`,
		...['según (?:algun[oa]s|otr[oa]s|quienes|críticos|expertos)', 'dicen que', 'hay quien(?:es)?']
	]),
	loaded: anyOf([
		...[
			'pacífic[oa]s?',
			'suci[oa]s?',
			'sagrad[oa]s?',
			'(?:personas|vidas|gente) inocentes?',
			'peligro grave'
		],
		...[
			'ilegales',
			'inmigrantes? ilegal(?:es)?',
			'extranjeros? ilegal(?:es)?',
			'invasi[oó]n',
			'amnistía'
		],
		...['niños en jaulas', 'jaulas', 'no nacid[oa]s?', 'abortistas?', 'genocidio'],
		...['mutila\\p{L}+', 'hombres? biológicos?', 'mujer(?:es)? biológicas?', 'ideología de género'],
		...[
			'armas? de guerra',
			'fusil(?:es)? de asalto',
			'matones?',
			'estado policial',
			'brutalidad policial'
		],
		...[
			'crisis climática',
			'emergencia climática',
			'alarmistas?',
			'negacionistas?',
			'codicios[oa]s?'
		],
		...['élites?', 'tiran\\p{L}+', 'fraude electoral', 'supresión del voto', 'adoctrin\\p{L}+'],
		...['esclav[oa]s?', 'bárbar[oa]s?', 'inhuman[oa]s?', 'vulnerables?', 'marginad[oa]s?']
	]),
	strongerThanShould: anyOf(['debe', 'deben', 'tienen? que', 'hay que']),
	translated: new RegExp(
		`${
			anyOf([
				...['hay quien(?:es)?', 'toda la gente', 'gente adulta', 'gente de fe', 'otra gente'],
				...['de haber algun[oa]s?', 'la norma toma un lado', 'este aparato', 'fuerza mortal'],
				...['no hace un archivo', 'este navegador no copia', 'muy de otra manera']
			]).source
		}|[«»]`,
		'iu'
	),
	legal:
		/(?<!\p{L})(?:asilo|refugiad\p{L}+|tratados?|ratific\p{L}+|debido proceso|h[áa]beas|libertad condicional|fianza|delitos? graves?|condenas?|pactos?|convenci[oó]n\p{L}*|convenios?|protocolos?|declaraci[oó]n\p{L}*|arbitrari\p{L}+|detenci[oó]n|persecuci[oó]n|extradi\p{L}+|deport\p{L}+|jurisdicci[oó]n|impunidad|amnist[ií]a)(?!\p{L})/giu,
	idioms: anyOf([
		...['pan comido', 'a fin de cuentas', 'dar en el clavo', 'la punta del iceberg'],
		...['tirar la toalla', 'de la noche a la mañana', 'borrón y cuenta nueva', 'a la larga'],
		...['hacer la vista gorda', 'tomar cartas en el asunto', 'a capa y espada', 'tras las rejas'],
		...['poner el grito en el cielo', 'la gota que colma', 'de una vez por todas', 'codo con codo']
	]),
	advocacy: anyOf([
		String.raw`(?:vote|voten|vota) (?:por|contra|en contra|a favor)(?! correo)`,
		String.raw`(?:re)?(?:elija|elijan|elige) a`,
		String.raw`derrot(?:ar|e|en|a|ado|ada)`,
		String.raw`(?:apoye|apoyen) a`,
		...['sí se puede', 'el pueblo unido', 'la mejor opción', 'luch(?:a|e|en|ar) por', 'basta ya'],
		...['ley y orden', 'mano dura', 'fronteras abiertas', 'provida', 'pro-?vida', 'proaborto'],
		...['ni una menos', 'las vidas negras importan', 'amor es amor', 'radicales?', 'woke']
	]),
	titledName:
		/(?<![\p{L}])(?:[Pp]resident[ea]|[Gg]obernador(?:a)?|[Ss]enador(?:a)?|[Aa]lcald(?:e|esa)|[Jj]ue(?:z|za)|[Ss]ecretari[oa])\s+(?!de\b)\p{Lu}\p{Ll}+/u,
	multipliers: { cien: 100, mil: 1000, millón: 1e6, millones: 1e6 },
	sameAsEnglish: ['Ballot of Rights', 'Error: {title}', 'No', 'LGBTQIA+', 'tribal', 'veto', 'art.']
};
