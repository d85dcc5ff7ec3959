/**
 * RF-01, RF-02, RF-05 and RF-06: who pays a benefit in the week of a day. Shares are thousandths; the state's and the
 * municipality's always make 1000.
 */
import type { Day } from '../../core/day.ts';
import { displayQuantity } from '../../core/unit.ts';
import { mondayOf, printWeek, weekOfDay } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Reason } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { benefitName, both } from '../fact-ref.ts';
import { type Law, stepOf } from '../law/law.ts';
import type { Step } from '../law/law-item.ts';
import { benefitOf } from '../spells.ts';
import { type BenefitShare, rowsOf, shareOfSpell } from './benefit-share.ts';
import { ladderStory } from './ladder-story.ts';
import { doubt, ladderFacts, ladderOf } from './person-ladder.ts';
import { numberOf, type WeekNumber } from './week-number.ts';

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

function shareReason({ benefit, onLadder, state, municipality }: BenefitShare, number: WeekNumber | null): Reason {
  const name = benefitName(benefit);
  const percent = both((language) => displayQuantity(state / 10, 'percent', language));
  const rest = both((language) => displayQuantity(municipality / 10, 'percent', language));
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
