/** A council member without a mouse: from the front page to a printed figure and back. */
import { expect, test } from 'vitest';
import { inPage, PHONE, tabTo, type World } from './world.ts';

export function keyboardOnly(world: World): void {
  test('the first Tab offers to skip the header, and does', async () => {
    const page = await world.open('/da/plan/aalborg-2018');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Gå til sidens indhold');
    expect(await page.locator(':focus').boundingBox()).toMatchObject({ y: expect.any(Number) });
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await inPage(page, "document.activeElement.closest('main') !== null")).toBe(true);
  });

  test('choose a plan, filter, open a goal, follow a figure to its row', async () => {
    const page = await world.open('/da');
    await tabTo(page, 'a.plan-card[href$="/plan/rebild-2018"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/da/plan/rebild-2018');
    await page.getByRole('heading', { level: 1, name: 'Beskæftigelsesplan 2018 for Rebild Kommune' }).waitFor();
    expect(await inPage(page, 'document.activeElement.tagName')).toBe('H1');

    await tabTo(page, '.tile--at-risk');
    await page.keyboard.press('Space');
    await page.waitForURL('**/rebild-2018?vurdering=at-risk');
    expect(await page.locator(':focus').getAttribute('aria-pressed')).toBe('true');

    await tabTo(page, '.goal a[href*="26-weeks"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Selvforsørgende 26 uger efter ankomst: mindst 20 %' }).waitFor();

    await tabTo(page, '.course__table a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tal\/rebild-2018-refugees-self-supporting-by-cohort#r\d+$/);
    await page.locator('.pointed-at').waitFor();
    expect(await page.locator('.pointed-at').textContent()).toContain('1,1');
  });

  test('focus can be seen on everything it lands on', async () => {
    const page = await world.open('/da/plan/aalborg-2018');
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const { outlineStyle, outlineWidth } = await inPage<{ outlineStyle: string; outlineWidth: string }>(
        page,
        '(({ outlineStyle, outlineWidth }) => ({ outlineStyle, outlineWidth }))(getComputedStyle(document.activeElement))',
      );
      const outline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      expect([stop, outline]).toEqual([stop, true]);
    }
  });

  test('a wide table is scrolled by its arrow keys', async () => {
    const page = await world.open('/da/plan/rebild-2018/tal/rebild-2018-commuting-by-industry', {
      viewport: { width: 390, height: 844 },
    });
    await tabTo(page, '.scroll-region');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => inPage(page, "document.querySelector('.scroll-region').scrollLeft")).toBeGreaterThan(0);
  });

  test('the menu of a phone opens, closes on Escape with the focus where it was, and leads on', async () => {
    const page = await world.open('/da', { viewport: PHONE });
    const menu = page.getByRole('button', { name: 'Menu' });
    const section = page.getByRole('link', { name: 'Sammenlign', exact: true });
    await tabTo(page, '.menu__button');
    expect([await menu.getAttribute('aria-expanded'), await section.isVisible()]).toEqual(['false', false]);
    await page.keyboard.press('Enter');
    expect([await menu.getAttribute('aria-expanded'), await section.isVisible()]).toEqual(['true', true]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect([await menu.getAttribute('aria-expanded'), await section.isVisible()]).toEqual(['false', false]);
    expect(await page.locator(':focus').textContent()).toBe('Menu');
    await page.keyboard.press('Enter');
    await tabTo(page, '.menu__link[href$="/sammenlign"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sammenlign planerne' }).waitFor();
    expect([await menu.getAttribute('aria-expanded'), await section.isVisible()]).toEqual(['false', false]);
  });
}
