import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './command';
import { readContent } from './lint/read-content';
import { plant, today } from './plant';

describe('npm run content', () => {
	it('says each fault in one line and fails', () => {
		const source = plant((plot) => (plot.interface['share.copied'] = 'Copied!'));
		const { ok, lines } = runCommand([], today, () => source);
		expect(ok).toBe(false);
		expect(lines[0]).toBe(
			'en/interface.json: share.copied: holds an exclamation mark. Right: a calm full stop'
		);
		expect(lines.at(-1)).toBe('en: 1 fault');
	});

	it('passes on content without a fault, and tells the figures', () => {
		const { ok, lines } = runCommand([], today, () => plant(() => undefined));
		expect(ok).toBe(true);
		expect(lines.join('\n')).toMatch(
			/en: all statements, Flesch-Kincaid grade: \d\.\d \(bar: 6 or less\)/
		);
	});

	it('warns of a fact whose day comes within a month, and fails once it is past', () => {
		const content = () => plant(() => undefined);
		const soon =
			'Warning: facts/statements.json: death-penalty-end.facts.executions-2025: is good until';
		expect(runCommand([], today, content).lines.join('\n')).not.toContain(soon);
		const before = runCommand([], '2027-01-05', content);
		expect(before.lines.join('\n')).toContain(soon);
		const after = runCommand([], '2027-02-01', content);
		expect(after.ok).toBe(false);
		expect(after.lines.join('\n')).toContain('executions-2025: was good until 2027-01-31');
	});

	it('names the file and the line where a file is no JSON', () => {
		const folder = mkdtempSync(join(tmpdir(), 'content-'));
		mkdirSync(join(folder, 'en'));
		writeFileSync(join(folder, 'edition.json'), '{}');
		writeFileSync(join(folder, 'standards.json'), '{}');
		writeFileSync(join(folder, 'en', 'edition.json'), '{\n\t"topics": {}\n\t"offices": {}\n}');
		const { ok, lines } = runCommand([], today, () => readContent(folder));
		expect(ok).toBe(false);
		expect(lines[0]).toContain('en/edition.json: line 3: a comma');
		rmSync(folder, { recursive: true });
	});

	it('tells a broken structure as such, in the report too', () => {
		const broken = () => plant(({ structure }) => (structure.statements[0]!.topic = 'weather'));
		expect(runCommand([], today, broken).lines[0]).toContain('unknown topic "weather"');
		expect(runCommand(['--report'], today, broken).lines[0]).toContain('unknown topic "weather"');
	});

	it('refuses a word it does not know', () => {
		expect(runCommand(['--rapport'], today).ok).toBe(false);
	});
});
