/** A page printed for a meeting: the content alone, with everything folded out. */
import { expect, test } from 'vitest';
import { inPage, type World } from './world.ts';

export function onPaper(world: World): void {
  test('the overview prints without menus and with the whole plan', async () => {
    const page = await world.open('/da/plan/fredericia-2019');
    await page.emulateMedia({ media: 'print' });
    for (const left of ['.top', '.plan-bar__nav', '.toolbar__controls', '.as-of__choices', 'footer'])
      expect([left, await page.locator(left).first().isVisible()]).toEqual([left, false]);
    expect(await page.locator('.as-of__what').isVisible()).toBe(true);
    expect(await page.locator('.fold__list li').first().isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a wide table is not cut off', async () => {
    const page = await world.open('/da/plan/rebild-2018/tal/rebild-2018-commuting-by-industry');
    await page.emulateMedia({ media: 'print' });
    expect(await inPage(page, "getComputedStyle(document.querySelector('.scroll-region')).overflowX")).toBe('visible');
  });
}
