import type { Page } from '@playwright/test';

/* The worksheet for one office. */

/** The field with the office. */
export const office = (page: Page) => page.getByLabel('Office', { exact: true });

/** The field with one of the names, from 1. */
export const name = (page: Page, number: number) =>
	page.getByLabel(`Name ${number}`, { exact: true });
