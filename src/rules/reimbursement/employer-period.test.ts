import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { printWeek, weekOfDay } from '../../core/week.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, law, refusal } from '../testing/node/asked.ts';
import { type FirstPayer, firstMunicipalSickDay } from './employer-period.ts';
import { weekCount } from './week-number.ts';

const from = (first: string, payer: FirstPayer = 'arbejdsgiver') =>
  printDay(answerOf(firstMunicipalSickDay(parseDay(first), payer, law)));

test('RF-07-a sick from 1 January 2018: the municipality from 31 January, and that week is number 1', () => {
  expect(from('2018-01-01')).toBe('2018-01-31');
  const ada = life('Ada').on('sygedagpenge', from('2018-01-01'));
  expect(asked(weekCount, ada, '2018-01-31').answer).toMatchObject({ week: '2018-W05', number: 1 });
  expect(printWeek(weekOfDay(parseDay('2018-01-31')))).toBe('2018-W05');
});

describe('the employer period grew', () => {
  test.each([
    ['2008-06-01', '2008-06-16'],
    ['2008-06-02', '2008-06-23'],
    ['2012-01-01', '2012-01-22'],
    ['2012-01-02', '2012-02-01'],
  ])('first absence %s: municipality from %s', (first, municipal) => {
    expect(from(first)).toBe(municipal);
  });

  test('before 2008 nothing is described', () => {
    expect(refusal(() => from('2007-12-31'))).toBe('rules/not-covered');
  });
});

test('two weeks for the self-employed; DP-09 the fund pays an unemployed member to 20 May 2018', () => {
  expect(from('2018-05-07', 'selvstaendig')).toBe('2018-05-21');
  expect(from('2018-05-07', 'a-kasse')).toBe('2018-05-21');
});

test('the answer says who bears the first days, through which day, and by which act', () => {
  expect(firstMunicipalSickDay(parseDay('2018-01-01'), 'arbejdsgiver', law)).toMatchObject({
    because: [{ en: 'The first 30 days, through 30 January 2018, are borne by the employer.' }],
    ground: [{ law: 'sygedagpenge/arbejdsgiverperiode', act: 'Sygedagpengeloven', confidence: 'V' }],
    facts: [{ kind: 'given', text: { da: 'Første sygedag 01.01.2018', en: 'First day of absence 1 January 2018' } }],
  });
});
