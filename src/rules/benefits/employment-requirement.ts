/** BN-02: the employment requirement (beskæftigelseskravet) for full assistance. */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Reason } from '../answer.ts';
import type { Citing } from '../citing.ts';
import { both } from '../fact-ref.ts';

export interface EmploymentFacts {
  /** First arrival, or the latest after at least twelve months abroad; `null`: has always lived in the Realm. */
  readonly arrivedOn: Day | null;
  readonly appliedOn: Day;
  /** Ordinary work in the latest ten years. */
  readonly hundredthsOfHours: number;
  /** It needs to be met once only. */
  readonly metBefore?: boolean;
}

export interface EmploymentRequirement {
  /** Whether the requirement holds for the person at all. */
  readonly covered: boolean;
  readonly met: boolean;
  readonly needed: number | null;
}

export interface Finding<T> {
  readonly finding: T;
  readonly why: Reason;
}

export function employmentRequirement(facts: EmploymentFacts, day: Day, cite: Citing): Finding<EmploymentRequirement> {
  const free = (why: Reason) => ({ finding: { covered: false, met: true, needed: null }, why });
  if (!cite.covers('kontanthjaelp/beskaeftigelseskrav-timer', day)) {
    return free({
      da: 'Der var intet beskæftigelseskrav den dag.',
      en: 'There was no employment requirement that day.',
    });
  }
  const arrivedFrom = cite.number('kontanthjaelp/beskaeftigelseskrav-ankommet-fra', day);
  if (facts.arrivedOn === null || facts.arrivedOn < arrivedFrom) {
    const from = both((language) => displayDay(arrivedFrom, language));
    return free({
      da: `Beskæftigelseskravet gælder kun, hvis man er ankommet ${from.da} eller senere.`,
      en: `The employment requirement holds only for those who arrived on ${from.en} or later.`,
    });
  }
  if (cite.law.covers('kontanthjaelp/beskaeftigelseskrav-ansoegt-fra', day)) {
    const appliedFrom = cite.number('kontanthjaelp/beskaeftigelseskrav-ansoegt-fra', day);
    if (facts.appliedOn < appliedFrom) {
      const from = both((language) => displayDay(appliedFrom, language));
      return free({
        da: `Beskæftigelseskravet gælder kun, hvis man har søgt ${from.da} eller senere.`,
        en: `The employment requirement holds only for those who applied on ${from.en} or later.`,
      });
    }
  }
  const needed = cite.number('kontanthjaelp/beskaeftigelseskrav-timer', day);
  const years = cite.number('kontanthjaelp/beskaeftigelseskrav-aar', day);
  const met = facts.metBefore === true || facts.hundredthsOfHours >= needed;
  const hours = (hundredths: number) => both((language) => displayNumber(hundredths / 100, {}, language));
  const [worked, asked] = [hours(facts.hundredthsOfHours), hours(needed)];
  return {
    finding: { covered: true, met, needed },
    why: {
      da: `${worked.da} timers arbejde i de seneste ${years} år; ${asked.da} kræves${met ? '' : ' og er ikke nået'}.`,
      en: `${worked.en} hours of work in the latest ${years} years; ${asked.en} are required${met ? '' : ' and not reached'}.`,
    },
  };
}
