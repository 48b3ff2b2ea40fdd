import { until, type Engine } from '../../tests/support/engines/engine';
import { keptOf, paperCases } from '../../tests/support/paper-cases';
import { readPrinted } from '../../tests/support/printed';
import type { Wanted } from './matrix';
import type { Sheet } from './print-sheet';

/** Prints a sheet with Firefox. It writes no tags, title or language into the file. */
export function printWithFirefox(firefox: Engine, site: string, wanted: Wanted): Promise<Sheet> {
	const home = site + (wanted.locale === 'en' ? '' : `${wanted.locale}/`);
	const kept = keptOf(paperCases(wanted.locale)[wanted.voter]);
	return firefox.inNewTab(async (tab) => {
		await tab.goto(home);
		await tab.evaluate(
			`for (const [key, text] of Object.entries(${JSON.stringify(kept)}))
				sessionStorage.setItem('ballot-of-rights:' + key, text)`
		);
		await tab.goto(`${home}print/`);
		await until(tab, `document.querySelector('html[data-awake]')`);
		for (const name of ['format', 'size'] as const)
			await tab.click(`input[name=${name}][value=${wanted[name]}]`);
		const promised = await tab.evaluate<number>(
			`document.querySelectorAll('.pile > .paper').length`
		);
		const pdf = (await tab.print(wanted.size))!;
		const file = await readPrinted(pdf);
		return { wanted, press: 'firefox', pdf, file, promised, answers: kept.answers! };
	});
}
