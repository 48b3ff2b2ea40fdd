import { expect, it } from 'vitest';
import { hashOf } from './hash-of.js';

it('a text has the hash that a browser gives it, whichever line ends its file has', () => {
	const unix = hashOf('\nlet one;\nlet two;\n');
	expect(hashOf('\r\nlet one;\r\nlet two;\r\n')).toBe(unix);
	expect(hashOf('\rlet one;\rlet two;\r')).toBe(unix);
	expect(unix).toBe('sha256-552vM8KRoEv6LAeCZS9gDK73Ol+dxrHyxvXORhLB2AY=');
});
