import { expect, test } from '@playwright/test';
import {
	browserThatPutsAside,
	checked,
	eraseAnswersAndGoBack,
	eraseFriendAndGoBack,
	leaveAndComeBack,
	refusals
} from '../support/put-aside';

const newPage = browserThatPutsAside();

for (const [how, refuse] of Object.entries(refusals)) {
	for (const channel of ['', ' and lets tabs say nothing to each other']) {
		const name = `where the browser ${how}${channel}`;
		const openRefused = async (baseURL: string | undefined) => {
			const page = await newPage(baseURL);
			await page.addInitScript(refuse);
			if (channel)
				await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
			return page;
		};

		test(`${name}, Back after “Erase” shows none of my answers`, async ({ baseURL }) => {
			const page = await openRefused(baseURL);
			await eraseAnswersAndGoBack(page);
			await page.close();
		});

		test(`${name}, Back after “Erase” shows nothing of a friend`, async ({ baseURL }) => {
			const page = await openRefused(baseURL);
			await eraseFriendAndGoBack(page);
			await page.close();
		});
	}

	test(`where the browser ${how}, Back shows my answers as long as nobody erased them`, async ({
		baseURL
	}) => {
		const page = await newPage(baseURL);
		await page.addInitScript(refuse);
		await leaveAndComeBack(page);
		await expect(checked(page)).toHaveAccessibleName('Disagree');
		await page.close();
	});
}
