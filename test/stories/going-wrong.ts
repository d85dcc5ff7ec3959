/** A server that is away or refuses: the page says what, where and what to do, and a second try works. */
import { expect, test } from 'vitest';
import type { World } from './world.ts';

export function goingWrong(world: World): void {
  test('no answer: said, and tried again on request', async () => {
    world.expectTrouble(/ERR_FAILED/);
    const page = await world.open('/da');
    await page.route('**/api/v1/plans/rebild-2018?**', (route) => route.abort());
    await page.getByRole('link', { name: /Rebild Kommune/ }).click();
    await page.getByText('Pejl fik intet svar fra serveren.').waitFor();
    await page.unroute('**/api/v1/plans/rebild-2018?**');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beskæftigelsesplan 2018 for Rebild Kommune' }).waitFor();
  });

  test('a refusal is shown in the reader’s language, with its code', async () => {
    world.expectTrouble(/429/);
    const page = await world.open('/en');
    await page.route('**/api/v1/comparison**', (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Too many',
          status: 429,
          code: 'api/too-many-requests',
          text: { da: 'For mange på én gang.', en: 'Too many at once.' },
        }),
      }),
    );
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByText('Too many at once.').waitFor();
    expect(await page.locator('main').textContent()).toContain('api/too-many-requests');
  });

  test('while waiting, nothing jumps: the page is announced and keeps its height', async () => {
    const page = await world.open('/da');
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/api/v1/comparison**', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Henter' }).waitFor();
    expect((await page.locator('main').boundingBox())?.height).toBeGreaterThan(700);
    letThrough();
    await page.getByRole('heading', { level: 1, name: 'Sammenlign planerne' }).waitFor();
  });
}
