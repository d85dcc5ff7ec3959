/**
 * What the law says about the ladder, looked up once for a pass: what a week on each benefit, job and activity is, and for
 * each week how far back self-support counts (RF-04, RF-05). Codes are those of the register's columns.
 */
import { addYears, type Day } from '../../core/day.ts';
import { mondayOf, type Week, weekOf, weekOfDay } from '../../core/week.ts';
import { ACTIVITY_KINDS, SUPPORTS } from '../../register/codes.ts';
import { type Columns, NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonDictionaries, SPELL } from '../../register/columns/person-columns.ts';
import type { Law } from '../law/law.ts';
import type { Step } from '../law/law-item.ts';

/**
 * What a week can be. Where several meet in one week the lowest number wins: a benefit week is one whatever else happened.
 * `unsettled`: on or off the ladder, the grant date that decides is missing or contradicts the spell. `undecided`: nobody
 * has decided whether it interrupts self-support. A week with none of them is self-support.
 */
export const WEEK = { benefit: 1, unsettled: 2, frozen: 3, undecided: 4 } as const;
const SELF_SUPPORT = 0;
/** Of a benefit only: on the ladder when granted from the cut-off day, else frozen. */
const BY_GRANT = 5;

const FIRST_WEEK = weekOf(1800, 1);
const WEEKS = weekOf(2200, 2) - FIRST_WEEK;
const UNKNOWN = -2147483648;
const NEVER = 2147483647;

/** The rates of one version of the law, in the weeks it holds. */
export interface LadderRates {
  readonly from: Week;
  /** First week outside; Infinity: open. */
  readonly to: Week;
  readonly steps: readonly Step[];
  /** Number of the first week of each step, and after the last a number no week reaches. */
  readonly starts: Int32Array;
}

export class LadderTerms {
  readonly law: Law;
  readonly rates: readonly LadderRates[];
  /** Kind of week by code. */
  readonly benefit = new Uint8Array(256);
  readonly support: Uint8Array;
  readonly activity: Uint8Array;
  readonly #grantedFrom: Day;
  readonly #windows = new Int32Array(WEEKS).fill(UNKNOWN);
  readonly #needed = new Int32Array(WEEKS);

  /** `day`: what the municipality has decided counts as it stands that day. */
  constructor(law: Law, day: Day, dictionaries: Pick<PersonDictionaries, 'benefits'>) {
    this.law = law;
    const kinds = weekKinds(law, day);
    const kindOf = (id: string) => kinds.get(id) ?? SELF_SUPPORT;
    this.support = Uint8Array.from([SELF_SUPPORT, ...SUPPORTS.map(kindOf)]);
    this.activity = Uint8Array.from([SELF_SUPPORT, ...ACTIVITY_KINDS.map(kindOf)]);
    for (const id of law.list('refusion/ydelser', day)) kinds.set(id, WEEK.benefit);
    for (const id of law.list('refusion/ydelser-efter-bevilling', day)) kinds.set(id, BY_GRANT);
    for (const [id, kind] of kinds) this.benefit[dictionaries.benefits.code(id)] = kind;
    this.benefit[0] = SELF_SUPPORT;
    this.#grantedFrom = law.number('refusion/bevilget-fra', day);
    this.rates = ratesOf(law);
  }

  /** Kind of week of the spell in a row, by what is known before the day `end`. */
  kindOf(spells: Columns<typeof SPELL>, row: number, end: Day): number {
    const kind = this.benefit[spells.benefit[row]!]!;
    return kind === BY_GRANT ? this.#kindByGrant(spells, row, end) : kind;
  }

  /** A benefit is never paid before it is granted, so a spell from before the cut-off was granted before it too. */
  #kindByGrant(spells: Columns<typeof SPELL>, row: number, end: Day): number {
    const cutOff = this.#grantedFrom;
    const from = spells.from[row]!;
    const granted = spells.grantedOn[row]!;
    if (granted === NO_DAY || granted >= end) return from < cutOff ? WEEK.frozen : WEEK.unsettled;
    if (granted >= spells.to[row]! || (granted > from && from < cutOff && granted >= cutOff)) return WEEK.unsettled;
    return granted >= cutOff ? WEEK.benefit : WEEK.frozen;
  }

  /** The first week that counts, seen from a new benefit week: the first whose Monday lies less than three years back. */
  windowFrom(week: Week): Week {
    const at = week - FIRST_WEEK;
    if (this.#windows[at] === UNKNOWN) this.#lookUp(week);
    return this.#windows[at]!;
  }

  /** Whole weeks of self-support that restart the count in a week. */
  needed(week: Week): number {
    const at = week - FIRST_WEEK;
    if (this.#windows[at] === UNKNOWN) this.#lookUp(week);
    return this.#needed[at]!;
  }

  #lookUp(week: Week): void {
    const monday = mondayOf(week);
    const back = addYears(monday, -this.law.number('refusion/nulstilling-aar', monday));
    this.#windows[week - FIRST_WEEK] = weekOfDay(back) + 1;
    this.#needed[week - FIRST_WEEK] = this.law.number('refusion/nulstilling-uger', monday);
  }
}

function ratesOf(law: Law): LadderRates[] {
  return law.item('refusion/satser').versions.map(({ from, to, value }) => {
    const steps = value as readonly Step[];
    return {
      from: weekOfDay(from),
      to: weekOfDay(to),
      steps,
      starts: Int32Array.from([...steps.map((step) => step.from), NEVER]),
    };
  });
}

/** Benefits, supports and activities that interrupt self-support, or of which it is not decided. */
function weekKinds(law: Law, day: Day): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const id of law.item('refusion/blokerer-uafklaret').among ?? []) {
    const interrupts = law.cellIfDecided('refusion/blokerer-uafklaret', id, day);
    if (interrupts !== 0) kinds.set(id, interrupts === 1 ? WEEK.frozen : WEEK.undecided);
  }
  for (const id of law.list('refusion/stoettet-ansaettelse', day)) kinds.set(id, WEEK.frozen);
  return kinds;
}
