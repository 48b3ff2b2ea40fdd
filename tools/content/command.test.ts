import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './command';
import { readContent } from './lint/read-content';
import { plant } from './plant';

describe('npm run content', () => {
	it('says each fault in one line and fails', () => {
		const source = plant((plot) => (plot.interface['share.copied'] = 'Copied!'));
		const { ok, lines } = runCommand([], () => source);
		expect(ok).toBe(false);
		expect(lines[0]).toBe(
			'en/interface.json: share.copied: holds an exclamation mark. Right: a calm full stop'
		);
		expect(lines.at(-1)).toBe('en: 1 fault');
	});

	it('passes on content without a fault, and tells the figures', () => {
		const { ok, lines } = runCommand([], () => plant(() => undefined));
		expect(ok).toBe(true);
		expect(lines.join('\n')).toMatch(
			/en: all statements, Flesch-Kincaid grade: \d\.\d \(bar: 6 or less\)/
		);
	});

	it('names the file and the line where a file is no JSON', () => {
		const folder = mkdtempSync(join(tmpdir(), 'content-'));
		mkdirSync(join(folder, 'en'));
		writeFileSync(join(folder, 'edition.json'), '{}');
		writeFileSync(join(folder, 'standards.json'), '{}');
		writeFileSync(join(folder, 'en', 'edition.json'), '{\n\t"topics": {}\n\t"offices": {}\n}');
		const { ok, lines } = runCommand([], () => readContent(folder));
		expect(ok).toBe(false);
		expect(lines[0]).toContain('en/edition.json: line 3: a comma');
		rmSync(folder, { recursive: true });
	});

	it('tells a broken structure as such, in the report too', () => {
		const broken = () => plant(({ structure }) => (structure.statements[0]!.topic = 'weather'));
		expect(runCommand([], broken).lines[0]).toContain('unknown topic "weather"');
		expect(runCommand(['--report'], broken).lines[0]).toContain('unknown topic "weather"');
	});

	it('refuses a word it does not know', () => {
		expect(runCommand(['--rapport']).ok).toBe(false);
	});
});
