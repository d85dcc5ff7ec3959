/** KF-01 for those on unemployment insurance, whose course is counted in accumulated unemployment. */
import { addMonths, type Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { Citing } from '../citing.ts';
import { stepOf } from '../law/law.ts';
import type { Insured } from '../unemployment-insurance/insured.ts';
import { type Accumulated, reachedOn } from './accumulated-unemployment.ts';
import { blockOf, type TalkDue } from './talk-due.ts';

export interface InsuredFacts {
  readonly insured: Insured;
  /** The fund referred the person to the municipality from the start (§ 27, stk. 3). */
  readonly referred: boolean;
}

/** The talks under the law of some days. */
export function insuredTalks(
  { placedOn, stretches }: Accumulated,
  facts: InsuredFacts,
  regime: Days,
  day: Day,
  cite: Citing,
): TalkDue[] {
  const at = Math.max(regime.from, placedOn);
  const month = cite.cell('dagpenge/maanedstimer', facts.insured, at);
  const after = (months: number) => reachedOn(stretches, months * month);
  switch (cite.word('kontaktforloeb/a-dagpenge-ordning', at)) {
    case 'maanedlig':
      return monthly(placedOn, after, at, day, cite);
    case 'faelles':
      return [...shared(placedOn, after, at, cite), ...joint(placedOn, after, at, cite)];
    default:
      return [...fundFirst(placedOn, after, facts, at, cite), ...joint(placedOn, after, at, cite)];
  }
}

/** The day so many months have been accumulated; `undefined`: the unemployment ends first. */
type After = (months: number) => Day | undefined;

/** One talk each month at first, then at longer intervals. A talk held late does not move the next. */
function monthly(placedOn: Day, after: After, at: Day, day: Day, cite: Citing): TalkDue[] {
  const first = cite.number('kontaktforloeb/a-dagpenge-maanedlige', at);
  const interval = cite.number('kontaktforloeb/a-dagpenge-senere-maaneder', at);
  const withFund = cite.number('kontaktforloeb/a-dagpenge-faellessamtale-maaneder', at);
  const tolerance = cite.steps('kontaktforloeb/a-dagpenge-frist-dage', at);
  const talks: TalkDue[] = [];
  const add = (months: number, kind: TalkDue['kind']): boolean => {
    const dueOn = after(months);
    if (dueOn === undefined) return false;
    const number = talks.length + 1;
    const latestOn = dueOn + (tolerance[stepOf(tolerance, number)]?.value ?? 0);
    talks.push(...blockOf(1, placedOn, dueOn, { number, latestOn, kind }));
    return dueOn <= day || number < first;
  };
  for (let months = 1; ; months += months < first ? 1 : interval) {
    const before = months - interval;
    if (before < withFund && withFund < months && !add(withFund, 'faellessamtale')) return talks;
    if (!add(months, 'jobsamtale')) return talks;
  }
}

/** Talks of the municipality in the first months, and one with the fund in the later part of them. */
function shared(placedOn: Day, after: After, at: Day, cite: Citing): TalkDue[] {
  const end = after(cite.number('kontaktforloeb/a-dagpenge-jobcenter-maaneder', at));
  const between = after(cite.number('kontaktforloeb/a-dagpenge-a-kasse-maaneder', at));
  if (end === undefined || between === undefined) return [];
  return [
    ...blockOf(cite.number('kontaktforloeb/a-dagpenge-jobcenter', at), placedOn, end),
    ...blockOf(cite.number('kontaktforloeb/a-dagpenge-a-kasse', at), between, end, { holder: 'a-kasse' }),
  ];
}

/** The fund has the course first, then the municipality; unless the fund refers the person from the start. The act says before. */
function fundFirst(placedOn: Day, after: After, { referred }: InsuredFacts, at: Day, cite: Citing): TalkDue[] {
  const end = after(cite.number('kontaktforloeb/a-dagpenge-jobcenter-maaneder', at));
  if (referred && cite.covers('kontaktforloeb/a-dagpenge-jobcenter-henvist', at)) {
    return end === undefined
      ? []
      : blockOf(cite.number('kontaktforloeb/a-dagpenge-jobcenter-henvist', at), placedOn, end - 1);
  }
  const handedOver = addMonths(placedOn, cite.number('kontaktforloeb/a-dagpenge-a-kasse-maaneder', at));
  const own =
    end === undefined ? [] : blockOf(cite.number('kontaktforloeb/a-dagpenge-jobcenter', at), handedOver, end - 1);
  return [
    ...blockOf(cite.number('kontaktforloeb/a-dagpenge-a-kasse', at), placedOn, handedOver - 1, {
      holder: 'a-kasse',
      firstDueOn: placedOn + cite.number('kontaktforloeb/a-dagpenge-a-kasse-foerste-dage', at),
    }),
    ...own,
  ];
}

function joint(placedOn: Day, after: After, at: Day, cite: Citing): TalkDue[] {
  const dueOn = after(cite.number('kontaktforloeb/a-dagpenge-faellessamtale-maaneder', at));
  return dueOn === undefined ? [] : blockOf(1, placedOn, dueOn, { kind: 'faellessamtale', holder: 'a-kasse' });
}
