import { answerIn, isChoice, stanceOf, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Statement } from '$lib/domain/edition';
import type { getTranslator } from '$lib/i18n/context';

/** An answer as it is seen by whoever gets it, for a list to pick from. */
export function rowOf(
	t: ReturnType<typeof getTranslator>,
	{ slot, name, positions }: Statement,
	sheet: AnswerSheet,
	picked: boolean
) {
	const { reply, matters } = answerIn(sheet, slot);
	const star = matters ? ` · ★ ${t('guide.matters')}` : '';
	return isChoice(reply)
		? {
				id: String(slot),
				title: positions[stanceOf(reply)],
				detail: `${name}: ${t(`choice.${reply}`)}${star}`,
				picked
			}
		: { id: String(slot), title: t('share.unsure', { name }), detail: star.slice(3), picked };
}
