import { until, type Engine } from '../../tests/support/engines/engine';
import { keptOf } from '../../tests/support/paper-cases';
import { readPrinted } from '../../tests/support/printed';
import type { Wanted } from './matrix';
import { choicesOf, picksFor, type Sheet } from './print-sheet';

/** Prints a sheet with Firefox. It writes no tags, title or language into the file. */
export function printWithFirefox(firefox: Engine, site: string, wanted: Wanted): Promise<Sheet> {
	const home = site + (wanted.locale === 'en' ? '' : `${wanted.locale}/`);
	const kept = keptOf(wanted.locale, wanted.voter, choicesOf(wanted));
	return firefox.inNewTab(async (tab) => {
		await tab.goto(home);
		await tab.evaluate(
			`for (const [key, text] of Object.entries(${JSON.stringify(kept)}))
				if (text) sessionStorage.setItem('ballot-of-rights:' + key, text)`
		);
		await tab.goto(`${home}print/`);
		await until(tab, `document.querySelector('html[data-hydrated]')`);
		for (const pick of picksFor(wanted)) await tab.click(`input${pick}`);
		const promised = await tab.evaluate<number>(`document.querySelectorAll('.sheet').length`);
		const pdf = (await tab.print(wanted.paper))!;
		const file = await readPrinted(pdf);
		return { wanted, press: 'firefox', pdf, file, promised, answers: kept.answers! };
	});
}
