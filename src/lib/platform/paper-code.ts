import type { AnswerSheet } from '$lib/domain/answer-sheet';
import type { Length } from '$lib/domain/edition';
import type { PaperChoices } from '$lib/domain/paper-choices';
import { encodeSheet } from '$lib/domain/share-code';
import { paperCode } from './address';
import { friendLink } from './friend-link';

/**
 * The code on a sheet as the voter chose it, and the address in text beside it: always the quiz's own, because nobody
 * can type answers.
 *
 * @param href the address of a page of the site
 * @returns undefined where the voter asked for none
 */
export function codeOnPaper(
	which: PaperChoices['code'],
	href: (path: string, length?: Length) => string,
	sheet: AnswerSheet
): { readonly text: string; readonly address: string } | undefined {
	if (which === '') return undefined;
	const quiz = paperCode(href('', 'short'));
	return which === 'quiz'
		? quiz
		: { ...quiz, text: friendLink(href('friend/'), encodeSheet(sheet)) };
}
