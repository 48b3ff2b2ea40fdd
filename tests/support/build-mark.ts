import { sumOf, sumsOf, writeSums } from '../../hosting/sums.js';

/** What a report adds to a build: its pages, in every language, and its two files. */
const ofReport = /^(\w+\/)?proof\//;

/** A mark that is equal for equal builds and, as far as anyone can tell, for no others; with a report or without. */
export async function markOf(folder: string): Promise<string> {
	const sums = [...(await sumsOf(folder))].filter(([file]) => !ofReport.test(file));
	return sumOf(writeSums(new Map(sums))).slice(0, 16);
}
