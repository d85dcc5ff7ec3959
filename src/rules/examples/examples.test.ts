/** Each worked example gives what the collection of rules says, and each rule has one. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { isAnswered } from '../answer.ts';
import { ALL_RULES, anyRule } from '../rules.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { answerTo, ruleOf } from './example.ts';
import { EXAMPLES, examplesOf } from './examples.ts';

/** What each answers, or a part of it; `rules/…`: refused by name. */
const EXPECTED: Record<string, unknown> = {
  'KF-01-a': {
    talks: [
      { dueOn: '2018-03-12' },
      { dueOn: '2018-06-05' },
      { dueOn: '2018-06-05' },
      ...Array(4).fill({ dueOn: '2019-06-05' }),
    ],
  },
  'KF-01-b': { talks: [{ dueOn: '2020-03-09' }, ...Array(3).fill({ dueOn: '2020-09-02' })] },
  'KF-01-c': { group: 'a-dagpenge', from: '2018-01-01' },
  'KF-01-d': { from: '2024-02-01' },
  'KF-01-f': { group: 'fleksjob', from: '2020-05-01', talks: Array(4).fill({ dueOn: '2020-11-01' }) },
  'KF-02-b': { placedOn: '2020-03-01', hours: 0 },
  'KF-05-a': '2017-04-01',
  'RP-01-a': { dueOn: '2016-07-04' },
  'RP-01-b': { dueOn: '2016-04-04' },
  'RP-04-a': { allowed: false },
  'RP-05-a': { latestEnd: '2025-03-01' },
  'RP-06-a': '2022-01-01',
  'RP-07-a': { endsBy: '2020-01-01', onLadder: true },
  'TM-01-b': { inBand: true },
  'TM-02-a': expect.arrayContaining([expect.objectContaining({ heldOn: '2019-03-12', state: 'til-tiden' })]),
  'BN-01-a': { benefit: 'uddannelseshjaelp' },
  'BN-01-b': { benefit: 'kontanthjaelp' },
  'BN-02-b': { met: false },
  'BN-04-a': { group: 'kontanthjaelp-jobparat', number: 2 },
  'SD-01-a': { paidDays: 155, stopsOn: '2018-06-30' },
  'IN-01-a': { endsOn: '2022-05-01' },
  'IN-02-a': '2017-04-01',
  'IN-03-a': { target: '2017-05-15', limit: '2017-06-01' },
  'IN-05-a': '2017-08-01',
  'IN-06-a': 'introduktionsprogram',
  'IN-07-a': 'kontanthjaelp',
  'IN-08-a': { allowed: true, schoolWeeks: 20 },
  'IN-09-a': { group: 'integrationsprogram', number: null },
  'IN-10-a': false,
  'RF-01-a': { shares: [{ state: 400 }] },
  'RF-01-c': { number: 27, shares: [{ state: 300 }] },
  'RF-02-b': { number: 53, shares: [{ municipality: 800 }] },
  'RF-03-b': { number: 1, soFar: 1 },
  'RF-04-a': { weeks: 51, restarts: false },
  'RF-04-b': { weeks: 0, restarts: false },
  'RF-05-a': { step: null },
  'RF-05-b': { step: 4 },
  'RF-06-a': { shares: [{ state: 400 }] },
  'RF-07-a': { paidFrom: '2018-01-31', absentFrom: { arbejdsgiver: '2018-01-01' } },
  'RF-08-a': { weeks: 1 },
  'RF-09-a': { number: 6, nextStep: { week: '2018-W27' } },
  'KL-01-a': { reduced: true },
  'KL-01-d': { inForce: false },
  'FC-02-a': [{ year: 2019, measured: true }],
  'FC-03-a': 'rules/undecided',
  'DP-03-a': { earned: true },
  'DP-05-a': { left: 1483, paid: 1483 },
  'DP-05-b': { left: 1473, paid: 0 },
  'DP-07-a': { hours: 0 },
  'DP-08-a': { months: 6, weeks: 26 },
  'DP-09-a': { paidFrom: '2018-05-21', absentFrom: { 'a-kasse': '2018-05-07' } },
  'BN-03-a': 'hjemmeboende',
  'DP-01-a': { exhausted: true },
  'DP-02-a': { met: true, counted: 25_432_800 },
  'DP-04-a': 60_000,
  'DP-06-a': 2,
  'FC-01-a': { startBy: parseDay('2024-03-12') },
  'IN-04-a': parseDay('2017-04-03'),
  'KF-03-a': { talks: true, offers: true },
  'KF-04-a': { talks: [{ dueOn: parseDay('2018-03-06') }], warnOn: parseDay('2018-03-04') },
  'KF-06-a': 'rules/undecided',
  'KL-02-a': { cut: 84_600, left: { boligstoette: 205_400, 'saerlig-stoette': 0 } },
  'PL-01-a': { onTime: true },
  'PL-02-a': { national: 'arbejdsmarkedsraadet' },
  'PL-03-a': expect.arrayContaining(['mod-socialt-bedrageri']),
  'PL-04-a': { numerator: 15_600, denominator: 520 },
  'PL-05-a': 'rules/undecided',
  'RP-02-a': { accepted: false },
  'RP-03-a': { room: 0 },
  'SD-02-a': 'kategori-2',
  'SD-03-a': { after: 'jobafklaringsforloeb' },
  'SD-04-a': { available: true, talkBy: parseDay('2023-05-22') },
  'TM-03-a': { focus1Met: true },
  'TM-04-a': { met: true },
};

describe('worked examples', () => {
  test.each(EXAMPLES.map((each) => [each.id, each] as const))('%s', (id, example) => {
    let found: unknown;
    const code = refusal(() => {
      const answer = answerTo(example, law);
      found = isAnswered(answer) ? answer.answer : answer;
    });
    // In a list, so that a bare word or number is compared as well.
    expect([code === 'no refusal' ? found : code]).toMatchObject([EXPECTED[id]]);
    expect(anyRule(ruleOf(example)).id).toBe(ruleOf(example));
  });

  test('each rule has one, and each of them stands once', () => {
    expect(ALL_RULES.map(({ id }) => id).filter((id) => examplesOf(id).length === 0)).toEqual([]);
    expect(EXAMPLES.map(({ id }) => id).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });
});
