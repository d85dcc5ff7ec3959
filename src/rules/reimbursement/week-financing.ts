/**
 * RF-01, RF-02, RF-05 and RF-06: who pays a benefit in the week of a day. Shares are thousandths; the state's and the
 * municipality's always make 1000.
 */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { mondayOf, printWeek, type Week, weekOfDay } from '../../core/week.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, type Reason, type Undecidable, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { benefitName, both, spellFact } from '../fact-ref.ts';
import { type Law, stepOf } from '../law/law.ts';
import type { Step } from '../law/law-item.ts';
import { benefitOf } from '../spells.ts';
import type { Ladder } from './ladder.ts';
import { ladderStory } from './ladder-story.ts';
import { WEEK } from './ladder-terms.ts';
import { doubt, ladderFacts, ladderOf, spellsOfKind } from './person-ladder.ts';
import { numberOf, type WeekNumber } from './week-number.ts';

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

export interface WeekFinancing {
  readonly week: string;
  /** Of the benefit week; `null`: no benefit week on the ladder, or only its step is known. */
  readonly number: number | null;
  /** From 1. */
  readonly step: number | null;
  /** One for each benefit that week, up to the day. */
  readonly shares: readonly BenefitShare[];
}

export function weekFinancing(person: PersonCursor, day: Day, law: Law): Answer<WeekFinancing> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const ladder = ladderOf(person, day, law);
  const week = weekOfDay(day);
  const rates = ratesOn(day, cite);
  const number = ahead(numberOf(ladder, week), rates.ahead);
  const step = number && stepOf(rates.steps, number.most);
  if (number && (number.least === 0 || stepOf(rates.steps, number.least) !== step)) return doubt(person, day, ladder);

  const shares: BenefitShare[] = [];
  const because: Reason[] = ladderStory(ladder, cite);
  for (const row of rowsOf(person, week, day, ladder)) {
    const benefit = benefitOf(person, row);
    if (shares.some((share) => share.benefit === benefit) || !rates.holdsFor(benefit)) continue;
    const share = shareOfSpell(person, row, step === null ? null : rates.steps[step]!.value, day, ladder, cite);
    if ('undecidable' in share) return share;
    shares.push(share);
    because.push(shareReason(share, number));
  }
  if (shares.length === 0)
    because.push({ da: 'Ingen ydelse på trappen i ugen.', en: 'No benefit on the ladder that week.' });
  const known = number && number.least === number.most ? number.most : null;
  return {
    answer: { week: printWeek(week), number: known, step: step === null ? null : step + 1, shares },
    because,
    ground: cite.ground,
    facts: ladderFacts(person, day, ladder),
  };
}

interface Rates {
  readonly steps: readonly Step[];
  /** Weeks to look ahead: the days before the ladder follow its first week. */
  readonly ahead: number;
  holdsFor(benefit: string): boolean;
}

/** The rates of the day's week; in the days of the transition those of the week after (RF-06). */
function ratesOn(day: Day, cite: Citing): Rates {
  const monday = mondayOf(weekOfDay(day));
  if (cite.law.covers('refusion/satser', monday) || !cite.law.covers('refusion/overgang', day)) {
    return { steps: cite.steps('refusion/satser', monday), ahead: 0, holdsFor: () => true };
  }
  const first = cite.table('refusion/overgang', day);
  return {
    steps: cite.steps('refusion/satser', monday + 7),
    ahead: 1,
    holdsFor: (benefit) => day >= (first[benefit] ?? first.andre!),
  };
}

function ahead(number: WeekNumber | null, weeks: number): WeekNumber | null {
  return number && { least: number.least === 0 ? 0 : number.least + weeks, most: number.most + weeks };
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

function shareReason({ benefit, onLadder, state, municipality }: BenefitShare, number: WeekNumber | null): Reason {
  const name = benefitName(benefit);
  const percent = both((language) => `${displayNumber(state / 10, {}, language)} %`);
  const rest = both((language) => `${displayNumber(municipality / 10, {}, language)} %`);
  const why = onLadder
    ? { da: `uge nr. ${numberText(number, 'eller')}`, en: `week no. ${numberText(number, 'or')}` }
    : { da: 'bevilget, før trappen omfattede ydelsen', en: 'granted before the ladder covered the benefit' };
  return {
    da: `${name.da}, ${why.da}: staten betaler ${percent.da}, kommunen ${rest.da}.`,
    en: `${name.en}, ${why.en}: the state pays ${percent.en}, the municipality ${rest.en}.`,
  };
}

function numberText(number: WeekNumber | null, or: string): string {
  if (number === null) return '–';
  return number.least === number.most ? `${number.most}` : `${number.least} ${or} ${number.most}`;
}
