import { Broken, type Evidence, type Mutation, type Proof, type World } from './proof';
import { openSite } from './site';

/** A proof, or a proof with one fault put in. */
export interface Task {
	readonly proof: Proof;
	readonly mutation?: Mutation;
}

/** What came of it. A proof is well when its promise is kept, a mutation when it is noticed. */
export interface Result extends Task {
	readonly isWell: boolean;
	readonly evidence: Evidence;
	readonly seconds: number;
}

type Surroundings = Omit<World, 'site'>;

/**
 * Runs tasks, two at a time.
 *
 * @param tell called with each result as soon as it is there
 * @returns the results in the order of the tasks
 */
export async function runTasks(
	tasks: readonly Task[],
	surroundings: Surroundings,
	tell: (result: Result) => void
): Promise<Result[]> {
	const results: Result[] = [];
	const waiting = tasks.entries();
	async function work() {
		for (const [index, task] of waiting) {
			results[index] = await runTask(task, surroundings);
			tell(results[index]);
		}
	}
	await Promise.all([work(), work()]);
	return results;
}

async function runTask(task: Task, surroundings: Surroundings): Promise<Result> {
	const { proof, mutation } = task;
	const start = performance.now();
	const site = await openSite(surroundings.folder, mutation?.alter);
	const seen = await see(mutation?.prove ?? proof.prove, { ...surroundings, site });
	await site.close();
	return {
		...task,
		evidence: seen.evidence,
		// A fault counts as noticed only where the proof says so, not where it stumbles over it.
		isWell: seen.came === (mutation ? 'broken' : 'kept'),
		seconds: (performance.now() - start) / 1000
	};
}

type Seen = { readonly came: 'kept' | 'broken' | 'stumbled'; readonly evidence: Evidence };

async function see(prove: Proof['prove'], world: World): Promise<Seen> {
	try {
		return { came: 'kept', evidence: await prove(world) };
	} catch (error) {
		const figure = String((error as Error).message)
			.split('\n', 3)
			.join(' ');
		return { came: error instanceof Broken ? 'broken' : 'stumbled', evidence: { figure } };
	}
}
