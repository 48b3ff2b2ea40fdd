import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { phone, type Look } from './viewports';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The looks that axe sees each screen in, in each language. */
export const axeLooks: readonly Look[] = [320, 390, 1280].flatMap((width) =>
	[
		{ colorScheme: 'light', forcedColors: 'none' } as const,
		{ colorScheme: 'dark', forcedColors: 'none' } as const,
		{ colorScheme: 'light', forcedColors: 'active' } as const
	].map((colours) => ({ ...phone, ...colours, width }))
);

/** A look in words, such as "320 px, dark". */
export function inWords({ width, colorScheme, forcedColors }: Look): string {
	return `${width} px, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`;
}

export interface AxeReport {
	/** The rules that had something to look at. */
	readonly rules: readonly string[];
	readonly faults: readonly { readonly rule: string; readonly where: readonly string[] }[];
}

/**
 * What axe finds wrong by the WCAG A and AA rules and its best practices, and also with targets, with contrast of 7:1,
 * and with names that leave out the visible words. The page's policy refuses scripts, so the context must bypass it.
 */
export async function axeReport(page: Page): Promise<AxeReport> {
	await page.evaluate(source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		// axe takes what a bar at the foot of the screen covers for a small target, as if nobody could scroll.
		for (const bar of document.querySelectorAll<HTMLElement>('.bar, .steps'))
			bar.style.position = 'static';
		// In forced colours the colours are the voter's own; axe reads those of the style sheet.
		const enabled = !matchMedia('(forced-colors: active)').matches;
		const { violations, passes } = await axe.run(document, {
			rules: {
				'target-size': { enabled: true },
				'label-content-name-mismatch': { enabled: true },
				'color-contrast': { enabled },
				'color-contrast-enhanced': { enabled }
			}
		});
		return {
			rules: [...passes, ...violations].map(({ id }) => id),
			faults: violations.map(({ id, nodes }) => ({
				rule: id,
				where: nodes.map(({ html }) => html)
			}))
		};
	});
}
