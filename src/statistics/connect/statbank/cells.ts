/**
 * How large a question is, by StatBank's own formula: possible rows times the fields of a row, where time and the value are
 * fields too. One value with four dimensions and time is six cells. Rows that turn out to be missing count.
 * Source: the service's documentation of its limit of 1,000,000 cells.
 */
import type { Chosen, Selection } from './selection.ts';

export const CELL_LIMIT = 1_000_000;

export function cellsOf({ variables }: Pick<Selection, 'variables'>): number {
  return rowsOf(variables) * fieldsOf(variables);
}

function rowsOf(variables: readonly Chosen[]): number {
  return variables.reduce((rows, { codes }) => rows * codes.length, 1);
}

/** The variables, and the value. */
function fieldsOf(variables: readonly Chosen[]): number {
  return variables.length + 1;
}

/**
 * The same question in parts that each stay within the limit: split along time first, so that a part is whole periods, and
 * further along the longest variable when one period alone is too large. Together the parts ask for every row once.
 */
export function splitToFit(selection: Selection, limit: number = CELL_LIMIT): Selection[] {
  if (cellsOf(selection) <= limit) return [selection];
  const at = variableToSplit(selection.variables);
  const variable = selection.variables[at]!;
  if (variable.codes.length === 1) throw new Error(`A single row of ${selection.table} is over ${limit} cells.`);
  const cellsOfOne = cellsOf({ variables: withCodes(selection.variables, at, variable.codes.slice(0, 1)) });
  const most = Math.max(1, Math.floor(limit / cellsOfOne));
  const parts: Selection[] = [];
  for (let from = 0; from < variable.codes.length; from += most) {
    const codes = variable.codes.slice(from, from + most);
    parts.push({ ...selection, variables: withCodes(selection.variables, at, codes) });
  }
  return parts.flatMap((part) => splitToFit(part, limit));
}

function variableToSplit(variables: readonly Chosen[]): number {
  const time = variables.findIndex((each) => each.time && each.codes.length > 1);
  if (time >= 0) return time;
  return variables.reduce((best, { codes }, at) => (codes.length > variables[best]!.codes.length ? at : best), 0);
}

function withCodes(variables: readonly Chosen[], at: number, codes: readonly string[]): Chosen[] {
  return variables.map((variable, index) => (index === at ? { ...variable, codes } : variable));
}
