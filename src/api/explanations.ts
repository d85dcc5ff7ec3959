/** One person asked about in the register of a municipality, and who a figure is made of: for those who may open the cases. */
import { type Day, parseDay } from '../core/day.ts';
import { coreErrors } from '../core/errors/core-errors.ts';
import type { PejlError } from '../core/errors/pejl-error.ts';
import { daysOf, lastDayOf, type Period, parsePeriod, periodsWithin, printPeriod } from '../core/period.ts';
import { addedBy } from '../measures/explain/added-by.ts';
import { type ExplainedPeriod, explain } from '../measures/explain/explain.ts';
import { PersonWorld } from '../measures/explain/person-world.ts';
import { subjectsOf } from '../measures/explain/subjects-of.ts';
import { whyNotMeasurable } from '../measures/measurable.ts';
import type { Measure } from '../measures/measure.ts';
import { type Question, readQuestion } from '../measures/question.ts';
import { type Row, rowsOf } from '../measures/rows.ts';
import { scopeOf } from '../measures/scope.ts';
import { reachOf } from '../register/coverage.ts';
import type { Law } from '../rules/law/law.ts';
import { apiErrors } from './errors.ts';
import { mayOpenCases } from './figure-reader.ts';
import type { HeldRegister, Registers } from './registers.ts';

export interface AskedOfPerson {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | undefined;
}

export interface ExplanationSource {
  readonly registers: Registers;
  readonly measures: readonly Measure[];
  readonly law: Law;
}

interface Answered {
  readonly held: HeldRegister;
  readonly asked: AskedOfPerson;
  readonly asOf: Day;
}

export interface Explanation extends Answered {
  readonly measure: Measure;
  readonly periods: readonly ExplainedPeriod[];
  readonly notMeasurable: PejlError | undefined;
}

/** (`api/no-register`, `api/no-case-access`, `api/no-person`, `measures/…`, `core/…`) */
export async function explanationOf(
  municipality: string,
  measureId: string,
  asked: AskedOfPerson,
  source: ExplanationSource,
): Promise<Explanation> {
  const held = await openCases(municipality, source);
  const { register } = held.live;
  const person = personAt(held, asked.person);
  const question = readQuestion({ ...asked, measure: measureId, area: municipality }, source.measures);
  const asOf = asOfDay(held, question, asked);
  const scope = scopeOf(register, question.periods, [municipality], asOf, source.law);
  const notMeasurable = whyNotMeasurable(question.measure, scope);
  const periods = notMeasurable ? [] : explain(question.measure, scope, person);
  return { held, asked, asOf, measure: question.measure, periods, notMeasurable };
}

export interface PersonFigures extends Answered {
  readonly figures: readonly {
    readonly measure: Measure;
    readonly from: string;
    readonly to: string;
    readonly rows: readonly Row[];
  }[];
}

/** Every measure that can be measured, of one person (errors as `explanationOf`). */
export async function figuresOfPerson(
  municipality: string,
  asked: AskedOfPerson,
  source: ExplanationSource,
): Promise<PersonFigures> {
  const held = await openCases(municipality, source);
  const { register } = held.live;
  const world = new PersonWorld(register, personAt(held, asked.person));
  const [first, last] = [parsePeriod(asked.from), parsePeriod(asked.to)];
  const days = { from: daysOf(first).from, to: daysOf(last).to };
  if (days.to <= days.from) throw coreErrors.create('core/period-backwards', { value: `${asked.from}/${asked.to}` });
  const asOf = asked.asOf === undefined ? (reachOf(register) ?? lastDayOf(last)) : parseDay(asked.asOf);
  const figures = source.measures.flatMap((measure) => {
    const grain = measure.grains.find((each) => each === first.grain) ?? measure.grains[0]!;
    const periods = periodsWithin(grain, days) as [Period, ...Period[]];
    const scope = scopeOf(register, periods, [municipality], asOf, source.law);
    if (periods.length === 0 || whyNotMeasurable(measure, scope)) return [];
    const rows = rowsOf(measure, addedBy(measure, scope, world, []), scope).filter(isSomething);
    return [{ measure, from: printPeriod(periods[0]), to: printPeriod(periods.at(-1)!), rows }];
  });
  return { held, asked, asOf, figures };
}

/** A total that waits for its follow-up is there for everybody; it is the person's only when there is something to follow. */
function isSomething({ subjects, notYet }: Row): boolean {
  return !notYet || subjects !== 0;
}

export interface CellSubjects {
  readonly held: HeldRegister;
  readonly kind: Measure['subject'];
  readonly count: number;
  readonly subjects: readonly { readonly id: string; readonly name: string | null }[];
}

export type AskedOfCell = Row['group'] & { readonly period: string; readonly asOf?: string | undefined };

const MOST_SUBJECTS = 200;

/** Who the figure of a period and group is made of (errors as `explanationOf`, without a person). */
export async function subjectsOfCell(
  municipality: string,
  measureId: string,
  { period, asOf, ...group }: AskedOfCell,
  source: ExplanationSource,
): Promise<CellSubjects> {
  const held = await openCases(municipality, source);
  const { register } = held.live;
  const by = Object.keys(group).join();
  const text = { measure: measureId, area: municipality, from: period, to: period, by };
  const question = readQuestion(text, source.measures);
  const { measure, periods } = question;
  const scope = scopeOf(register, periods, [municipality], asOfDay(held, question, { asOf }), source.law);
  const why = whyNotMeasurable(measure, scope);
  if (why) throw why;
  const found = subjectsOf(measure, scope, group);
  const subjects = found.slice(0, MOST_SUBJECTS).map((position) => named(register, measure, position));
  return { held, kind: measure.subject, count: found.length, subjects };
}

function named({ people, workplaces, jobOrders }: HeldRegister['live']['register'], { subject }: Measure, at: number) {
  switch (subject) {
    case 'person':
      return { id: people.ids.at(at)!, name: null };
    case 'workplace': {
      const name = workplaces.dictionaries.names.value(workplaces.workplace.name[at]!);
      return { id: workplaces.ids.at(at)!, name: name ?? null };
    }
    case 'job-order': {
      const title = jobOrders.dictionaries.titles.value(jobOrders.order.title[at]!);
      return { id: jobOrders.ids.at(at)!, name: title ?? null };
    }
  }
}

/** (`api/no-register`, `api/no-case-access`) */
async function openCases(municipality: string, { registers }: ExplanationSource): Promise<HeldRegister> {
  const held = await registers.of(municipality);
  if (mayOpenCases([held])) return held;
  throw apiErrors.create('api/no-case-access');
}

/** (`api/no-person`) */
function personAt({ live }: HeldRegister, id: string): number {
  const person = live.register.people.ids.indexOf(id);
  if (person < 0) throw apiErrors.create('api/no-person', {}, { field: 'person' });
  return person;
}

function asOfDay({ live }: HeldRegister, { asOf }: Question, asked: { readonly asOf?: string | undefined }): Day {
  return asked.asOf === undefined ? (reachOf(live.register) ?? asOf) : parseDay(asked.asOf);
}
