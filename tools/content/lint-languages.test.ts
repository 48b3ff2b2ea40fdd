import { describe, expect, it } from 'vitest';
import { fault, faultsOf, plantBeside, type Plot } from './plant';

const vote = ({ words }: Plot) => words.statements['vote-after-prison']!;

describe('a second language', () => {
	const inSpanish = (change: (plot: Plot) => void) => faultsOf(plantBeside('es', change));
	const statement = 'statements.vote-after-prison.statement';
	const cases: [string, (plot: Plot) => void, string, string, string][] = [
		[
			'lacks a key of the interface',
			(plot) => delete plot.interface['quiz.back'],
			'es/interface.json',
			'quiz.back',
			'is missing'
		],
		[
			'lacks a key of the tools',
			(plot) => delete plot.tools['paper.title'],
			'es/tools.json',
			'paper.title',
			'is missing'
		],
		[
			'has a key of its own',
			(plot) => (plot.interface['quiz.forward'] = 'Adelante'),
			'es/interface.json',
			'quiz.forward',
			'is not a key of the English file'
		],
		[
			'explains a word of the law less',
			({ glossary }) => delete glossary.terms.asylum,
			'es/glossary.json',
			'terms.asylum',
			'is missing'
		],
		[
			'lacks a place',
			(plot) => (plot.interface['quiz.progress'] = 'Pregunta {number}'),
			'es/interface.json',
			'quiz.progress',
			'has the places {number}'
		],
		[
			'was left in English',
			() => undefined,
			'es/interface.json',
			'quiz.back',
			'is the same as in English: “Back”'
		],
		[
			'has a statement below 50 on the INFLESZ scale',
			(plot) =>
				(vote(plot).statement = 'Las instituciones gubernamentales deberían responsabilizarse.'),
			'es/edition.json',
			statement,
			'is hard to read: INFLESZ'
		],
		[
			'negates',
			(plot) => (vote(plot).statement = 'El Estado no debe quitar el voto a nadie.'),
			'es/edition.json',
			statement,
			'holds a negation: “no”'
		],
		[
			'is vague',
			(plot) => (vote(plot).statement = 'La mayoría de las personas debe votar.'),
			'es/edition.json',
			statement,
			'holds a vague quantity: “La mayoría”'
		],
		[
			'asks two things',
			(plot) => (vote(plot).statement = 'La gente debe votar y debe pagar.'),
			'es/edition.json',
			statement,
			'joins two ideas with “y debe”'
		],
		[
			'asks friends what yes or no answers',
			(plot) => (vote(plot).talk = '¿Conocen a una persona que perdió su voto?'),
			'es/edition.json',
			'statements.vote-after-prison.talk',
			'can be answered with yes or no'
		],
		[
			'presses friends',
			(plot) => (vote(plot).talk = '¿Cuándo debe volver el voto?'),
			'es/edition.json',
			'statements.vote-after-prison.talk',
			'presses with “debe”'
		],
		[
			'asks more than English does',
			(plot) => (vote(plot).statement = 'La ley debe devolver el voto al salir de prisión.'),
			'es/edition.json',
			statement,
			'asks more than “should”: “debe”'
		],
		[
			'asks a candidate what presumes an answer',
			(plot) => (vote(plot).question = '¿Cuándo debería volver el voto?'),
			'es/edition.json',
			'statements.vote-after-prison.question',
			'presumes that something is to be done'
		],
		[
			'reports one reason and asserts the other',
			(plot) => (vote(plot).reasonsFor = 'Algunas personas dicen que el voto une.'),
			'es/edition.json',
			'statements.vote-after-prison.reasonsAgainst',
			'only one of the two reasons reports what others say: “Algunas personas dicen”'
		],
		[
			'uses a word of one side',
			(plot) => (vote(plot).talk = '¿Qué hace el fraude electoral?'),
			'es/edition.json',
			'statements.vote-after-prison.talk',
			'holds a loaded word: “fraude electoral”'
		],
		[
			'says “hay quien”',
			(plot) => (vote(plot).reasonsFor = 'Hay quien teme la pena.'),
			'es/edition.json',
			'statements.vote-after-prison.reasonsFor',
			'holds a phrase that sounds translated: “Hay quien”'
		],
		[
			'quotes as in Spain',
			(plot) => (plot.interface['quiz.back'] = '«Atrás»'),
			'es/interface.json',
			'quiz.back',
			'holds a phrase that sounds translated: “«”'
		],
		[
			'gives advice',
			(plot) => (plot.interface['sheet.lead'] = 'Vote por la ley.'),
			'es/interface.json',
			'sheet.lead',
			'holds a word of advocacy: “Vote por”'
		],
		[
			'has other figures than the fact base',
			(plot) =>
				(plot.words.statements['living-minimum-wage']!.facts['federal-minimum-2026'] =
					'En mayo de 2026, el salario mínimo federal era de 7,52 dólares, igual que desde julio de 2009.'),
			'es/edition.json',
			'statements.living-minimum-wage.facts.federal-minimum-2026',
			'holds 7.52, which is not in the fact base'
		]
	];

	it.each(cases)('is refused where it %s', (_, change, file, place, rule) => {
		expect(inSpanish(change)).toContainEqual(fault(file, place, rule));
	});

	it('may write its positions and its figures in its own way', () => {
		const faults = inSpanish((plot) => {
			vote(plot).positions.against = 'No quiero que el voto vuelva al salir.';
			plot.words.statements['living-minimum-wage']!.facts['federal-minimum-2026'] =
				'En mayo de 2026, el salario mínimo federal era de 7,25 dólares por hora, igual que desde julio de 2009.';
		});
		const places = faults.map(({ place }) => place);
		expect(places).not.toContain('statements.vote-after-prison.positions.against');
		expect(places).not.toContain('statements.living-minimum-wage.facts.federal-minimum-2026');
	});

	it('may have a plural form that English lacks', () => {
		const faults = inSpanish((plot) => (plot.interface['guide.left_many'] = 'Quedan {count}'));
		expect(faults.map(({ place }) => place)).not.toContain('guide.left_many');
	});

	it('is held to the rules that need no word list where the linter has no file for it', () => {
		const faults = faultsOf(
			plantBeside('fr', (plot) => {
				delete plot.interface['quiz.back'];
				vote(plot).reasonsAgainst = 'Trop court.';
				vote(plot).question = 'Que faire ?';
			})
		).filter(
			({ file, rule }) => file.startsWith('fr/') && !rule.startsWith('is the same as in English')
		);
		expect(faults.map(({ place }) => place)).toEqual([
			'statements.vote-after-prison.reasonsAgainst',
			'statements.vote-after-prison.reasonsAgainst',
			'quiz.back'
		]);
	});
});
