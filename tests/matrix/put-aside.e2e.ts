import { expect, test } from '@playwright/test';
import {
	eraseAnswersAndGoBack,
	eraseFriendAndGoBack,
	leaveAndComeBack,
	putsAside
} from '../support/put-aside';
import { refusals } from '../support/storage-refusals';
import { checked } from '../support/voter';

test.use(putsAside);

for (const [how, refuse] of Object.entries(refusals)) {
	test.describe(`where the browser ${how}`, () => {
		test.beforeEach(({ page }) => page.addInitScript(refuse));

		test('Back shows my answers as long as nobody erased them', async ({ page }) => {
			await leaveAndComeBack(page);
			await expect(checked(page)).toHaveAccessibleName('Disagree');
		});

		for (const channel of ['', ', and lets tabs say nothing to each other'])
			test.describe(`Back after “Erase”${channel}`, () => {
				if (channel)
					test.beforeEach(({ page }) =>
						page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
					);
				test('shows none of my answers', ({ page }) => eraseAnswersAndGoBack(page));
				test('shows nothing of a friend', ({ page }) => eraseFriendAndGoBack(page));
			});
	});
}
