/**
 * The reimbursement ladder for 100,000 persons over ten years, from columns, against the same count written as a plain loop
 * over weeks. Prints milliseconds and the ratio. Run: `node bench/ladder.ts`.
 */
import { dayOf } from '../src/core/day.ts';
import { columnsOf } from '../src/register/columns/columns-of-timelines.ts';
import { PersonCursor } from '../src/register/columns/person-cursor.ts';
import { life } from '../src/register/life.ts';
import type { PersonTimeline } from '../src/register/person-timeline.ts';
import { shippedLaw } from '../src/rules/law/node/law-folder.ts';
import { Ladder } from '../src/rules/reimbursement/ladder.ts';
import { stepsInto } from '../src/rules/reimbursement/ladder-steps.ts';
import { LadderTerms } from '../src/rules/reimbursement/ladder-terms.ts';
import { WeekStretches } from '../src/rules/reimbursement/week-stretches.ts';
import { plainLadder, plainRules } from '../src/rules/testing/plain-ladder.ts';

const PERSONS = 100_000;
const [FROM, END] = [dayOf(2016, 1, 4), dayOf(2026, 1, 1)];
const BENEFITS = ['a_dagpenge', 'kontanthjaelp', 'sygedagpenge', 'ressourceforloeb', 'fleksjob', 'loentilskud'];

/** A small deterministic generator: the same lives in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

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

const law = shippedLaw();
const timelines = lives();
const columns = columnsOf(timelines);
const spells = columns.spells.rows;

/** Best of several runs, in milliseconds. */
function best(run: () => number, times: number): { readonly ms: number; readonly result: number } {
  let [ms, result] = [Number.POSITIVE_INFINITY, 0];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    result = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, result };
}

function kernel(): number {
  const cursor = new PersonCursor(columns);
  const ladder = new Ladder(new LadderTerms(law, END, columns.dictionaries));
  const steps = new WeekStretches();
  let weeks = 0;
  for (let person = 0; person < columns.count; person++) {
    ladder.walk(cursor.seek(person), END);
    stepsInto(ladder, steps);
    for (let at = 0; at < steps.count; at++) weeks += steps.to[at]! - steps.from[at]!;
  }
  return weeks;
}

const SAMPLE = 2000;
function plain(): number {
  const rules = plainRules(law, END);
  let weeks = 0;
  for (const timeline of timelines.slice(0, SAMPLE)) weeks += plainLadder(timeline, END, rules).size;
  return weeks;
}

const fast = best(kernel, 7);
const slow = best(plain, 1);
const slowAll = (slow.ms * PERSONS) / SAMPLE;
console.log(`ladder, ${PERSONS} persons × 10 years, ${spells} spells, ${fast.result} weeks on a step`);
console.log(`  columns      ${fast.ms.toFixed(1)} ms`);
console.log(`  week by week ${slowAll.toFixed(0)} ms (from ${SAMPLE} persons)`);
console.log(`  ratio        ${(slowAll / fast.ms).toFixed(0)}`);
