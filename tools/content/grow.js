import { load } from '../../tests/support/load.js';

/* `npm run content -- grow`: what a hundred more statements do to the page of the short quiz. */

/** @type {typeof import('./growth')} */
const { growthFaults, growthLines, measureGrowth } = await load('tools/content/growth.ts');
const growth = await measureGrowth(100);
const faults = growthFaults(growth);
console.log([...growthLines(growth), ...faults].join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
