import { expect, test } from '@playwright/test';
import { edge } from '../support/edge';
import { code } from '../support/friend';
import {
	eraseAnswersAndGoBack,
	eraseFriendAndGoBack,
	leaveAndComeBack,
	putsAside
} from '../support/put-aside';
import { refusals } from '../support/storage-refusals';
import { checked } from '../support/voter';

/* Every way in which a browser keeps nothing is tried in `tests/matrix/put-aside.e2e.ts`. */

test.use(putsAside);

test(
	'a page from the back-forward cache shows nothing old where everything was erased meanwhile',
	edge,
	async ({ page }) => {
		await leaveAndComeBack(page, () => page.evaluate(() => sessionStorage.clear()));
		await expect(page.getByRole('link', { name: /Start the short quiz/ })).toBeVisible();
	}
);

test('a page from the back-forward cache shows what was changed meanwhile', async ({ page }) => {
	await leaveAndComeBack(page, () =>
		page.evaluate(
			(agree) => sessionStorage.setItem('ballot-of-rights:answers', agree),
			code('agree')
		)
	);
	await expect(checked(page)).toHaveAccessibleName('Agree');
});

test(
	'a page from the back-forward cache is as it was where nothing changed, also without storage',
	edge,
	async ({ page }) => {
		await page.addInitScript(refusals['refuses storage']);
		await leaveAndComeBack(page);
		await expect(checked(page)).toHaveAccessibleName('Disagree');
	}
);

test(
	'where the browser has no room left, Back after “Erase” shows nothing of me or a friend',
	edge,
	async ({ page }) => {
		await page.addInitScript(refusals['has no room left']);
		await eraseAnswersAndGoBack(page);
		await eraseFriendAndGoBack(page);
	}
);
