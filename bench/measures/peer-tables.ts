/**
 * The register as plain tables for the peers that answer in SQL: written as CSV, read by each. What the law and the code
 * lists say is joined on as small tables; who lives where without counting a day twice, and birthdays, are worked out
 * beforehand, so that they only do the question itself.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BENEFITS } from '../../src/core/benefits/benefits.ts';
import { firstDayOfMonth } from '../../src/core/month.ts';
import { weekOfDay } from '../../src/core/week.ts';
import { type Scope, thursdaysWithin } from '../../src/measures/scope.ts';
import { ARRIVAL_BASES, codeOf, READINESS } from '../../src/register/codes.ts';
import { LadderTerms, WEEK } from '../../src/rules/reimbursement/ladder-terms.ts';
import { lastDayOfNextQuarter } from './kernels/activity-effect.ts';
import { birthdays } from './kernels/birthdays.ts';
import type { BenchQuestion } from './questions.ts';

/** Later than any day asked about: what goes on. */
const OPEN = 100_000;
const READY = [READINESS.indexOf('jobparat') + 1, READINESS.indexOf('aabenlyst-uddannelsesparat') + 1];
const REFUGEE = [codeOf(ARRIVAL_BASES, 'flygtning'), codeOf(ARRIVAL_BASES, 'familiesammenfoert-til-flygtning')];

export const TABLES = {
  persons: 'person int, working int, retired int',
  residence: 'person int, municipality int, start int, stop int',
  spells: 'person int, benefit int, is_ready boolean, degree int, start int, stop int, granted int',
  arrivals: 'person int, day int, refugee boolean',
  activities: 'person int, kind int, start int, stop int, is_frozen boolean',
  employment: 'person int, start int, stop int, is_frozen boolean',
  benefits: 'benefit int, public_support boolean, unemployed text, dependent boolean, week text',
} as const;
export type TableName = keyof typeof TABLES;

/** Tables that depend on the periods asked for. */
const PERIOD_TABLES = {
  asked: 'first int, after int, first_week int, needed int, granted_from int',
  periods: 'period int, first int, after int, days int, first_week int, weeks int, follow_up int',
  calendar: 'day int, period int, first int, first_week int',
  weeks: 'week int, back int',
  steps: 'step int, first int, after int',
} as const;

/** Made once, before anything is timed. */
export const PREPARED = [
  `CREATE TABLE homes AS SELECT person, municipality, start, stop FROM (
     SELECT person, municipality, greatest(start, coalesce(max(stop) OVER (PARTITION BY person, municipality
       ORDER BY start, stop ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), start)) AS start, stop FROM residence
   ) cut WHERE start < stop`,
  `CREATE TABLE residing AS SELECT person, start, stop FROM (
     SELECT person, greatest(start, coalesce(max(stop) OVER (PARTITION BY person
       ORDER BY start, stop ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), start)) AS start, stop FROM residence
   ) cut WHERE start < stop`,
];

/** Writes one CSV for each table into a folder. */
export function writeTables(scope: Scope, folder: string): void {
  const { people } = scope.register;
  const terms = termsOf(scope);
  const [working, retired] = [birthdays(people, 16), birthdays(people, 67)];
  const stop = (day: number) => Math.min(day, OPEN);
  const { benefit, readiness, degree, from, to, grantedOn } = people.spells.columns;
  const stays = people.residence.columns;
  const { on, basis } = people.arrivals.columns;
  const { kind, from: begun, to: ended } = people.activities.columns;
  const { month, support } = people.employment.columns;
  const write = (table: TableName, offsets: ArrayLike<number>, row: (at: number) => string) =>
    writeRows(join(folder, `${table}.csv`), people.count, offsets, row);
  const each = Array.from({ length: people.count + 1 }, (_, person) => person);
  write('persons', each, (at) => `${working[at]},${retired[at]}`);
  write(
    'residence',
    people.residence.offsets,
    (at) => `${stays.municipality[at]},${stays.from[at]},${stop(stays.to[at]!)}`,
  );
  write(
    'spells',
    people.spells.offsets,
    (at) =>
      `${benefit[at]},${READY.includes(readiness[at]!)},${degree[at]},${from[at]},${stop(to[at]!)},${grantedOn[at]}`,
  );
  write('arrivals', people.arrivals.offsets, (at) => `${on[at]},${REFUGEE.includes(basis[at]!)}`);
  write(
    'activities',
    people.activities.offsets,
    (at) => `${kind[at]},${begun[at]},${stop(ended[at]!)},${terms.activity[kind[at]!] === WEEK.frozen}`,
  );
  write(
    'employment',
    people.employment.offsets,
    (at) =>
      `${firstDayOfMonth(month[at]!)},${firstDayOfMonth(month[at]! + 1)},${terms.support[support[at]!] === WEEK.frozen}`,
  );
  const codes = BENEFITS.map(({ id, publicSupport, grossUnemployment }) => {
    const code = people.dictionaries.benefits.code(id);
    const unemployed = grossUnemployment === 'all' ? 'all' : grossUnemployment === 'none' ? '' : 'ready';
    const week = ['', 'benefit', '', 'frozen', '', 'by-grant'][terms.benefit[code]!];
    return `${code},${publicSupport},"${unemployed}",${publicSupport && id !== 'fleksjob'},"${week}"`;
  });
  writeLines(join(folder, 'benefits.csv'), codes);
}

/** What a question is asked over, as statements. */
export function periodTables(scope: Scope): string[] {
  const terms = termsOf(scope);
  const { starts, periods, from, to, end, periodAt } = scope;
  const rate = terms.rates[0]!;
  const weeks = Array.from({ length: weekOfDay(to) - weekOfDay(from - 5000) }, (_, at) => weekOfDay(from - 5000) + at);
  const firstWeek = (period: number) => Math.ceil(starts[period]! / 7);
  const rows: Record<keyof typeof PERIOD_TABLES, (number | string)[][]> = {
    asked: [[from, Math.min(to, end), rate.from, terms.needed(weekOfDay(from)), grantedFrom(scope)]],
    periods: periods.map((_, at) => [
      at,
      starts[at]!,
      starts[at + 1]!,
      starts[at + 1]! - starts[at]!,
      firstWeek(at),
      thursdaysWithin(starts[at]!, starts[at + 1]!),
      lastDayOfNextQuarter(from, at),
    ]),
    calendar: Array.from({ length: to - from }, (_, at) => {
      const period = periodAt[at]!;
      return [from + at, period, starts[period]!, firstWeek(period)];
    }),
    weeks: weeks.map((week) => [week, terms.windowFrom(week)]),
    steps: Array.from(rate.starts.subarray(0, -1), (first, at) => [
      at + 1,
      first,
      Math.min(rate.starts[at + 1]!, OPEN),
    ]),
  };
  return Object.entries(PERIOD_TABLES).flatMap(([name, columns]) => [
    `DROP TABLE IF EXISTS ${name}`,
    `CREATE TABLE ${name} (${columns})`,
    `INSERT INTO ${name} VALUES ${rows[name as keyof typeof rows].map((row) => `(${row.join(', ')})`).join(', ')}`,
  ]);
}

export function sqlOf({ id }: BenchQuestion): string {
  return readFileSync(fileURLToPath(new URL(`./sql/${id}.sql`, import.meta.url)), 'utf8');
}

function termsOf({ law, end, register }: Scope): LadderTerms {
  return new LadderTerms(law, end - 1, register.people.dictionaries);
}

function grantedFrom({ law, end }: Scope): number {
  return law.number('refusion/bevilget-fra', end - 1);
}

function writeRows(path: string, subjects: number, offsets: ArrayLike<number>, row: (at: number) => string): void {
  const file = openSync(path, 'w', 0o644);
  let lines: string[] = [];
  for (let subject = 0; subject < subjects; subject++) {
    for (let at = offsets[subject]!; at < offsets[subject + 1]!; at++) lines.push(`${subject},${row(at)}\n`);
    if (lines.length < 20_000) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

function writeLines(path: string, lines: readonly string[]): void {
  const file = openSync(path, 'w', 0o644);
  writeSync(file, lines.map((line) => `${line}\n`).join(''));
  closeSync(file);
}
