import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutUnusedActions } from './lean-xstate.js';

const code = readFileSync('node_modules/xstate/dist/xstate.esm.js', 'utf8');

describe('XState in our pages', () => {
	it('hands out what the machine uses, and nothing that only other machines do', () => {
		const lean = withoutUnusedActions(code);
		const setup = /function setup\([\s\S]*?\n\}\n/.exec(lean)![0];
		expect(setup).toContain('assign,');
		expect(setup).toContain('createMachine:');
		expect(setup).not.toMatch(/sendTo|raise|log|cancel|stopChild|enqueueActions|emit|spawnChild/);
		expect(code.length - lean.length).toBeLessThan(200);
	});

	it('is refused where XState’s own words have changed', () => {
		expect(() => withoutUnusedActions(code.replace('function setup(', 'function set('))).toThrow(
			'setup has changed'
		);
		expect(() => withoutUnusedActions(withoutUnusedActions(code))).toThrow('setup has changed');
	});
});
