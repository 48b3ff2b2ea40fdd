export const paperSizes = ['letter', 'a4'] as const;

export type PaperSize = (typeof paperSizes)[number];

/** Regions whose printers hold US Letter. */
const letterRegions = [
	'US',
	'CA',
	'MX',
	'CL',
	'CO',
	'CR',
	'DO',
	'GT',
	'NI',
	'PA',
	'PH',
	'PR',
	'SV',
	'VE'
];

/**
 * The paper that printers hold where a language is spoken so.
 *
 * @param tag a BCP 47 tag such as "en-US". Where it names no one country, this site's: the United States.
 */
export function usualPaper(tag: string): PaperSize {
	const region = /-([A-Z]{2})\b/.exec(tag)?.[1] ?? 'US';
	return letterRegions.includes(region) ? 'letter' : 'a4';
}
