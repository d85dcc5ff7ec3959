/** IN-01 to IN-10: the clocks of the integration programme, from the day the municipality took over. */
import { addMonths, addYears, type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { workingDayFrom } from '../../core/working-day.ts';
import { ARRIVAL_BASES, valueAt } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { arrivalFact, both } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface Programme {
  /** What it is called that day. */
  readonly name: string;
  readonly takenOverOn: string;
  /** First day after the longest time in the programme. */
  readonly endsOn: string;
  /** Which year of the programme the day lies in, from 1. */
  readonly year: number;
  readonly contractBy: string;
  readonly jobBy: string;
  readonly firstCompanyOffer: { readonly target: string; readonly limit: string };
  /** A visitation as activity-ready ends by this day. */
  readonly assessmentBy: string;
  readonly benefit: string;
  readonly needsIntegrationPlan: boolean;
  /** The municipality's own deadlines; `null` where it has set none. */
  readonly local: {
    readonly introductionFrom: string | null;
    readonly introductionBy: string | null;
    readonly profileBy: string | null;
  };
}

const HUNDREDTHS_IN_DAY = 2400;

/** `null`: not in the programme that day. */
export function programme(person: PersonCursor, day: Day, law: Law): Answer<Programme | null> {
  const cite = new Citing(law);
  const row = latestArrival(person, day);
  const takenOver = row === undefined ? undefined : person.arrivals.of.on[row]!;
  const ends =
    takenOver === undefined
      ? undefined
      : addYears(takenOver, cite.number('integration/programmets-laengde', takenOver));
  if (row === undefined || takenOver === undefined || ends === undefined || day >= ends) {
    cite.number('integration/programmets-laengde', day);
    const why = { da: 'Ikke i programmet den dag.', en: 'Not in the programme that day.' };
    return {
      answer: null,
      because: [why],
      ground: cite.ground,
      facts: row === undefined ? [] : [arrivalFact(person, row)],
    };
  }
  const basis = valueAt(ARRIVAL_BASES, person.arrivals.of.basis[row]!);
  if (basis === undefined) {
    return undecidable(
      {
        da: 'Opholdsgrundlaget mangler; det afgør programmet.',
        en: 'The basis of residence is missing; it decides the programme.',
      },
      arrivalFact(person, row),
    );
  }
  const [since, until] = [takenOver, ends].map((on) => both((language) => displayDay(on, language)));
  return {
    answer: {
      name: cite.words('integration/navn', day)[basis]!,
      takenOverOn: printDay(takenOver),
      endsOn: printDay(ends),
      year: yearOf(takenOver, day),
      ...deadlines(takenOver, cite),
      benefit: cite.word('integration/ydelse', day),
      needsIntegrationPlan: cite.number('integration/plan', day) === 1,
      local: localDeadlines(takenOver, law),
    },
    because: [
      {
        da: `Overtaget ${since!.da}; højst til ${until!.da}.`,
        en: `Taken over on ${since!.en}; until ${until!.en} at most.`,
      },
    ],
    ground: cite.ground,
    facts: [arrivalFact(person, row)],
  };
}

function latestArrival({ arrivals }: PersonCursor, day: Day): number | undefined {
  let latest: number | undefined;
  for (let row = arrivals.start; row < arrivals.end; row++) if (arrivals.of.on[row]! <= day) latest = row;
  return latest;
}

function yearOf(from: Day, day: Day): number {
  let year = 1;
  while (addYears(from, year) <= day) year++;
  return year;
}

function deadlines(from: Day, cite: Citing) {
  return {
    contractBy: printDay(contractDue(from, cite)),
    jobBy: printDay(addYears(from, cite.number('integration/job-aar', from))),
    firstCompanyOffer: {
      target: printDay(from + cite.number('integration/virksomhed-uger', from) * 7),
      limit: printDay(addMonths(from, cite.number('integration/virksomhed-maaneder', from))),
    },
    assessmentBy: printDay(addMonths(from, cite.number('integration/vurdering-maaneder', from))),
  };
}

/** IN-02: the last day to sign the contract. */
function contractDue(takenOver: Day, cite: Citing): Day {
  return addMonths(takenOver, cite.number('integration/kontrakt-maaneder', takenOver));
}

/** Hours are counted in whole days, since the register does not hold the hour of arrival. */
function localDeadlines(from: Day, law: Law): Programme['local'] {
  const hours = (key: string) => law.cellIfDecided('integration/lokal-introforloeb-timer', key, from);
  const weeks = law.cellIfDecided('integration/lokal-uger', 'cv-og-profil', from);
  const after = (count: number | undefined, round: (days: number) => number) =>
    count === undefined ? null : printDay(from + round(count / HUNDREDTHS_IN_DAY));
  return {
    introductionFrom: after(hours('fra'), Math.ceil),
    introductionBy: after(hours('til'), Math.floor),
    profileBy: weeks === undefined ? null : printDay(from + weeks * 7),
  };
}

/** IN-04: the day the municipality takes over a refugee allocated to it on a day. */
export function takeoverOn(allocatedOn: Day, law: Law): Answer<Day> {
  const cite = new Citing(law);
  const months = cite.number('integration/overtagelse-maaneder', allocatedOn);
  const answer = workingDayFrom(firstDayOfMonth(monthOfDay(allocatedOn) + months));
  const on = both((language) => displayDay(answer, language));
  const because = [{ da: `Kommunen overtager ansvaret ${on.da}.`, en: `The municipality takes over on ${on.en}.` }];
  return { answer, because, ground: cite.ground, facts: [] };
}

/** KF-05: when the contract must be followed up again. How often is open (`rules/undecided`). */
export function nextFollowUp(latestOn: Day, law: Law): Answer<Day> {
  const cite = new Citing(law);
  const months = cite.number('integration/opfoelgning-maaneder', latestOn);
  const answer = addMonths(latestOn, months);
  const because = [
    { da: `Højst ${months} måneder efter den seneste.`, en: `${months} months after the latest at most.` },
  ];
  return { answer, because, ground: cite.ground, facts: [] };
}
