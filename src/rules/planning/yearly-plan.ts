/** PL-01, PL-02, PL-03 and PL-05: the employment plan of a year, who it is sent to, the minister's goals, the audit. */
import { type Day, printDay } from '../../core/day.ts';
import { firstDayOfYear } from '../../core/period.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { dayText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface PlanAdoption {
  /** The last day to adopt it. */
  readonly dueOn: string;
  readonly onTime: boolean;
}

/** PL-01; `null`: no duty. The duty after 2024 is open (`rules/undecided`). */
export function planAdoption(year: number, adoptedOn: Day, law: Law): Answer<PlanAdoption | null> {
  const cite = new Citing(law);
  const begins = firstDayOfYear(year);
  const adopted = dayText(adoptedOn);
  const facts = [given({ da: `Vedtaget ${adopted.da}`, en: `Adopted ${adopted.en}` })];
  if (cite.number('planlaegning/plan-pligt', begins) === 0) {
    const why = { da: 'Der skal ikke vedtages en plan.', en: 'No plan has to be adopted.' };
    return { answer: null, because: [why], ground: cite.ground, facts };
  }
  const due = begins - cite.number('planlaegning/plan-frist-dage', begins);
  const last = dayText(due);
  return {
    answer: { dueOn: printDay(due), onTime: adoptedOn <= due },
    because: [
      { da: `Planen for ${year} vedtages senest ${last.da}.`, en: `The plan for ${year} is adopted by ${last.en}.` },
    ],
    ground: cite.ground,
    facts,
  };
}

export interface Councils {
  readonly national: string;
  readonly regional: string;
}

/** PL-02: the names of the councils on a day. */
export function councils(day: Day, law: Law): Answer<Councils> {
  const cite = new Citing(law);
  const { landet, regionen } = cite.words('planlaegning/raad', day);
  const because = [{ da: 'Rådene efter loven den dag.', en: 'The councils by the law of that day.' }];
  return { answer: { national: landet!, regional: regionen! }, because, ground: cite.ground, facts: [] };
}

/** PL-03: the minister's guiding goals for a year; none once they were abolished. Some years are open (`rules/undecided`). */
export function ministerGoals(year: number, law: Law): Answer<readonly string[]> {
  const cite = new Citing(law);
  const answer = cite.list('planlaegning/ministermaal', firstDayOfYear(year));
  const because = [
    answer.length === 0
      ? { da: `Ingen vejledende mål for ${year}.`, en: `No guiding goals for ${year}.` }
      : { da: `${answer.length} vejledende mål for ${year}.`, en: `${answer.length} guiding goals for ${year}.` },
  ];
  return { answer, because, ground: cite.ground, facts: [] };
}

/** PL-05: the day the result audit of a year is due. Open (`rules/undecided`). */
export function auditDue(year: number, law: Law): Answer<string> {
  const cite = new Citing(law);
  const due = cite.number('planlaegning/resultatrevision-frist', firstDayOfYear(year));
  const on = dayText(due);
  const because = [
    { da: `Resultatrevisionen er færdig senest ${on.da}.`, en: `The result audit is finished by ${on.en}.` },
  ];
  return { answer: printDay(due), because, ground: cite.ground, facts: [] };
}
