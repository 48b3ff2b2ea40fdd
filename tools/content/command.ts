import { ContentError } from '$lib/server/content/content-error';
import type { LintFault, Measure } from './lint/fault';
import { lint } from './lint/lint';
import { readContent, type ContentSource } from './lint/read-content';
import { readFacts } from './lint/read-facts';
import { neutralityReport } from './voters/neutrality-report';

/** What a command has to say, and whether all is well. */
export interface Outcome {
	readonly lines: readonly string[];
	readonly ok: boolean;
}

/**
 * `npm run content`, and with `--report` the neutrality report.
 *
 * @param args what came after `--`
 * @param today a day such as "2026-11-28"
 * @param read where the content comes from
 */
export function runCommand(
	args: readonly string[],
	today: string,
	read: () => ContentSource = readContent
): Outcome {
	const unknown = args.filter((arg) => arg !== '--report');
	if (unknown.length > 0) {
		return { lines: [`Unknown: ${unknown.join(' ')}. Only --report is known.`], ok: false };
	}
	try {
		return args.includes('--report') ? neutralityReport(read()) : lintReport(read(), today);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return { lines: [error.message], ok: false };
	}
}

function lintReport(source: ContentSource, today: string): Outcome {
	const { faults, measures, warnings } = lint(source, readFacts(), today);
	const languages = source.locales.map(({ locale }) => locale).join(', ');
	const count = faults.length === 1 ? '1 fault' : `${faults.length || 'no'} faults`;
	return {
		lines: [
			...faults.map(faultLine),
			...warnings.map((warning) => `Warning: ${warning}`),
			...measures.map(measureLine),
			`${languages}: ${count}`
		],
		ok: faults.length === 0
	};
}

function faultLine({ file, place, rule, right }: LintFault): string {
	return [file, place, `${rule}. Right: ${right}`].filter(Boolean).join(': ');
}

function measureLine({ what, value, bar }: Measure): string {
	return `${what}: ${value.toFixed(1)}${bar && ` (bar: ${bar})`}`;
}
