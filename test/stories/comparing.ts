/** The five plans side by side. */
import { expect, test } from 'vitest';
import { PHONE, type World } from './world.ts';

export function comparing(world: World): void {
  test('every theme shows all five plans, and a theme can be shared alone', async () => {
    const page = await world.open('/da/sammenlign');
    const themes = await page.locator('.theme').count();
    expect(themes).toBeGreaterThan(5);
    expect(await page.locator('.theme__plan').count()).toBe(5 * themes);
    await page.getByLabel('Tema').selectOption({ label: 'Borgere med handicap' });
    await page.waitForURL('**?tema=disability');
    expect(await page.locator('.theme').count()).toBe(1);
    await page.goBack();
    await page
      .locator('.theme')
      .nth(themes - 1)
      .waitFor();
  });

  test('the shapes add up to all goals', async () => {
    const page = await world.open('/da/sammenlign');
    const counts = await page.locator('.shapes td').allTextContents();
    expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(113);
  });

  test('on a phone the plans stand under each other', async () => {
    const page = await world.open('/da/sammenlign', { viewport: PHONE });
    const boxes = await page.locator('.theme').first().locator('.theme__plan').all();
    const edges = await Promise.all(boxes.map(async (box) => (await box.boundingBox())?.x));
    expect(new Set(edges).size).toBe(1);
  });
}
