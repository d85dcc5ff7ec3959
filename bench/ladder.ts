/**
 * The reimbursement ladder for 100,000 persons over ten years, from columns, beside the same count written as a plain loop
 * over weeks; and every rule asked about one person.
 */
import { dayOf } from '../src/core/day.ts';
import { columnsOf, cursorOf } from '../src/register/columns/columns-of-timelines.ts';
import { PersonCursor } from '../src/register/columns/person-cursor.ts';
import { life } from '../src/register/life.ts';
import type { PersonTimeline } from '../src/register/person-timeline.ts';
import { shippedLaw } from '../src/rules/law/node/law-folder.ts';
import { Ladder } from '../src/rules/reimbursement/ladder.ts';
import { stepsInto } from '../src/rules/reimbursement/ladder-steps.ts';
import { LadderTerms } from '../src/rules/reimbursement/ladder-terms.ts';
import { WeekStretches } from '../src/rules/reimbursement/week-stretches.ts';
import { RULES } from '../src/rules/rules.ts';
import { plainLadder, plainRules } from '../src/rules/testing/plain-ladder.ts';
import { type Measurement, timed } from './measurement.ts';

const PERSONS = 100_000;
/** Persons that the plain loop counts; it is too slow for all. */
const SAMPLE = 1000;
const [FROM, END] = [dayOf(2016, 1, 4), dayOf(2026, 1, 1)];
const BENEFITS = ['a_dagpenge', 'kontanthjaelp', 'sygedagpenge', 'ressourceforloeb', 'fleksjob', 'loentilskud'];

const law = shippedLaw();

export async function ladder(): Promise<Measurement[]> {
  const timelines = lives();
  const columns = columnsOf(timelines);
  const cursor = new PersonCursor(columns);
  const steps = new WeekStretches();
  const kernel = () => {
    const counted = new Ladder(new LadderTerms(law, END, columns.dictionaries));
    for (let person = 0; person < columns.count; person++) {
      counted.walk(cursor.seek(person), END);
      stepsInto(counted, steps);
    }
  };
  const rules = plainRules(law, END);
  const plain = () => {
    for (const timeline of timelines.slice(0, SAMPLE)) plainLadder(timeline, END, rules);
  };
  kernel();
  return [
    {
      what: 'reimbursement ladder, 100,000 persons × 10 years',
      value: await timed(11, kernel),
      unit: 'ms',
      limit: 100,
      peer: { what: 'a plain loop over weeks', value: (await timed(1, plain)) * (PERSONS / SAMPLE) },
    },
    { what: 'every rule about one person', value: await timed(101, everyRule(timelines[0]!)), unit: 'ms', limit: 2 },
  ];
}

function everyRule(timeline: PersonTimeline): () => void {
  const person = cursorOf(timeline);
  return () => {
    for (const { evaluate } of RULES) {
      try {
        evaluate(person, END, law);
      } catch {
        // A named refusal is an answer too.
      }
    }
  };
}

/** Some nine spells each; the same lives in every run. */
function lives(): PersonTimeline[] {
  const next = generator(7);
  const nobody = life('').timeline;
  return Array.from({ length: PERSONS }, (_, person) => {
    const spells = [];
    for (let from = FROM + next(400); from < END; from += next(300)) {
      const to = from + 7 + next(500);
      spells.push({ benefit: BENEFITS[next(BENEFITS.length)]!, from, to, degree: 1000, grantedOn: from - next(1500) });
      from = to;
    }
    return { ...nobody, id: `p${person}`, spells };
  });
}

/** A small deterministic generator of whole numbers below a limit. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
