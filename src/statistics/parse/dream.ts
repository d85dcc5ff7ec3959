/**
 * A DREAM extract: one row for each person, one column for each ISO week (`y_YYWW`). Read as spells: unbroken weeks with
 * the same code. A code is set for a week with one day of benefit, and only one code fits, so spells say how long and in
 * what order, not how many received a benefit at a time.
 */
import type { BenefitId } from '../../core/benefits/benefits.ts';
import { isBenefitId } from '../../core/benefits/benefits.ts';
import { holdsCprNumber } from '../../core/cpr-shape.ts';
import { printDay } from '../../core/day.ts';
import type { DreamCode } from '../../core/dream-codes/dream-code.ts';
import { findDreamCode } from '../../core/dream-codes/dream-codes.ts';
import type { Text } from '../../core/text.ts';
import { mondayOf, type Week, weekOf, weeksInYear } from '../../core/week.ts';
import { statisticsErrors } from '../errors.ts';
import { firstOf, rowsOf, separatorOf } from './delimited.ts';

export interface DreamSpell {
  readonly person: string;
  readonly code: string;
  /** `null`: Pejl does not know the code. It is kept as it stands. */
  readonly label: Text | null;
  /** `null`: no benefit (work, self-support, abroad), or an unknown code. */
  readonly benefit: BenefitId | null;
  readonly readiness: NonNullable<DreamCode['readiness']> | null;
  readonly activity: NonNullable<DreamCode['activity']> | null;
  /** Monday of the first week and Sunday of the last. */
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
}

export interface ParsedDream {
  readonly title: string | null;
  readonly unit: string;
  readonly observations: readonly DreamSpell[];
  readonly warnings: readonly Text[];
}

interface WeekColumn {
  readonly column: number;
  readonly week: Week;
}

export function parseDream(text: string, file: string): ParsedDream {
  const rows = rowsOf(text, separatorOf(text), file);
  const header = firstOf(rows).map((name) => name.trim());
  const person = header.findIndex((name) => /^(lobenr|pnr)$/i.test(name));
  const weeks = weekColumns(header, file);
  if (person < 0 || weeks.length === 0) throw statisticsErrors.create('statistics/not-dream', {}, { file, line: 1 });

  const spells: DreamSpell[] = [];
  const unknown = new Map<string, number>();
  let [people, likeCpr] = [0, 0];
  for (const { cells, line } of rows) {
    if (cells.length !== header.length) {
      const facts = { found: cells.length, expected: header.length };
      throw statisticsErrors.create('statistics/cut-row', facts, { file, line });
    }
    people++;
    if (holdsCprNumber(cells[person]!)) likeCpr++;
    for (const spell of spellsOf(cells[person]!.trim(), cells, weeks)) {
      spells.push(spell);
      if (spell.label === null) unknown.set(spell.code, (unknown.get(spell.code) ?? 0) + 1);
    }
  }
  // One random number of ten digits in fourteen looks like a CPR number; half of a column does not.
  if (likeCpr * 2 > people)
    throw statisticsErrors.create('statistics/cpr-numbers', { column: header[person]! }, { file });
  if (people === 0) throw statisticsErrors.create('statistics/no-observations', {}, { file });
  const warnings = [
    ...unknownCodes(unknown),
    ...missingWeeks(weeks),
    ...otherColumns(header.length - 1 - weeks.length),
  ];
  return { title: null, unit: 'weeks', observations: spells, warnings };
}

/** Columns `y_9132` … in time order; two-digit years from 91 are of the last century. */
function weekColumns(header: readonly string[], file: string): WeekColumn[] {
  const columns = header.flatMap((name, column): WeekColumn[] => {
    const match = /^y_(\d{2})(\d{2})$/i.exec(name);
    if (!match) return [];
    const [short, number] = [Number(match[1]), Number(match[2])];
    const year = short >= 91 ? 1900 + short : 2000 + short;
    if (number < 1 || number > weeksInYear(year)) {
      const facts = { column: name, year, weeks: weeksInYear(year) };
      throw statisticsErrors.create('statistics/dream-week', facts, { file, line: 1 });
    }
    return [{ column, week: weekOf(year, number) }];
  });
  return columns.sort((a, b) => a.week - b.week);
}

/** The unbroken stretches of one person; a week that is not in the file ends a stretch. */
function* spellsOf(person: string, cells: readonly string[], weeks: readonly WeekColumn[]): Generator<DreamSpell> {
  let [code, first, last] = ['', 0, 0];
  for (const { column, week } of weeks) {
    const next = cells[column]!.trim();
    if (next === code && week === last + 1) {
      last = week;
      continue;
    }
    if (code !== '') yield spell(person, code, first, last);
    [code, first, last] = [next, week, week];
  }
  if (code !== '') yield spell(person, code, first, last);
}

function spell(person: string, code: string, first: Week, last: Week): DreamSpell {
  const known = findDreamCode(code);
  const [from, to] = [printDay(mondayOf(first)), printDay(mondayOf(last + 1) - 1)];
  const benefit = known && isBenefitId(known.group) ? known.group : null;
  const [readiness, activity] = [known?.readiness ?? null, known?.activity ?? null];
  return { person, code, label: known?.label ?? null, benefit, readiness, activity, from, to, weeks: last - first + 1 };
}

function unknownCodes(unknown: ReadonlyMap<string, number>): Text[] {
  if (unknown.size === 0) return [];
  const list = [...unknown].map(([code, spells]) => `${code} (${spells})`).join(', ');
  return [
    {
      da: `Ukendte koder, beholdt som de står (antal forløb): ${list}.`,
      en: `Unknown codes, kept as they stand (number of spells): ${list}.`,
    },
  ];
}

function missingWeeks(weeks: readonly WeekColumn[]): Text[] {
  const gaps = weeks.filter(({ week }, index) => index > 0 && week !== weeks[index - 1]!.week + 1).length;
  if (gaps === 0) return [];
  return [
    {
      da: `Ugerne i filen er ikke ubrudte (${gaps} huller); forløb slutter ved hvert hul.`,
      en: `The weeks of the file are not unbroken (${gaps} gaps); spells end at each gap.`,
    },
  ];
}

function otherColumns(count: number): Text[] {
  if (count === 0) return [];
  return [
    {
      da: `Kun ugekoderne er læst; ${count} andre kolonner er ikke.`,
      en: `Only the weekly codes were read; ${count} other columns were not.`,
    },
  ];
}
