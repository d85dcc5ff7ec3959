/** BN-02: whether a person has the right to full assistance on a day, by what the register holds. */
import { addMonths, type Day } from '../../core/day.ts';
import { monthOfDay } from '../../core/month.ts';
import { codeOf, ORIGINS, SUPPORTS } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, type Undecidable, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { notBorn } from '../contradiction.ts';
import { arrivalFact, bornFact, type FactRef, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';
import { type EmploymentRequirement, employmentRequirement } from './employment-requirement.ts';
import { type ResidenceRequirement, residenceRequirement } from './residence-requirement.ts';

export interface FullRight {
  readonly met: boolean;
  readonly residence: ResidenceRequirement;
  readonly employment: EmploymentRequirement;
  /** Ordinary work in the latest ten years, in hundredths of hours. */
  readonly hundredthsOfHours: number;
}

const DANISH = codeOf(ORIGINS, 'dansk');
const ORDINARY = codeOf(SUPPORTS, 'ordinaer');

/** Stays abroad are not in the register; only the time before the arrival counts as absence. */
export function fullRight(person: PersonCursor, day: Day, law: Law): Answer<FullRight> {
  const unborn = notBorn(person, day);
  if (unborn) return unborn;
  const cite = new Citing(law);
  const arrival = arrivalBefore(person, day, cite);
  if ('undecidable' in arrival) return arrival;
  const applied = applicationBefore(person, day, cite);
  // From 1 July 2016 the requirement holds for those already on assistance too.
  const residenceKey = law.covers('kontanthjaelp/opholdskrav-aar', applied.on) ? applied.on : day;
  const residence = residenceRequirement(arrival.on, [], residenceKey, cite);
  const { hundredthsOfHours, most } = ordinaryHours(person, day, cite);
  const needed = law.covers(HOURS, day) ? law.number(HOURS, day) : Number.POSITIVE_INFINITY;
  const employment = employmentRequirement(
    { arrivedOn: arrival.on, appliedOn: applied.on, hundredthsOfHours, metBefore: most >= needed },
    day,
    cite,
  );
  const met = residence.finding.met && employment.finding.met;
  return {
    answer: { met, residence: residence.finding, employment: employment.finding, hundredthsOfHours },
    because: [
      residence.why,
      employment.why,
      met
        ? { da: 'Begge krav er opfyldt eller gælder ikke.', en: 'Both requirements are met or do not hold.' }
        : { da: 'Retten til den fulde hjælp er ikke optjent.', en: 'The right to full assistance is not earned.' },
    ],
    ground: cite.ground,
    facts: [...arrival.facts, ...applied.facts],
  };
}

interface Dated {
  readonly facts: readonly FactRef[];
}

/** The arrival that counts: the first, or a later one after at least twelve months without residence. */
function arrivalBefore(person: PersonCursor, day: Day, cite: Citing): (Dated & { on: Day | null }) | Undecidable {
  const { arrivals } = person;
  let counted: number | undefined;
  for (let row = arrivals.start; row < arrivals.end; row++) {
    const on = arrivals.of.on[row]!;
    if (on > day) continue;
    if (counted === undefined || on < arrivals.of.on[counted]! || wasAway(person, on, cite)) counted = row;
  }
  if (counted !== undefined) return { on: arrivals.of.on[counted]!, facts: [arrivalFact(person, counted)] };
  if (person.columns.person.origin[person.index] === DANISH) return { on: null, facts: [bornFact(person)] };
  return undecidable(
    {
      da: 'Det er ikke registreret, hvornår personen er ankommet, eller at personen er af dansk oprindelse. Registrér det.',
      en: 'It is not recorded when the person arrived, or that the person is of Danish origin. Record it.',
    },
    bornFact(person),
  );
}

/** Whether the residence before a day ended at least twelve months earlier. */
function wasAway({ residence }: PersonCursor, on: Day, cite: Citing): boolean {
  const since = addMonths(on, -cite.number('kontanthjaelp/genindrejse-maaneder', on));
  let last = Number.NEGATIVE_INFINITY;
  for (let row = residence.start; row < residence.end; row++) {
    if (residence.of.from[row]! < on) last = Math.max(last, residence.of.to[row]!);
  }
  return Number.isFinite(last) && last <= since;
}

/** The first day of the stretch of assistance that covers the day; the day itself when there is none. */
function applicationBefore(person: PersonCursor, day: Day, cite: Citing): Dated & { on: Day } {
  const assistance = cite.law.list('maalgrupper/hjaelp', day);
  const isAssistance = (row: number) => assistance.includes(benefitOf(person, row));
  let row = spellsOn(person, day).find(isAssistance);
  if (row === undefined) return { on: day, facts: [] };
  const { from, to } = person.spells.of;
  for (let back = row - 1; back >= person.spells.start; back--) {
    if (isAssistance(back) && to[back]! >= from[row]!) row = back;
  }
  return { on: from[row]!, facts: [spellFact(person, row, day)] };
}

/** Ordinary hours in the whole months of the latest ten years before the month of the day, and the most of any ten years. */
function ordinaryHours({ employment }: PersonCursor, day: Day, cite: Citing) {
  if (!cite.law.covers(YEARS, day)) return { hundredthsOfHours: 0, most: 0 };
  const end = monthOfDay(day);
  const months = cite.number(YEARS, day) * MONTHS_IN_YEAR;
  const { month, hours, support } = employment.of;
  let [sum, most, first] = [0, 0, employment.start];
  for (let row = employment.start; row < employment.end && month[row]! < end; row++) {
    if (support[row] === ORDINARY) sum += hours[row]!;
    for (; month[first]! <= month[row]! - months; first++) if (support[first] === ORDINARY) sum -= hours[first]!;
    most = Math.max(most, sum);
  }
  for (; first < employment.end && month[first]! < end - months; first++) {
    if (support[first] === ORDINARY) sum -= hours[first]!;
  }
  return { hundredthsOfHours: sum, most };
}

const HOURS = 'kontanthjaelp/beskaeftigelseskrav-timer';
const YEARS = 'kontanthjaelp/beskaeftigelseskrav-aar';
const MONTHS_IN_YEAR = 12;
