/** Each page, on a desk and on a phone, in both languages: accessible, in its width, without errors. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { DESK, PHONE, sidewaysScroll, type World } from './world.ts';

const PAGES: Record<string, string> = {
  forside: '',
  oversigt: '/plan/aalborg-2018',
  'oversigt efter målgruppe': '/plan/hedensted-2017?efter=maalgruppe',
  'mål med graf': '/plan/rebild-2018/maal/rebild-2018-g-refugees-26-weeks-20-pct',
  'mål uden tal': '/plan/aalborg-2018/maal/aalborg-2018-g-all-youth-education',
  indsatser: '/plan/fredericia-2019/indsatser',
  tal: '/plan/rebild-2018/tal',
  'trykt tabel': '/plan/rebild-2018/tal/rebild-2018-commuting-by-industry',
  'tabel som liste': '/plan/fredericia-2019/tal/fredericia-2019-goals?form=liste',
  sammenlign: '/sammenlign',
  søgning: '/soeg?q=unge',
  'tom søgning': '/soeg',
};

const SIGHTS = [
  { lang: 'da', viewport: DESK },
  { lang: 'da', viewport: PHONE },
  { lang: 'en', viewport: DESK },
] as const;

export function everyPage(world: World): void {
  for (const { lang, viewport } of SIGHTS) {
    test.each(Object.entries(PAGES))(`%s: ${lang}, ${viewport.width} px`, async (_name, path) => {
      const page = await world.open(`/${lang}${path}`, { viewport });
      await page.waitForLoadState('networkidle');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/\S · Pejl$/);
      expect(await sidewaysScroll(page)).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });
  }

  test.each(Object.entries(PAGES))(
    '%s: twice the size on a desk, and as narrow as a page may get',
    async (_name, path) => {
      const page = await world.open(`/da${path}`);
      await page.waitForLoadState('networkidle');
      for (const width of [720, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect([width, await sidewaysScroll(page)]).toEqual([width, 0]);
      }
    },
  );
}
