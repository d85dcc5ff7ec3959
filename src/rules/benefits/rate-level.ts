/** BN-03: the level of cash assistance from 1 July 2025, and the supplements. Amounts in øre a month. */
import { ageOn } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import type { Oere } from '../../core/oere.ts';
import { type Answer, type Reason, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { type FactRef, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export type RateLevel = 'mindstesats' | 'grundsats' | 'forhoejet' | 'hjemmeboende';

export interface Household {
  readonly born: Day;
  /** Requirements of residence and employment met (BN-02). */
  readonly fullRight: boolean;
  readonly livesAtHome: boolean;
  readonly children: number;
  readonly livesAlone: boolean;
  readonly activityReady: boolean;
  /** The special access of those aged 25-29; absent: not examined. */
  readonly raisedAccess?: boolean;
}

export function rateLevel(household: Household, day: Day, law: Law): Answer<RateLevel> {
  const cite = new Citing(law);
  // Cited first, so that a day before the new rates is refused by name.
  cite.covers('kontanthjaelp/satser', day) || cite.table('kontanthjaelp/satser', day);
  const age = ageOn(household.born, day);
  const young = age < cite.number('kontanthjaelp/ungegraense', day);
  const facts = [ageFact(age)];
  const level = (answer: RateLevel, why: Reason): Answer<RateLevel> => ({
    answer,
    because: [why],
    ground: cite.ground,
    facts,
  });
  if (young && household.livesAtHome) {
    return level('hjemmeboende', {
      da: 'Ung, der bor hos sine forældre.',
      en: 'A young person living with the parents.',
    });
  }
  if (!household.fullRight) {
    return level('mindstesats', {
      da: 'Opholds- eller beskæftigelseskravet er ikke opfyldt.',
      en: 'The requirement of residence or employment is not met.',
    });
  }
  if (!young)
    return level('forhoejet', {
      da: 'Ikke ung, og kravene er opfyldt.',
      en: 'Not young, and the requirements are met.',
    });
  if (age >= cite.number('kontanthjaelp/forhoejet-mulig-fra', day)) {
    if (household.raisedAccess === undefined) {
      return undecidable(
        {
          da: 'Det er ikke undersøgt, om betingelserne for den forhøjede sats til 25-29-årige er opfyldt.',
          en: 'It is not examined whether the conditions of the raised rate for those aged 25-29 are met.',
        },
        ...facts,
      );
    }
    if (household.raisedAccess) {
      return level('forhoejet', {
        da: 'Opfylder betingelserne for den forhøjede sats.',
        en: 'Meets the conditions of the raised rate.',
      });
    }
  }
  return level('grundsats', { da: 'Ung, og kravene er opfyldt.', en: 'Young, and the requirements are met.' });
}

export interface Supplement {
  readonly id: string;
  readonly amount: Oere;
}

/** The supplements of a household; the special youth supplement only on the basic rate. */
export function supplements(household: Household, level: RateLevel, day: Day, law: Law): Answer<readonly Supplement[]> {
  const cite = new Citing(law);
  const found: Supplement[] = [];
  const add = (id: string, amount: Oere) => found.push({ id, amount });
  const supplement = (key: string) => add(key, cite.cell('kontanthjaelp/tillaeg', key, day));
  if (household.children > 0) supplement('boernetillaeg');
  if (household.livesAlone) supplement(household.children > 0 ? 'enlig-forsoerger' : 'enlig-ikke-forsoerger');
  const age = ageOn(household.born, day);
  if (level === 'grundsats' && household.activityReady) {
    const raised = age >= cite.number('kontanthjaelp/forhoejet-mulig-fra', day);
    const key = household.children > 0 ? 'foraelder' : raised ? '25-29' : '18-24';
    add('ungetillaeg', cite.cell('kontanthjaelp/ungetillaeg', key, day));
  }
  return {
    answer: found,
    because: [
      {
        da: 'Børnetillægget gives én gang, uanset antallet af børn.',
        en: 'The child supplement is given once, whatever the number of children.',
      },
    ],
    ground: cite.ground,
    facts: [ageFact(age)],
  };
}

function ageFact(age: number): FactRef {
  return given({ da: `${age} år`, en: `${age} years old` });
}
