/**
 * The columns of a DREAM extract: `lobenr` or `PNR`, `kon`, `alder9131`, one `y_YYWW` for each ISO week, `branche_YYYY_MM`
 * and `grad_YYYY_MM` for each month, `nykomYYYY` and `akYY` for each year. Names may be in any case.
 * Source: the register note of June 2015.
 */
import { type Month, monthOf } from '../../core/month.ts';
import { type Week, weekOf, weeksInYear } from '../../core/week.ts';

/** A column, by its place in the file, and the week, month or year it tells of. */
export interface Dated {
  readonly place: number;
  readonly of: number;
}

export interface DreamColumns {
  /** −1: not there. */
  readonly person: number;
  readonly sex: number;
  readonly age: number;
  /** In order of time, like the others. */
  readonly weeks: readonly (Dated & { readonly of: Week })[];
  /** By month: an industry where the person worked. */
  readonly industries: readonly (Dated & { readonly of: Month })[];
  /** By month: the share of full time. */
  readonly degrees: readonly (Dated & { readonly of: Month })[];
  /** By year. */
  readonly municipalities: readonly Dated[];
  readonly funds: readonly Dated[];
  /** Weeks that their year does not have: `y_1453`. */
  readonly wrong: readonly { readonly column: string; readonly year: number; readonly weeks: number }[];
  /** How many columns are none of these. */
  readonly others: number;
}

export function dreamColumns(header: readonly string[]): DreamColumns {
  const names = header.map((name) => name.trim().toLowerCase());
  const dated = (pattern: RegExp, date: (parts: readonly number[]) => number | undefined) =>
    names
      .flatMap((name, place): Dated[] => {
        const of = date((pattern.exec(name) ?? []).slice(1).map(Number));
        return pattern.test(name) && of !== undefined ? [{ place, of }] : [];
      })
      .sort((a, b) => a.of - b.of);
  const month = ([year = 0, number = 0]: readonly number[]) =>
    number >= 1 && number <= 12 ? monthOf(year, number) : undefined;
  const found = {
    person: names.findIndex((name) => name === 'lobenr' || name === 'pnr'),
    sex: names.indexOf('kon'),
    age: names.indexOf('alder9131'),
    weeks: dated(/^y_(\d{2})(\d{2})$/, ([short = 0, number = 0]) => weekIn(yearOf(short), number)),
    industries: dated(/^branche_(\d{4})_(\d{2})$/, month),
    degrees: dated(/^grad_(\d{4})_(\d{2})$/, month),
    municipalities: dated(/^nykom(\d{4})$/, ([year]) => year),
    funds: dated(/^ak(\d{2})$/, ([short = 0]) => yearOf(short)),
    wrong: wrongWeeks(header),
  };
  const { weeks, industries, degrees, municipalities, funds } = found;
  const single = [found.person, found.sex, found.age].filter((place) => place >= 0);
  const known = [weeks, industries, degrees, municipalities, funds].flat().length + single.length;
  return { ...found, others: header.length - known };
}

/** Two-digit years from 91 are of the last century: the register begins in 1991. */
function yearOf(short: number): number {
  return short >= 91 ? 1900 + short : 2000 + short;
}

function weekIn(year: number, number: number): Week | undefined {
  return number >= 1 && number <= weeksInYear(year) ? weekOf(year, number) : undefined;
}

function wrongWeeks(header: readonly string[]): DreamColumns['wrong'] {
  return header.flatMap((column) => {
    const match = /^y_(\d{2})(\d{2})$/i.exec(column.trim());
    if (!match) return [];
    const year = yearOf(Number(match[1]));
    return weekIn(year, Number(match[2])) === undefined ? [{ column, year, weeks: weeksInYear(year) }] : [];
  });
}
