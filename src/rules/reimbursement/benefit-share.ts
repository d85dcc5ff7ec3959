/** Who pays a spell's week: by its step on the ladder (RF-01, RF-02), or by an older fixed share (RF-05). In thousandths. */
import type { Day } from '../../core/day.ts';
import { mondayOf, type Week } from '../../core/week.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Undecidable, undecidable } from '../answer.ts';
import type { Citing } from '../citing.ts';
import { spellFact } from '../fact-ref.ts';
import { benefitOf } from '../spells.ts';
import type { Ladder } from './ladder.ts';
import { WEEK } from './ladder-terms.ts';
import { spellsOfKind } from './person-ladder.ts';

/** Shares are parts of this. */
export const WHOLE = 1000;

/** How the municipality comes to pay: reimbursed by the state, co-financing what others pay, or not at all. */
export type Mechanism = 'refusion' | 'medfinansiering' | 'stat';

export interface BenefitShare {
  readonly benefit: string;
  /** `false`: an older fixed share, by the day of the grant. */
  readonly onLadder: boolean;
  readonly mechanism: Mechanism;
  readonly state: number;
  readonly municipality: number;
}

/** Spells on the ladder, or off it by their grant, with a day in the week, of those that had begun by `day`. */
export function rowsOf(person: PersonCursor, week: Week, day: Day, ladder: Ladder): number[] {
  const { from, to } = person.spells.of;
  const byGrant = ladder.terms.law.list('refusion/ydelser-efter-bevilling', day);
  return spellsOfKind(person, day, ladder, WEEK.benefit, WEEK.frozen).filter(
    (row) =>
      from[row]! < mondayOf(week + 1) &&
      to[row]! > mondayOf(week) &&
      (isOnLadder(person, row, day, ladder) || byGrant.includes(benefitOf(person, row))),
  );
}

function isOnLadder({ spells }: PersonCursor, row: number, day: Day, { terms }: Ladder): boolean {
  return terms.kindOf(spells.of, row, day + 1) === WEEK.benefit;
}

function mechanismOf(benefit: string, day: Day, cite: Citing): Mechanism {
  if (cite.law.list('refusion/medfinansieret', day).includes(benefit)) {
    cite.list('refusion/medfinansieret', day);
    return 'medfinansiering';
  }
  if (!cite.law.list('refusion/statsbetalt', day).includes(benefit)) return 'refusion';
  cite.list('refusion/statsbetalt', day);
  return 'stat';
}

/** Who pays a spell's week at the rate of its step; `null`: the week is no benefit week on the ladder. */
export function shareOfSpell(
  person: PersonCursor,
  row: number,
  rate: number | null,
  day: Day,
  ladder: Ladder,
  cite: Citing,
): BenefitShare | Undecidable {
  const benefit = benefitOf(person, row);
  if (rate === null || !isOnLadder(person, row, day, ladder)) return olderShare(person, row, benefit, day, cite);
  return shareOnStep(benefit, rate, person.spells.of.from[row]!, cite);
}

function shareOnStep(benefit: string, rate: number, day: Day, cite: Citing): BenefitShare {
  cite.list('refusion/ydelser', day);
  const mechanism = mechanismOf(benefit, day, cite);
  const state = mechanism === 'stat' ? WHOLE : rate;
  return { benefit, onLadder: true, mechanism, state, municipality: WHOLE - state };
}

/** The fixed share of a grant from before the cut-off (RF-05). */
function olderShare(
  person: PersonCursor,
  row: number,
  benefit: string,
  day: Day,
  cite: Citing,
): BenefitShare | Undecidable {
  const { from, grantedOn } = person.spells.of;
  const id = `refusion/aeldre-${benefit}`;
  const begun = from[row]!;
  const granted = grantedOn[row]! > day ? NO_DAY : grantedOn[row]!;
  const sameWhenever = cite.law.versionAt(id, begun) === cite.law.item(id).versions[0];
  if (granted === NO_DAY && !sameWhenever) {
    return undecidable(
      {
        da: 'Bevillingsdagen mangler. Den afgør statens andel.',
        en: 'The day of the grant is missing. It decides the share of the state.',
      },
      spellFact(person, row, day),
    );
  }
  cite.number('refusion/bevilget-fra', begun);
  const state = cite.number(id, granted === NO_DAY ? begun : granted);
  const mechanism = mechanismOf(benefit, begun, cite);
  return { benefit, onLadder: false, mechanism, state, municipality: WHOLE - state };
}
