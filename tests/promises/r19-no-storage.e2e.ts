import type { Page } from 'playwright-core';
import words from '../../src/content/en/interface.json' with { type: 'json' };
import { withScript } from './alter';
import { noticesOn } from './keeping';
import {
	assert,
	assertComes,
	assertNone,
	kept,
	noticed,
	test,
	type Evidence,
	type World
} from './promise';
import { randomVoters } from '../support/sheets';
import { refusals } from '../support/storage-refusals';
import { inNewTab } from './tab';
import { open } from '../support/voter';
import { guideToShare, quickly, withoutWindows } from '../support/ways';

/** Ways in which a browser keeps nothing, run in the page before its script. */
const faults: Readonly<Record<string, () => void>> = {
	'the getter throws': () => {
		for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		}
	},
	'writing throws': refusals['has no room left'],
	'reading throws': () => {
		Storage.prototype.getItem = () => {
			throw new DOMException('broken', 'InvalidStateError');
		};
	},
	'there is none': () => {
		for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
			Object.defineProperty(window, name, { value: null });
		}
	},
	'it is emptied all the time': () => {
		setInterval(() => sessionStorage.clear(), 20);
	}
};

test.describe('R19: Where the browser keeps nothing, or forgets, the quiz goes on in memory, with one calm notice.', () => {
	test('is kept', kept(noStorage));
	test(
		'notices: the page reads storage without care',
		noticed(noStorage, withScript(`sessionStorage.getItem('x'); localStorage.getItem('x');`))
	);
	test(
		'notices: nothing is said',
		noticed(
			noStorage,
			withScript(`setInterval(() => document.querySelector('p.notice[role]')?.remove(), 5);`)
		)
	);
});

async function noStorage(world: World): Promise<Evidence> {
	const [me] = randomVoters(1, world.seed);
	for (const [name, fault] of Object.entries(faults)) {
		await inNewTab(world, {}, async (page) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.addInitScript(fault);
			await withoutWindows(page);
			await open(page, `${world.site.address}quiz/`);
			await assertComes(quickly(page, me!), `where ${name}, the quiz does not go on`);
			await oneNotice(page, name);
			await assertComes(guideToShare(page), `where ${name}, there is no guide to share`);
			assertNone(errors, `errors where ${name}`);
		});
	}
	return {
		figure: `${Object.keys(faults).length} faults of storage: the whole quiz in memory, one notice`
	};
}

async function oneNotice(page: Page, name: string): Promise<void> {
	const notices = await noticesOn(page);
	// What is emptied can be written again: there is nothing to say.
	const wanted = name === 'it is emptied all the time' ? '' : words['keeping.not-kept'];
	assert(notices.join() === wanted, `where ${name}, the page says “${notices.join()}”`);
}
