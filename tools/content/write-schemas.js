import { mkdirSync, writeFileSync } from 'node:fs';
import { load } from '../../tests/support/load.js';

/* `npm run content -- schemas`: writes the JSON Schemas that help an editor's program. */

/** @type {typeof import('./schemas')} */
const { schemaFiles, schemaFolder } = await load('tools/content/schemas.ts');
mkdirSync(schemaFolder, { recursive: true });
for (const { name, text } of schemaFiles()) {
	writeFileSync(`${schemaFolder}/${name}`, text);
	console.log(`${schemaFolder}/${name}`);
}
