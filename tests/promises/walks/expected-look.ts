import { answerIn, isBlank, isChoice } from '../../../src/lib/domain/answer-sheet';
import { asksToPick, type QuizSnapshot } from '../../../src/lib/domain/quiz-machine';
import type { Asked } from '../../../src/lib/domain/quiz-setup';
import type { Entry } from './entry';
import type { Look } from './look';

/** What a page must look like, by the screen it shows and what the quiz holds. */
export function expectedLook(
	{ path, screen }: Entry,
	asked: readonly Asked[],
	snapshot: QuizSnapshot
): Look {
	const { sheet } = snapshot.context;
	const replies = asked.map(({ slot }) => answerIn(sheet, slot).reply);
	const count = (isMeant: (reply: (typeof replies)[number]) => boolean) =>
		replies.filter(isMeant).length;
	const blank: Look = {
		path,
		statement: '',
		reply: '',
		matters: false,
		asks: false,
		counts: []
	};
	switch (screen?.name) {
		case 'statement': {
			const slot = asked.find(({ id }) => id === screen.id)!.slot;
			const { reply, matters } = answerIn(sheet, slot);
			const shown = isChoice(reply) ? reply : '';
			return {
				...blank,
				statement: screen.id,
				reply: shown,
				matters,
				asks: asksToPick(snapshot)
			};
		}
		case 'guide':
			return { ...blank, counts: count(isChoice) > 0 ? [count(isChoice)] : [] };
		case 'welcome':
			return { ...blank, counts: isBlank(sheet) ? [] : [count(isChoice)] };
		default:
			return blank;
	}
}
