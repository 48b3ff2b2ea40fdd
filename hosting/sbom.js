import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFolder } from './hosting.js';

/**
 * Writes down every package the site is built from (CycloneDX), as the lockfile names them.
 *
 * @throws {Error} outside of `npm run`, which says where npm is
 */
export function writeBillOfMaterials() {
	const npm = process.env.npm_execpath;
	if (!npm) throw new Error('Run it as a script of npm: npm run build');
	const bill = JSON.parse(
		execFileSync(
			process.execPath,
			[npm, 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
			{
				encoding: 'utf8',
				maxBuffer: 64 * 1024 * 1024
			}
		)
	);
	// npm adds a number by chance and the time of day; without them, equal sources give equal files.
	delete bill.serialNumber;
	delete bill.metadata.timestamp;
	// It calls what is built after the folder it is in.
	bill.metadata.component.name = process.env.npm_package_name;
	mkdirSync(hostingFolder, { recursive: true });
	writeFileSync(join(hostingFolder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, '\t')}\n`);
}
