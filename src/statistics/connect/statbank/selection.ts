/**
 * What is asked of a table: the value codes of each of its variables, written out. Wishes may be shorter: all values, a
 * level of area, the newest periods, the periods from one on; they are looked up in the table's own description, for codes
 * differ from table to table.
 */
import type { Day } from '../../../core/day.ts';
import { statisticsErrors } from '../../errors.ts';
import { normalPeriod } from '../../parse/period-label.ts';
import { isAreaVariable, levelOf, levelsAmong, type StatbankLevel } from './area-levels.ts';
import { type StatbankTable, type StatbankVariable, same, variableOf } from './table-info.ts';

export type Wish =
  | { readonly codes: readonly string[] }
  | { readonly level: StatbankLevel }
  | { readonly latest: number }
  /** Periods that begin with this one or later, as many as the table has. */
  | { readonly since: string }
  /** Added up by the service under a code of our own: whole years of age, both included, or the values named. */
  | { readonly ages: readonly [number, number] }
  | { readonly sum: readonly string[] }
  | 'all';

export interface Chosen {
  readonly id: string;
  readonly time: boolean;
  /** What stands in the answer. */
  readonly codes: readonly string[];
  /** The codes that make up one that is ours: then `codes` is that one. */
  readonly sumOf?: readonly string[];
}

export interface Selection {
  readonly table: string;
  /** Every variable asked for, in the table's order. */
  readonly variables: readonly Chosen[];
}

/**
 * Looks the wishes up. A variable nobody wishes for is left out when the table allows it (`elimination`); time is then the
 * newest period, as the service does. Errors: `statistics/no-such-variable`, `no-such-value`, `variable-required`,
 * `mixed-levels`.
 */
export function select(table: StatbankTable, wishes: Readonly<Record<string, Wish>>): Selection {
  for (const id of Object.keys(wishes)) variableOf(table, id);
  const variables = table.variables.flatMap((variable): Chosen[] => {
    const wish = Object.entries(wishes).find(([id]) => same(id, variable.id))?.[1];
    if (wish !== undefined) {
      return [{ id: variable.id, time: variable.time, ...chosen(table.id, variable, wish) }];
    }
    if (variable.time) return [{ id: variable.id, time: true, codes: [inTime(variable).at(-1)!] }];
    if (variable.elimination) return [];
    throw statisticsErrors.create('statistics/variable-required', { table: table.id, variable: variable.id });
  });
  return { table: table.id, variables };
}

function chosen(table: string, variable: StatbankVariable, wish: Wish): Pick<Chosen, 'codes' | 'sumOf'> {
  if (wish !== 'all' && 'ages' in wish) {
    const [from, to] = wish.ages;
    const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
    return { codes: [`${from}_${to}`], sumOf: codesOf(table, variable, { codes: years }) };
  }
  if (wish !== 'all' && 'sum' in wish) {
    const parts = codesOf(table, variable, { codes: wish.sum });
    return { codes: [parts.join('_')], sumOf: parts };
  }
  return { codes: codesOf(table, variable, wish) };
}

type PlainWish = Exclude<Wish, { readonly ages: unknown } | { readonly sum: unknown }>;

function codesOf(table: string, variable: StatbankVariable, wish: PlainWish): readonly string[] {
  const all = variable.time ? inTime(variable) : variable.values.map(({ id }) => id);
  if (wish === 'all') return oneLevel(table, variable, all);
  if ('codes' in wish)
    return oneLevel(
      table,
      variable,
      wish.codes.map((code) => known(table, variable, all, code)),
    );
  if ('level' in wish) {
    const codes = all.filter((code) => levelOf(code) === wish.level);
    if (codes.length > 0) return codes;
    throw noSuchValue(table, variable, wish.level, levelsAmong(all));
  }
  if ('latest' in wish) return all.slice(-wish.latest);
  return all.filter((code) => startOf(code) >= startOf(wish.since));
}

function known(table: string, variable: StatbankVariable, all: readonly string[], code: string): string {
  const found = all.find((each) => same(each, code));
  if (found !== undefined) return found;
  throw noSuchValue(table, variable, code, all);
}

const SHOWN = 12;

function noSuchValue(table: string, { id }: StatbankVariable, value: string, all: readonly string[]) {
  const allowed = `${all.slice(0, SHOWN).join(', ')}${all.length > SHOWN ? ' …' : ''}`;
  return statisticsErrors.create('statistics/no-such-value', { table, variable: id, value, allowed });
}

/** Areas that contain each other cannot be asked for together: their sum would count people several times. */
function oneLevel(table: string, { id }: StatbankVariable, codes: readonly string[]): readonly string[] {
  const levels = isAreaVariable(id) ? levelsAmong(codes) : [];
  if (levels.length <= 1) return codes;
  throw statisticsErrors.create('statistics/mixed-levels', { table, variable: id, levels: levels.join(', ') });
}

/** Period codes from the oldest to the newest, however the service lists them. */
function inTime({ values }: StatbankVariable): string[] {
  return values.map(({ id }) => id).sort((a, b) => startOf(a) - startOf(b));
}

function startOf(code: string): Day {
  return normalPeriod(code)?.from ?? 0;
}
