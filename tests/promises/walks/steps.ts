import type { Locator, Page } from 'playwright-core';
import en from '../../../src/content/en/interface.json' with { type: 'json' };
import es from '../../../src/content/es/interface.json' with { type: 'json' };
import { choices, isBlank, isChoice, type Choice } from '../../../src/lib/domain/answer-sheet';
import { readIt } from '../../support/voter';
import type { Model } from './model';

/** One thing a voter can do: when it is possible, what it should come to, and how it is done in a browser. */
export interface Step {
	readonly name: string;
	readonly isPossible: (model: Model) => boolean;
	readonly expect: (model: Model) => void;
	readonly take: (page: Page) => Promise<unknown>;
}

/** What the link to the other wording says, in any language. */
const wordings = new RegExp(
	[en, es].flatMap((words) => [words['wording.easy'], words['wording.standard']]).join('|')
);

/** In the page itself, which is many times as fast; that a control can be reached, the journeys show. */
const click = (control: Locator) => control.evaluate((element: HTMLElement) => element.click());
const tap = (selector: string) => (page: Page) => click(page.locator(selector).first());
const on =
	(...names: (string | undefined)[]) =>
	(model: Model) =>
		names.includes(model.screen?.name);
const hasChoice = ({ sheet }: Model) => Object.values(sheet).some(({ reply }) => isChoice(reply));

/** A tap that comes too soon after a new statement counts as the second half of a double tap. */
const settled = (selector: string) => async (page: Page) => {
	await readIt(page);
	await tap(selector)(page);
};

/** Ends when the page has heard of it, or is gone. */
const travel = (step: -1 | 1) => (page: Page) =>
	page
		.evaluate((step) => {
			const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			history.go(step);
			return heard.then(() => {});
		}, step)
		.catch(() => {});

const answer = (choice: Choice): Step => ({
	name: choice,
	isPossible: on('statement'),
	expect: (model) => model.send({ type: 'statement.answer', id: model.at, choice }),
	take: tap(`input[type="radio"][value="${choice}"]`)
});

const change = (card: number): Step => ({
	name: `change ${card}`,
	isPossible: (model) => on('guide')(model) && card < model.cards.length,
	expect: (model) => model.send({ type: 'statement.change', id: model.cards[card]! }),
	take: (page) => click(page.locator('main .card [data-change]').nth(card))
});

/** Everything a voter can do. */
export const steps: readonly Step[] = [
	...choices.map(answer),
	...[0, 3, 7, 11].map(change),
	{
		name: 'mark',
		isPossible: on('statement'),
		expect: (model) => {
			const { matters } = model.look();
			model.send({ type: 'statement.mark', id: model.at, matters: !matters });
		},
		take: tap('input[type="checkbox"][data-statement]')
	},
	{
		name: 'continue',
		isPossible: on('statement'),
		expect: (model) => model.send({ type: 'statement.continue', id: model.at }),
		take: settled('.steps .primary')
	},
	{
		name: 'skip',
		isPossible: on('statement'),
		expect: (model) => model.send({ type: 'statement.skip', id: model.at }),
		take: settled('.steps .btn:not(.primary)')
	},
	{
		name: 'finish early',
		isPossible: on('statement'),
		expect: (model) => model.send({ type: 'quiz.finish' }),
		take: tap('main + aside > button')
	},
	{
		name: 'page’s back',
		isPossible: on('statement'),
		expect: (model) => {
			if (model.hasBeneath) model.travel(-1);
			else model.send({ type: 'statement.back', id: model.at });
		},
		take: tap('header button.link')
	},
	{
		name: 'star a card',
		isPossible: (model) => on('guide')(model) && hasChoice(model),
		expect: (model) => {
			const id = model.cards[0]!;
			model.send({ type: 'statement.mark', id, matters: !model.isStarred(id) });
		},
		take: tap('main .card [type=checkbox]')
	},
	{
		name: 'answer what is left',
		isPossible: (model) => on('guide')(model) && (model.hasOpen || !hasChoice(model)),
		expect: (model) => model.send({ type: 'quiz.start' }),
		take: tap('main .positions > a[href$="/quiz/"]')
	},
	{
		name: 'start',
		isPossible: on('welcome'),
		expect: (model) => model.send({ type: 'quiz.start' }),
		take: tap('.start a[href$="/quiz/"]')
	},
	{
		name: 'open the guide',
		isPossible: (model) => on('welcome')(model) && !isBlank(model.sheet),
		expect: (model) => model.follow('guide'),
		take: tap('.start a[href$="/guide/"]')
	},
	{
		name: 'share',
		isPossible: (model) => on('guide')(model) && hasChoice(model),
		expect: (model) => model.followElsewhere('share/'),
		take: tap('main .bar a[href$="/share/"]')
	},
	{
		name: 'home',
		isPossible: on('guide', undefined),
		expect: (model) => model.follow('welcome'),
		take: tap('header .wordmark')
	},
	{
		name: 'language',
		isPossible: () => true,
		expect: (model) => model.changeWords(),
		take: tap('header a[hreflang]')
	},
	{
		name: 'wording',
		isPossible: () => true,
		expect: (model) => model.changeWords(),
		take: (page) => click(page.locator('a.link', { hasText: wordings }).first())
	},
	{
		name: 'erase',
		isPossible: () => true,
		expect: (model) => model.erase(),
		take: async (page) => {
			await tap('#erase .apart button')(page);
			await tap('#erase .apart button')(page);
		}
	},
	{
		name: 'reload',
		isPossible: () => true,
		expect: (model) => model.reload(),
		take: (page) => page.reload()
	},
	{
		name: 'Back',
		isPossible: ({ canGoBack }) => canGoBack,
		expect: (model) => model.travel(-1),
		take: travel(-1)
	},
	{
		name: 'Forward',
		isPossible: ({ canGoForward }) => canGoForward,
		expect: (model) => model.travel(1),
		take: travel(1)
	}
];
