/** Search from every page, and an address that leads nowhere. */
import { expect, test } from 'vitest';
import type { World } from './world.ts';

export function finding(world: World): void {
  test('words typed in the header find goals, and one leads to its goal', async () => {
    const page = await world.open('/da/plan/lejre-2019');
    await page.getByRole('searchbox', { name: 'Søg i alle planer' }).fill('sygedagpenge');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/da/soeg?q=sygedagpenge');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('[role=status]').textContent()).toMatch(/\d+ (fundet|af \d+ vises)/);
    expect(await page.locator('.hit mark').first().textContent()).toMatch(/sygedagpenge/i);
    const hit = page.locator('.hit', { hasText: 'Højst 1.950 på sygedagpenge i snit' }).first();
    await hit.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Højst 1.950 på sygedagpenge i snit' }).waitFor();
  });

  test('found initiatives are narrowed by kind and plan, and lead to their place on the page', async () => {
    const page = await world.open('/da/soeg?q=mentor');
    await page.getByLabel('Slags').selectOption({ label: 'Indsats' });
    await page.waitForURL('**slags=initiative**');
    await page.locator('.hit a').first().click();
    await page.waitForURL(/\/indsatser#/);
    await page.locator('.pointed-at').waitFor();
  });

  test('nothing found says so and what to try', async () => {
    const page = await world.open('/da/soeg?q=zzzzqqq');
    await page.getByText('Intet fundet. Prøv et kortere ord, eller vis alle planer og slags.').waitFor();
  });

  test('an unknown plan, goal, table and page each suggest a way on', async () => {
    world.expectTrouble(/404/);
    for (const path of [
      '/da/plan/findes-ikke',
      '/da/plan/aalborg-2018/maal/aalborg-2018-g-rekrutteringer',
      '/da/plan/aalborg-2018/tal/findes-ikke',
      '/da/noget-helt-andet',
    ]) {
      const page = await world.open(path);
      await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
      await page.locator('main a[href$="/plan/rebild-2018"]').waitFor();
    }
  });

  test('a mistyped goal suggests to search for its words', async () => {
    world.expectTrouble(/404/);
    const page = await world.open('/da/plan/aalborg-2018/maal/aalborg-2018-g-langtidsledige');
    await page.getByRole('link', { name: 'Søg efter »langtidsledige«' }).click();
    await page.waitForURL('**/soeg?q=langtidsledige');
    await page.locator('.hit').first().waitFor();
  });
}
