/** The table of `npm run bench -- domain`: time per statement, so that equal rows mean that nothing grows. */
import { readFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync('.svelte-kit/domain.json', 'utf8'));
/** @type {{ fullName: string, benchmarks: { name: string, median: number }[] }[]} median in ms */
const all = files.flatMap((/** @type {any} */ file) => file.groups);
const groups = all.filter(({ fullName }) => /statements/.test(fullName));
const sizes = groups.map(({ fullName }) => Number(/(\d+) statements/.exec(fullName)?.[1]));
const names = groups[0]?.benchmarks.map(({ name }) => name) ?? [];

console.log(`\n| µs per statement | ${sizes.join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(sizes.length)}`);
for (const name of names) {
	const cells = groups.map(({ benchmarks }, index) => {
		const median = benchmarks.find((one) => one.name === name)?.median ?? NaN;
		const statements = /one answer/.test(name) ? 1 : (sizes[index] ?? NaN);
		return ((median * 1000) / statements).toFixed(2);
	});
	console.log(`| ${name} | ${cells.join(' | ')} |`);
}

console.log('\n| hostile text | ms |\n| --- | ---: |');
for (const { name, median } of all.find(({ fullName }) => /hostile/.test(fullName)).benchmarks)
	console.log(`| \`${name}\` | ${median.toFixed(2)} |`);
