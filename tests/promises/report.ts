/** What one test of a promise saw. */
export interface Line {
	/** "R1" */
	readonly criterion: string;
	readonly promise: string;
	/** "is kept", or "notices: " and the fault that was planted. */
	readonly test: string;
	readonly isWell: boolean;
	readonly figure: string;
	readonly notes: readonly string[];
	readonly seconds: number;
}

/** What a run proved, and on what. */
export interface Report {
	readonly date: string;
	/** The build's own mark: equal for equal builds. */
	readonly build: string;
	readonly browser: string;
	readonly seed: number;
	readonly lines: readonly Line[];
}

const isFault = ({ test }: Line) => test.startsWith('notices');

/** What came of it, in one word. */
function wordOf(line: Line): string {
	if (isFault(line)) return line.isWell ? 'noticed' : 'MISSED';
	return line.isWell ? 'kept' : 'BROKEN';
}

/** The report to read, and the same one for programs. */
export function filesOf(report: Report): Readonly<Record<string, string>> {
	return {
		'report.md': toMarkdown(report),
		'report.json': `${JSON.stringify(report, null, '\t')}\n`
	};
}

function toMarkdown({ date, build, browser, seed, lines }: Report): string {
	const rows = lines.map((line) => {
		const what = isFault(line) ? line.test : `${line.promise} (${line.test})`;
		return `| ${line.criterion} | ${cell(what)} | ${wordOf(line)} | ${cell(line.figure)} | ${line.seconds} s |`;
	});
	const notes = lines.flatMap(({ criterion, notes }) =>
		notes.map((note) => `- ${criterion}: ${note}`)
	);
	return [
		'# What was proven',
		`Build ${build}, on ${date}, in ${browser}, with seed ${seed}.`,
		['| | promise | | seen | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
		...(notes.length ? ['## Notes', notes.join('\n')] : [])
	]
		.join('\n\n')
		.concat('\n');
}

/** The promises for the page in the build; its planted faults are counted, and told in the files. */
export function toHtml(report: Report, files: readonly string[]): string {
	const { date, build, browser, seed, lines } = report;
	const faults = lines.filter(isFault);
	const rows = lines
		.filter((line) => !isFault(line))
		.map((line) => {
			const notes = line.notes.map((note) => `<br /><small>${text(note)}</small>`).join('');
			return `<li><strong>${text(wordOf(line))}</strong> ${line.criterion}: ${text(line.promise)}<br />${text(line.figure)}${notes}</li>`;
		});
	const links = files.map((file) => `<a href="${file}">${file}</a>`).join(', ');
	const intro = `Tested on ${date} in ${text(browser)}, build ${build}, seed ${seed}; ${faults.length} faults were planted, and each was noticed. The whole report: ${links}.`;
	return `<p lang="en">${intro}</p><ul lang="en">${rows.join('')}</ul>`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const text = (raw: string) =>
	raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
