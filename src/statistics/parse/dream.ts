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
import { mondayOf, type Week } from '../../core/week.ts';
import { type DreamColumns, dreamColumns } from '../../register/dream/dream-columns.ts';
import { stretchesOf } from '../../register/dream/stretches.ts';
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

export function parseDream(text: string, file: string): ParsedDream {
  const rows = rowsOf(text, separatorOf(text), file);
  const header = firstOf(rows).map((name) => name.trim());
  const { person, weeks, wrong } = dreamColumns(header);
  if (wrong[0]) throw statisticsErrors.create('statistics/dream-week', wrong[0], { file, line: 1 });
  if (person < 0 || weeks.length === 0) throw statisticsErrors.create('statistics/not-dream', {}, { file, line: 1 });

  const times = weeks.map(({ of }) => of);
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
    for (const spell of spellsOf(cells[person]!.trim(), cells, weeks, times)) {
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

/** The unbroken stretches of one person; a week that is not in the file ends a stretch. */
function* spellsOf(
  person: string,
  cells: readonly string[],
  weeks: DreamColumns['weeks'],
  times: readonly Week[],
): Generator<DreamSpell> {
  const codeAt = (position: number) => cells[weeks[position]!.place]!.trim() || undefined;
  for (const { what, first, last } of stretchesOf(times, codeAt)) yield spell(person, what, first, last);
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

function missingWeeks(weeks: DreamColumns['weeks']): Text[] {
  const gaps = weeks.filter(({ of }, index) => index > 0 && of !== weeks[index - 1]!.of + 1).length;
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
