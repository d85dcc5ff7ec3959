/** FC-03: what control saves: payments stopped, counted forward, and the municipality's part of a claim. Amounts in øre. */
import { type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { displayOere, type Oere } from '../../core/oere.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitName, both, type FactRef } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { type Cost, costOfWeeks, type Weeks } from '../reimbursement/cost.ts';

/** Months that a saving on a benefit is counted forward from the day the case is closed. No default: `rules/undecided`. */
export const FORWARD_MONTHS = 'kontrol/fremadrettede-maaneder';

/** A monthly saving counted forward. Nothing saved needs no setting. */
export function savedForward(monthly: Oere, benefit: string, closedOn: Day, law: Pick<Law, 'cell'>): Oere {
  return monthly === 0 ? 0 : monthly * law.cell(FORWARD_MONTHS, benefit, closedOn);
}

/** The same with its reasons. */
export function forwardSaving(monthly: Oere, benefit: string, closedOn: Day, law: Law): Answer<Oere> {
  const cite = new Citing(law);
  const answer = savedForward(monthly, benefit, closedOn, cite);
  const [each, all] = [monthly, answer].map((amount) => both((language) => displayOere(amount, language)));
  return {
    answer,
    because: [
      {
        da: `${each!.da} om måneden, regnet fremad: ${all!.da}`,
        en: `${each!.en} a month, counted forward: ${all!.en}`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** The municipality's part of a claim for weeks wrongly paid: what it paid of them, by the number each week had. */
export function claimShare(person: PersonCursor, benefit: string, weekly: Oere, weeks: Weeks, law: Law): Answer<Cost> {
  return costOfWeeks(person, benefit, weekly, weeks, law);
}

export interface ControlSaving {
  readonly case: string;
  readonly benefit: string;
  readonly closedOn: string;
  /** `null`: no monthly saving is recorded. */
  readonly forward: Oere | null;
  /** `null`: no claim is recorded. */
  readonly claim: Oere | null;
}

/** What the control cases of a person, closed by the day, have saved. */
export function controlSavings(person: PersonCursor, day: Day, law: Law): Answer<readonly ControlSaving[]> {
  const cite = new Citing(law);
  const { closedOn, benefit, claimOere, monthlySavingOere, id } = person.controlCases.of;
  const answer: ControlSaving[] = [];
  const facts: FactRef[] = [];
  for (let row = person.controlCases.start; row < person.controlCases.end; row++) {
    const closed = closedOn[row]!;
    if (closed === NO_DAY || closed > day) continue;
    const on = person.columns.dictionaries.benefits.value(benefit[row]!) ?? '';
    const monthly = monthlySavingOere[row]!;
    const known = (amount: number) => (Number.isNaN(amount) ? null : amount);
    answer.push({
      case: person.columns.controlCaseIds.at(id[row]!)!,
      benefit: on,
      closedOn: printDay(closed),
      forward: Number.isNaN(monthly) ? null : savedForward(monthly, on, closed, cite),
      claim: known(claimOere[row]!),
    });
    facts.push(caseFact(row - person.controlCases.start, on, closed));
  }
  const because = [
    { da: `${answer.length} kontrolsager er lukket.`, en: `${answer.length} control cases are closed.` },
    ...answer.flatMap(({ case: name, forward }) => {
      if (forward === null) return [];
      const amount = both((language) => displayOere(forward, language));
      return [{ da: `${name}: ${amount.da} regnet fremad.`, en: `${name}: ${amount.en} counted forward.` }];
    }),
  ];
  return { answer, because, ground: cite.ground, facts };
}

function caseFact(row: number, benefit: string, closed: Day): FactRef {
  const name = benefitName(benefit);
  const text = both((language) => {
    const on = displayDay(closed, language);
    return language === 'da' ? `Kontrolsag om ${name.da}, lukket ${on}` : `Control case on ${name.en}, closed ${on}`;
  });
  return { kind: 'control-case', row, text };
}
