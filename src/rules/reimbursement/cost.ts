/** RF-09: what a person's benefit costs the municipality, in a week, a month or a whole case. Amounts in øre, before tax. */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, type Month } from '../../core/month.ts';
import type { Oere } from '../../core/oere.ts';
import { mondayOf, thursdayOf, type Week, weekOfDay } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { benefitName } from '../fact-ref.ts';
import { type Law, stepOf } from '../law/law.ts';
import { benefitOf } from '../spells.ts';
import { rowsOf, shareOfSpell, WHOLE } from './benefit-share.ts';
import type { Ladder } from './ladder.ts';
import { doubt, ladderFacts, ladderOf } from './person-ladder.ts';
import { numberOf } from './week-number.ts';

export interface Cost {
  readonly gross: Oere;
  readonly state: Oere;
  /** What is left for the municipality: gross less the state's part. */
  readonly municipality: Oere;
  readonly weeks: number;
}

/** Weeks to pay for, from `from` to `to` (outside); `asOf`: what had begun by that day is known. */
export interface Weeks {
  readonly from: Week;
  readonly to: Week;
  readonly asOf: Day;
}

/** The same amount each week the person is on the benefit. */
export function costOfWeeks(person: PersonCursor, benefit: string, weekly: Oere, weeks: Weeks, law: Law): Answer<Cost> {
  const parts: Part[] = [];
  for (let week = weeks.from; week < weeks.to; week++) parts.push({ week, part: 1 });
  return cost(person, benefit, weeks.asOf, law, parts, (paid) => ({ gross: weekly * paid.length, each: weekly }));
}

/**
 * An amount for a month, spread over its weeks as the municipality has decided (`refusion/maaned-til-uger`): by days on the
 * benefit, or equally over the weeks whose Thursday lies in the month.
 */
export function costOfMonth(
  person: PersonCursor,
  benefit: string,
  monthly: Oere,
  month: Month,
  law: Law,
): Answer<Cost> {
  const [first, end] = [firstDayOfMonth(month), firstDayOfMonth(month + 1)];
  const way = law.word('refusion/maaned-til-uger', first);
  const parts: Part[] = [];
  for (let week = weekOfDay(first); week <= weekOfDay(end - 1); week++) {
    const thursday = thursdayOf(week);
    const part =
      way === 'dage' ? daysOn(person, benefit, week, first, end) : first <= thursday && thursday < end ? 1 : 0;
    if (part > 0) parts.push({ week, part });
  }
  return cost(person, benefit, end - 1, law, parts, (paid) => {
    const whole = paid.reduce((sum, { part }) => sum + part, 0);
    return { gross: whole === 0 ? 0 : monthly, each: whole === 0 ? 0 : monthly / whole };
  });
}

interface Part {
  readonly week: Week;
  readonly part: number;
}

type Amounts = (paid: readonly Part[]) => { readonly gross: Oere; readonly each: number };

function cost(
  person: PersonCursor,
  benefit: string,
  asOf: Day,
  law: Law,
  parts: readonly Part[],
  amounts: Amounts,
): Answer<Cost> {
  const contradicted = benefitBeforeBirth(person, asOf);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const ladder = ladderOf(person, asOf, law);
  const paid: (Part & { readonly state: number })[] = [];
  for (const part of parts) {
    const state = stateShare(person, benefit, part.week, asOf, ladder, cite);
    if (typeof state === 'object') return state;
    if (state !== undefined) paid.push({ ...part, state });
  }
  const { gross, each } = amounts(paid);
  const state = Math.round(paid.reduce((sum, { part, state: share }) => sum + part * share, 0) * each * (1 / WHOLE));
  const name = benefitName(benefit);
  return {
    answer: { gross, state, municipality: gross - state, weeks: paid.length },
    because: [
      {
        da: `${name.da} i ${paid.length} uger, hver med statens andel efter ugens nummer.`,
        en: `${name.en} in ${paid.length} weeks, each with the state's share by the number of the week.`,
      },
    ],
    ground: cite.ground,
    facts: ladderFacts(person, asOf, ladder),
  };
}

/** The state's share of the benefit in a week; `undefined`: not on it that week. */
function stateShare(
  person: PersonCursor,
  benefit: string,
  week: Week,
  asOf: Day,
  ladder: Ladder,
  cite: Citing,
): number | undefined | Undecidable {
  const number = numberOf(ladder, week);
  const row = rowsOf(person, week, asOf, ladder).find((each) => benefitOf(person, each) === benefit);
  if (row === undefined) return number?.least === 0 ? doubt(person, asOf, ladder) : undefined;
  const steps = cite.steps('refusion/satser', mondayOf(week));
  const step = number && stepOf(steps, number.most);
  if (number && (number.least === 0 || stepOf(steps, number.least) !== step)) return doubt(person, asOf, ladder);
  const share = shareOfSpell(person, row, step === null ? null : steps[step]!.value, asOf, ladder, cite);
  return 'undecidable' in share ? share : share.state;
}

/** Days of the month and the week on which the person is on the benefit. */
function daysOn({ spells, columns }: PersonCursor, benefit: string, week: Week, first: Day, end: Day): number {
  const code = columns.dictionaries.benefits.code(benefit);
  let days = 0;
  for (let day = Math.max(first, mondayOf(week)); day < Math.min(end, mondayOf(week + 1)); day++) {
    for (let row = spells.start; row < spells.end; row++) {
      const { from, to } = spells.of;
      if (spells.of.benefit[row] !== code || day < from[row]! || day >= to[row]!) continue;
      days++;
      break;
    }
  }
  return days;
}
