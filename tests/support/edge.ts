/**
 * Marks a journey that is rarer than the one that stands for its promise or screen: the same in another language, or
 * under a rarer condition. `npm test` leaves it out; `npm run test:e2e` and the nightly run have it.
 *
 *     test('a plan that is open over midnight …', edge, async ({ page }) => …)
 */
export const edge = { tag: '@edge' } as const;

/** Of one question that is put in several ways, those that are edge cases. */
export const edgeIf = (isRarer: boolean) => (isRarer ? edge : {});
