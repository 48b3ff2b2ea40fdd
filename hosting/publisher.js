import { readFileSync } from 'node:fs';

/** Who publishes this copy; null while no organization has. */
export const publisher = JSON.parse(
	readFileSync(new URL('../src/content/publisher.json', import.meta.url), 'utf8')
).publisher;

/** Says in the build's output that voters will be told of no publisher. */
export function warnOfNoPublisher() {
	if (publisher !== null) return;
	console.warn(
		'Warning: src/content/publisher.json names no organization. Every page that asks says so.'
	);
}
