import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { type ExemptionClaim, exemption } from './exemption.ts';

const claim = (ground: string, startsOn?: string, group: ExemptionClaim['group'] = 'a-dagpenge') => ({
  ground,
  group,
  shownOn: parseDay('2023-04-03'),
  startsOn: startsOn === undefined ? undefined : parseDay(startsOn),
});
const exempt = (...of: Parameters<typeof claim>) => answerOf(exemption(claim(...of) as ExemptionClaim, law));

test.each([
  ['KF-03-a a job in 41 days', 'job', '2023-05-14', true, true],
  ['a job in 42 days, six weeks', 'job', '2023-05-15', true, true],
  ['KF-03-a a job in 43 days', 'job', '2023-05-16', false, false],
  ['a job after rehabilitation in four weeks', 'revalidering-job', '2023-05-01', true, false],
  ['a job after rehabilitation a day later', 'revalidering-job', '2023-05-02', false, false],
  ['leave under the act', 'barsel', undefined, true, false],
  ['sent home because of the weather', 'hjemsendt', undefined, true, true],
])('%s', (_, ground, startsOn, talks, offers) => {
  expect(exempt(ground, startsOn)).toEqual({ talks, offers });
});

test('education does not exempt the young in groups 4 and 5', () => {
  expect(exempt('uddannelse', '2023-04-10').talks).toBe(true);
  expect(exempt('uddannelse', '2023-04-10', 'ung-aktivitetsparat').talks).toBe(false);
});

test('a job without its first day cannot be decided, and an unknown ground is refused', () => {
  expect(isAnswered(exemption(claim('job') as ExemptionClaim, law))).toBe(false);
  expect(refusal(() => exempt('ferie'))).toBe('rules/impossible-input');
});
