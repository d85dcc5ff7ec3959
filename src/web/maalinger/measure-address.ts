/** What is chosen on a measure's page, as it stands in the address. A value that means nothing is dropped. */
import { parsePeriod } from '../../core/period.ts';
import { isDayText, textIn } from '../address.ts';

type Raw = Readonly<Record<string, unknown>>;

export interface MeasuresSearch {
  readonly tekst?: string;
  readonly tema?: string;
}

export function measuresSearch(raw: Raw): MeasuresSearch {
  return { ...textIn('tekst', raw), ...textIn('tema', raw) };
}

export interface MeasureSearch {
  /** Codes of municipalities, parted by commas. Absent: all that have a register. */
  readonly omraade?: string;
  /** First and last period, of one grain. Absent: the months of the last year the registers know. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  /** Keys of the groups it is split by, parted by commas. */
  readonly efter?: string;
  /** Groups it is narrowed to: `benefit:a_dagpenge~sex:k`. */
  readonly kun?: string;
  /** What the other side of a comparison changes: `area:851`, `sex:m`. */
  readonly mod?: string;
  /** As of this day. */
  readonly pr?: string | undefined;
  /** The cell that is looked into: its period, then its groups as in `kun`. */
  readonly celle?: string;
}

/** Leads to the same page with something changed. */
export type Show = (change: { [Key in keyof MeasureSearch]?: MeasureSearch[Key] | undefined }) => void;

export function measureSearch(raw: Raw): MeasureSearch {
  return {
    ...textIn('omraade', raw),
    fra: isPeriodText(raw.fra) ? raw.fra : undefined,
    til: isPeriodText(raw.til) ? raw.til : undefined,
    ...textIn('efter', raw),
    ...textIn('kun', raw),
    ...textIn('mod', raw),
    pr: isDayText(raw.pr) ? raw.pr : undefined,
    ...textIn('celle', raw),
  };
}

/** `benefit:a_dagpenge~sex:k` → what each group is narrowed to. */
export function readGroups(text: string | undefined): Record<string, string> {
  const pairs = (text ?? '').split('~').map((pair) => pair.split(/:(.*)/s));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

export function printGroups(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = Object.entries(groups).filter(([, value]) => value);
  return set.map(([key, value]) => `${key}:${value}`).join('~') || undefined;
}

function isPeriodText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    parsePeriod(value);
    return true;
  } catch {
    return false;
  }
}
