import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal } from '../testing/node/asked.ts';
import { nextFollowUp, programme, takeoverOn } from './programme.ts';

const taken = (on: string) => life('Ada').arrives(on);
const onDay = (takenOver: string, on: string) => asked(programme, taken(takenOver), on).answer;

describe('IN: the integration programme', () => {
  test('IN-01-a taken over on 1 May 2017: at most until 1 May 2022', () => {
    expect(onDay('2017-05-01', '2017-05-01')).toMatchObject({ endsOn: '2022-05-01', year: 1, jobBy: '2018-05-01' });
    expect(onDay('2017-05-01', '2022-04-30')).toMatchObject({ year: 5 });
    expect(onDay('2017-05-01', '2022-05-01')).toBeNull();
    expect(onDay('2017-05-01', '2017-04-30')).toBeNull();
  });

  test('IN-01 the second year begins on the day of the month', () => {
    expect(onDay('2017-05-01', '2018-04-30')?.year).toBe(1);
    expect(onDay('2017-05-01', '2018-05-01')?.year).toBe(2);
  });

  test('IN-02-a and KF-05-a taken over on 1 March 2017: the contract by 1 April', () => {
    expect(onDay('2017-03-01', '2017-03-01')?.contractBy).toBe('2017-04-01');
  });

  test('IN-03-a taken over on 1 May 2017: a company offer on 15 May, on 1 June at the latest', () => {
    expect(onDay('2017-05-01', '2017-05-01')?.firstCompanyOffer).toEqual({ target: '2017-05-15', limit: '2017-06-01' });
  });

  test.each([
    ['2017-02-10', '2017-04-03', 'IN-04 1 April 2017 is a Saturday'],
    ['2017-03-31', '2017-05-01', 'IN-04 1 May 2017 is a Monday'],
    ['2017-11-15', '2018-01-02', 'IN-04 New Year’s Day is a holiday'],
  ])('allocated %s: taken over %s; %s', (allocated, expected) => {
    expect(printDay(answerOf(takeoverOn(parseDay(allocated), law)))).toBe(expected);
  });

  test('IN-05 activity-ready for three months at most', () => {
    expect(onDay('2017-05-01', '2017-05-01')?.assessmentBy).toBe('2017-08-01');
  });

  test('IN-06-a the name changes on 1 July 2019 and on 1 January 2025', () => {
    const names = (basis: 'flygtning' | 'andet') =>
      ['2019-06-30', '2019-07-01', '2024-12-31', '2025-01-01'].map(
        (on) => asked(programme, life('Bo').arrives(on < '2024' ? '2019-01-01' : '2023-01-02', basis), on).answer?.name,
      );
    const refugee = 'selvforsoergelses-og-hjemrejseprogram';
    expect(names('flygtning')).toEqual(['integrationsprogram', refugee, refugee, 'introduktionsprogram']);
    expect(names('andet')).toEqual(['integrationsprogram', ...Array(3).fill('introduktionsprogram')]);
  });

  test('IN-07 the benefit by date', () => {
    expect(['2019-12-31', '2020-01-01'].map((on) => onDay('2019-01-01', on)?.benefit)).toEqual([
      'integrationsydelse',
      'sho',
    ]);
    expect(['2025-06-30', '2025-07-01'].map((on) => onDay('2024-01-01', on)?.benefit)).toEqual([
      'sho',
      'kontanthjaelp',
    ]);
  });

  test('IN-10 no integration plan since July 2016', () => {
    expect(onDay('2016-07-01', '2016-07-01')?.needsIntegrationPlan).toBe(false);
  });

  test('the municipality’s own deadlines: none until it sets them', () => {
    expect(onDay('2017-05-01', '2017-05-01')?.local).toEqual({
      introductionFrom: null,
      introductionBy: null,
      profileBy: null,
    });
    const { answer } = asked(programme, taken('2017-05-01'), '2017-05-01', [
      decided('integration/lokal-introforloeb-timer', { fra: 4800, til: 9600 }),
      decided('integration/lokal-uger', { 'cv-og-profil': 4 }),
    ]);
    expect(answer?.local).toEqual({
      introductionFrom: '2017-05-03',
      introductionBy: '2017-05-05',
      profileBy: '2017-05-29',
    });
  });

  test('KF-05 how often the contract is followed up is open', () => {
    const [latest, by] = [parseDay('2018-01-31'), law.decidedBy([decided('integration/opfoelgning-maaneder', 3)])];
    expect(refusal(() => nextFollowUp(latest, law))).toBe('rules/undecided');
    expect(printDay(answerOf(nextFollowUp(latest, by)))).toBe('2018-04-30');
  });

  test('taken over before the rules began: refused by name', () => {
    expect(refusal(() => onDay('2015-05-01', '2017-05-01'))).toBe('rules/not-covered');
  });
});
