import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { type Life, life } from '../../register/life.ts';
import { Citing } from '../citing.ts';
import { asked, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { employmentRequirement } from './employment-requirement.ts';
import { fullRight } from './full-right.ts';
import { missingDays, residenceRequirement } from './residence-requirement.ts';

/** `total` hours, at most 160 a month from the first month on. */
function works(of: Life, firstYear: number, total: number): Life {
  let [worked, left] = [of, total];
  for (let index = 0; left > 0; index++) {
    const month = `${firstYear + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    worked = worked.works(month, Math.min(160, left));
    left -= 160;
  }
  return worked;
}

describe('BN-02: the employment requirement', () => {
  const arrived2012 = life('Ada').arrives('2012-03-01', 'andet');

  test.each([
    [4809, false],
    [4810, true],
  ])('BN-02-a arrived 2012, claims 2026-01-15 with %i hours: met %s', (hours, met) => {
    const { answer } = asked(fullRight, works(arrived2012, 2017, hours), '2026-01-15');
    expect(answer).toMatchObject({
      met,
      residence: { met: true },
      employment: { covered: true, met, needed: 481_000 },
    });
    expect(answer.hundredthsOfHours).toBe(hours * 100);
  });

  test('hours more than ten years old do not count, unless they met the requirement once', () => {
    expect(asked(fullRight, works(arrived2012, 2014, 4809), '2026-01-15').answer).toMatchObject({
      met: false,
      hundredthsOfHours: 480_900 - 24 * 16_000,
    });
    expect(asked(fullRight, works(arrived2012, 2013, 4810), '2026-01-15').answer.met).toBe(true);
  });

  test('subsidised hours do not count', () => {
    const ada = works(arrived2012, 2017, 4809).works('2024-01', 100, { support: 'loentilskud' });
    expect(asked(fullRight, ada, '2026-01-15').answer.met).toBe(false);
  });

  test('BN-02-b arrived 1998, on assistance since 2020, no hours: met until 30 June 2025', () => {
    const bo = life('Bo').arrives('1998-05-01', 'andet').on('kontanthjaelp', '2020-01-01');
    expect(asked(fullRight, bo, '2025-06-30').answer).toMatchObject({ met: true, employment: { covered: false } });
    expect(asked(fullRight, bo, '2025-07-01').answer).toMatchObject({ met: false, employment: { covered: true } });
  });

  test.each([
    ['2007-12-31', '2019-01-01', false],
    ['2008-01-01', '2019-01-01', true],
    ['2008-01-01', '2018-12-31', false],
  ])('until 30 June 2025: arrived %s, applied %s: covered %s', (arrived, applied, covered) => {
    const facts = { arrivedOn: parseDay(arrived), appliedOn: parseDay(applied), hundredthsOfHours: 0 };
    expect(employmentRequirement(facts, parseDay('2025-06-30'), new Citing(law)).finding.covered).toBe(covered);
  });

  test.each([
    ['1968-04-01', false],
    ['1968-04-02', true],
  ])('from 1 July 2025: arrived %s: covered %s', (arrived, covered) => {
    const facts = { arrivedOn: parseDay(arrived), appliedOn: parseDay('2010-01-01'), hundredthsOfHours: 0 };
    expect(employmentRequirement(facts, parseDay('2025-07-01'), new Citing(law)).finding.covered).toBe(covered);
  });

  test('before 2019 there is none', () => {
    const facts = { arrivedOn: parseDay('2016-01-01'), appliedOn: parseDay('2018-12-31'), hundredthsOfHours: 0 };
    expect(employmentRequirement(facts, parseDay('2018-12-31'), new Citing(law)).finding).toEqual({
      covered: false,
      met: true,
      needed: null,
    });
  });

  test('a new entry after twelve months away is an arrival; after less it is not', () => {
    const back = (left: string) =>
      life('Cy')
        .arrives('1965-01-01', 'andet')
        .arrives('2015-01-01', 'andet')
        .lives('840', '1965-01-01', left)
        .lives('840', '2015-01-01');
    expect(asked(fullRight, back('2013-12-31'), '2026-01-15').answer.employment.covered).toBe(true);
    expect(asked(fullRight, back('2014-01-01'), '2026-01-15').answer.employment.covered).toBe(false);
  });
});

describe('BN-02: the residence requirement', () => {
  const window = { from: parseDay('2016-01-15'), to: parseDay('2026-01-15') };
  const away = (from: string, to: string, homeKept = true) => ({
    from: parseDay(from),
    to: parseDay(to) + 1,
    homeKept,
  });
  const missing = (...absences: ReturnType<typeof away>[]) => missingDays(absences, window, new Citing(law));

  test('BN-02-c home kept, abroad January and February 2023: the whole year counts', () => {
    expect(missing(away('2023-01-01', '2023-02-28'))).toBe(0);
    expect(missing(away('2023-01-01', '2023-03-01'))).toBe(1);
  });

  test('BN-02-c three months: one month is missing', () => {
    expect(missing(away('2023-01-01', '2023-03-31'))).toBe(31);
  });

  test('each calendar year has its own two months; without the home none', () => {
    expect(missing(away('2022-11-01', '2023-02-28'))).toBe(0);
    expect(missing(away('2023-01-01', '2023-01-31'), away('2023-06-01', '2023-06-30'))).toBe(2);
    expect(missing(away('2023-01-01', '2023-01-31', false))).toBe(31);
  });

  test('only the years looked at count', () => {
    expect(missing(away('2015-12-01', '2016-01-31', false))).toBe(17);
    expect(missing(away('2010-01-01', '2010-12-31', false))).toBe(0);
  });

  test.each([
    ['2017-01-15', '2026-01-15', true],
    ['2017-01-16', '2026-01-15', false],
    ['2011-06-30', '2018-06-30', true],
    ['2011-07-01', '2018-06-30', false],
  ])('arrived %s, applies %s: met %s', (arrived, applied, met) => {
    expect(residenceRequirement(parseDay(arrived), [], parseDay(applied), new Citing(law)).finding.met).toBe(met);
  });
});

describe('what the register must know', () => {
  test('an arrival, or Danish origin', () => {
    expect(refusedFacts(fullRight, life('Di'), '2026-01-15').text.en).toContain('not recorded when the person arrived');
    expect(asked(fullRight, life('Di').is({ origin: 'dansk' }), '2026-01-15').answer.met).toBe(true);
  });

  test('before the requirement is described it is refused by name', () => {
    expect(refusal(() => asked(fullRight, life('Di').is({ origin: 'dansk' }), '2016-06-30'))).toBe('rules/not-covered');
  });

  test('somebody on assistance since before is measured on the day', () => {
    const eva = life('Eva').arrives('2010-01-01').on('kontanthjaelp', '2014-01-01');
    expect(asked(fullRight, eva, '2016-07-01').answer.residence.met).toBe(false);
    expect(asked(fullRight, eva, '2017-01-01').answer.residence.met).toBe(true);
  });
});
