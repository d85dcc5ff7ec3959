/** Periods as the services write them, in the form Pejl uses. */
import type { Day } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { daysOf, parsePeriod, printPeriod } from '../../core/period.ts';

export interface NormalPeriod {
  readonly text: string;
  /** Half-open, for putting periods in order. */
  readonly from: Day;
  readonly to: Day;
}

/** What a label can look like, and how Pejl writes it. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})(?:Y0?1)?$/, ([, year]) => `${year}`],
  [/^(\d{4})H([12])$/, ([, year, half]) => `${year}-H${half}`],
  // Danmarks Statistik writes K (kvartal) in Danish and Q in English, Jobindsats Q01 in version 3 and Q1 in version 2.
  [/^(\d{4})[KQ]0?([1-4])$/, ([, year, quarter]) => `${year}-Q${quarter}`],
  [/^(\d{4})M(\d{1,2})$/, ([, year, month]) => `${year}-${month!.padStart(2, '0')}`],
  // U (uge) in Danish, W in English.
  [/^(\d{4})[UW](\d{1,2})$/, ([, year, week]) => `${year}-W${week!.padStart(2, '0')}`],
  [/^(\d{4})M(\d{2})D(\d{2})$/, ([, year, month, day]) => `${year}-${month}-${day}`],
];

/** `2026K1`, `2026M06`, `2026Q01`, `2025Y01`, `2024QMAT02`, … ; `undefined` for anything else. */
export function normalPeriod(label: string): NormalPeriod | undefined {
  const code = label.trim().toUpperCase();
  const rolling = /^(\d{4})QMAT0?([1-4])$/.exec(code);
  if (rolling) {
    const last = parsePeriod(`${rolling[1]}-Q${rolling[2]}`);
    const { from } = daysOf({ ...last, index: last.index - 3 });
    return { text: `${printPeriod(last)}/R4`, from, to: daysOf(last).to };
  }
  for (const [form, write] of FORMS) {
    const match = form.exec(code);
    if (match) return parsed(write(match));
  }
  return parsed(code);
}

function parsed(text: string): NormalPeriod | undefined {
  try {
    return { text, ...daysOf(parsePeriod(text)) };
  } catch (error) {
    if (error instanceof PejlError) return undefined;
    throw error;
  }
}
