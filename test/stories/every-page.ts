/** Each page, on a desk and on a phone, in both languages: accessible, translated, in its width, without errors. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { da } from '../../src/web/text/da.ts';
import { en } from '../../src/web/text/en.ts';
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
  regler: '/regler',
  'regler, søgt': '/regler?tekst=refusion&omraade=RF',
  'en regel': '/regler/RF-05',
  'en regel, der skal besluttes': '/regler/KF-06',
  'åbne afgørelser': '/regler/afgoerelser?kommune=851',
  'beregner, tom': '/beregner',
  'beregner med et liv':
    '/beregner?liv=f.19750301*y.kontanthjaelp.20180305..jobparat.*a.201708.201712.16033.ordinaer*s.jobsamtale.20180309*s.jobsamtale.20180612&dag=2018-07-02&beloeb=2500&mod=2026-07-01',
  'beregner, der ikke kan afgøre':
    '/beregner?liv=f.19850101*y.kontanthjaelp.20220103..jobparat.*y.sygedagpenge.20220301.20220630..&dag=2022-04-01',
  søgning: '/soeg?q=unge',
  'tom søgning': '/soeg',
  målinger: '/maalinger',
  måling: '/maalinger/fuldtidspersoner?omraade=840',
  'måling delt op, med et tal åbnet': '/maalinger/fuldtidspersoner?efter=benefit&celle=2018-02~benefit:kontanthjaelp',
  'måling afgrænset til et år':
    '/maalinger/personer?omraade=840&fra=2018&til=2018&efter=age,sex&kun=benefit:kontanthjaelp',
  'to kommuner ved siden af hinanden': '/maalinger/fuldtidspersoner?omraade=840&mod=area:851',
  'kan ikke måles': '/maalinger/samtaler-til-tiden?omraade=851',
  'små grupper': '/maalinger/personer?omraade=766&efter=benefit',
  data: '/data?kommune=851',
};

/** Danish words of the screens that an English page has no business showing. */
const DANISH = danishOnly(da, en);

function danishOnly(danish: object, english: object): string[] {
  return Object.entries(danish).flatMap(([key, text]) => {
    const other: unknown = Object(english)[key];
    if (typeof text !== 'string') return danishOnly(text, Object(other));
    return text === other || text.includes('{{') || text.length < 8 ? [] : [text];
  });
}

/** The words by themselves: names of the field keep their Danish noun, and may begin with one of them. */
function saysAlone(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);
  return (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) || saysAlone(text.slice(at + 1), words);
}

export function everyPage(world: World): void {
  for (const viewport of [DESK, PHONE]) {
    test.each(Object.entries(PAGES))(`%s at ${viewport.width} px`, async (_name, path) => {
      const page = await world.open(`/da${path}`, { viewport });
      await page.waitForLoadState('networkidle');
      expect(await page.locator('html').getAttribute('lang')).toBe('da');
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
    '%s in English, at twice the size, and as narrow as a page may get',
    async (_name, path) => {
      const page = await world.open(`/en${path}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const text = (await page.locator('body').textContent()) ?? '';
      expect(DANISH.length).toBeGreaterThan(100);
      expect(DANISH.filter((words) => saysAlone(text, words))).toEqual([]);
      for (const width of [720, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect([width, await sidewaysScroll(page)]).toEqual([width, 0]);
      }
    },
  );
}
