import type { Page } from '@playwright/test';
import { findWindowless, launchFlags } from './find-browser.js';
import type { Show } from './screens';

/** How a screen is looked at: on which device, in which language, in which colours. */
export interface Look {
	readonly home: '/' | '/es/';
	readonly width: number;
	readonly height: number;
	readonly colorScheme: 'light' | 'dark';
	readonly forcedColors: 'none' | 'active';
}

export const phone: Look = {
	home: '/',
	width: 360,
	height: 640,
	colorScheme: 'light',
	forcedColors: 'none'
};

/** Opens a screen and looks at it that way. */
export async function lookAt(page: Page, show: Show, look: Look): Promise<void> {
	await lookAnew(page, look);
	await show(page, look.home);
}

/** Looks another way at the screen that is open, as when a phone is turned or the night comes. */
export async function lookAnew(page: Page, look: Omit<Look, 'home'>): Promise<void> {
	const { width, height, colorScheme, forcedColors } = look;
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ colorScheme, forcedColors });
}

/** A browser whose own text size is 200 %, as its settings set it: lengths in `rem` follow, in media queries too. */
export const largeText = {
	launchOptions: {
		executablePath: findWindowless().path,
		args: [...launchFlags, '--blink-settings=defaultFontSize=32']
	}
};
