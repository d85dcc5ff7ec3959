/** Danish and English: the address says which, the switch keeps the page, the choice is remembered. */
import { expect, test } from 'vitest';
import type { World } from './world.ts';

export function languages(world: World): void {
  test('the switch keeps page, day and filter', async () => {
    const page = await world.open('/da/plan/aalborg-2018?vurdering=evidence&pr=2017-10-01');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/plan\/aalborg-2018\?/);
    expect(new URL(page.url()).searchParams.get('vurdering')).toBe('evidence');
    expect(new URL(page.url()).searchParams.get('pr')).toBe('2017-10-01');
    await page.getByRole('heading', { level: 1, name: 'Employment plan 2018 of Aalborg Municipality' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').textContent()).not.toMatch(/Ukendt|Målgruppe|Nyeste tal/);
  });

  test('the choice is remembered for the next visit', async () => {
    const page = await world.open('/da');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Are we on course?' }).waitFor();
    await page.goto(`${world.origin}/`);
    await page.waitForURL('**/en');
  });

  test('a first visit follows the browser', async () => {
    const english = await world.open('/', { locale: 'en-GB' });
    expect(new URL(english.url()).pathname).toBe('/en');
    const danish = await world.open('/', { locale: 'da-DK' });
    expect(new URL(danish.url()).pathname).toBe('/da');
  });

  test('the language stands in the page before any script has run', async () => {
    const response = await fetch(`${world.origin}/en/plan/aalborg-2018`, { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain('<html lang="en"');
  });
}
