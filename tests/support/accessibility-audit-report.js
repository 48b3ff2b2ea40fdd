/*
 * What `npm run test:full -- axe` looked at, for the accessibility page: each test notes what it saw without a fault, and when all are
 * through, the notes become src/lib/server/accessibility-audit.json.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const notes = 'report/axe';
export const auditFile = 'src/content/facts/accessibility-audit.json';
export const axeVersion = createRequire(import.meta.url)('axe-core/package.json').version;

/**
 * @typedef {{ home: string, screen: string, looks: number, rules: string[] }} Seen one screen in one language, in so many
 *   looks, and the rules that had something to look at
 */

/** @param {Seen} seen */
export function noteSeen(seen) {
	mkdirSync(notes, { recursive: true });
	const name = `${seen.home}${seen.screen}`.replaceAll('/', ' ').trim();
	writeFileSync(join(notes, `${name}.json`), JSON.stringify(seen));
}

function writeAudit() {
	/** @type {Seen[]} */
	const all = readdirSync(notes).map((name) => JSON.parse(readFileSync(join(notes, name), 'utf8')));
	const unique = (/** @type {string[]} */ list) => [...new Set(list)].sort();
	const audit = {
		date: new Date().toISOString().slice(0, 10),
		axe: axeVersion,
		views: all.reduce((sum, { looks }) => sum + looks, 0),
		rules: unique(all.flatMap(({ rules }) => rules)).length,
		screens: unique(all.map(({ screen }) => screen))
	};
	writeFileSync(auditFile, `${JSON.stringify(audit, null, '\t')}\n`);
	console.log(`axe found nothing in ${audit.views} views: ${auditFile}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (process.argv[2] === 'begin') rmSync(notes, { recursive: true, force: true });
	else writeAudit();
}
