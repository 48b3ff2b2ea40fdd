import type { LintContent } from './content';
import type { LintFault } from './fault';
import { partyMark, partyOrPerson } from './names';

/** Names of parties, candidates and people in office, in any text. */
export function namesNobody({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts.flatMap(({ file, place, text }) =>
			[partyOrPerson, partyMark, language.titledName].flatMap((pattern) => {
				const name = pattern.exec(text)?.[0];
				if (!name) return [];
				return [
					{
						file,
						place,
						rule: `names a party, a candidate or a person in office: “${name}”`,
						right: 'the office or the law, without a name'
					}
				];
			})
		)
	);
}

/** Advice on how to vote and slogans, in any text. */
export function advisesNobody({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts.flatMap(({ file, place, text }) => {
			const advice = language.advocacy.exec(text)?.[0];
			if (!advice) return [];
			return [
				{
					file,
					place,
					rule: `holds a word of advocacy: “${advice}”`,
					right: 'what is asked or decided, without advice or slogan'
				}
			];
		})
	);
}
