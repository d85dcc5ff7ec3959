/**
 * A measure: what it is, described before it is run, and one pure fold. The value for an area is the sum over its subjects
 * of what `counter` adds for each; numerators and denominators are integers, and division comes last.
 */
import type { Day } from '../core/day.ts';
import type { PejlError } from '../core/errors/pejl-error.ts';
import type { Grain, Period } from '../core/period.ts';
import type { Text } from '../core/text.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import type { Register, RegisterFile } from '../register/register.ts';
import type { GroupKey } from './group.ts';
import type { Scope } from './scope.ts';
import type { Tally } from './tally.ts';
import type { Why } from './why.ts';

export const MEASURE_UNITS = {
  'full-time-persons': { da: 'fuldtidspersoner', en: 'full-time persons' },
  persons: { da: 'personer', en: 'persons' },
  forloeb: { da: 'forløb', en: 'spells' },
  activities: { da: 'aktiviteter', en: 'activities' },
  hires: { da: 'ansættelser', en: 'hires' },
  percent: { da: '%', en: '%' },
  weeks: { da: 'uger', en: 'weeks' },
  'per-person': { da: 'pr. person', en: 'per person' },
  'person-weeks': { da: 'personuger', en: 'person-weeks' },
  oere: { da: 'øre', en: 'øre' },
} as const satisfies Record<string, Text>;
export type MeasureUnit = keyof typeof MEASURE_UNITS;

/** Where a measure stands in the catalogue. */
export const MEASURE_THEMES = {
  forsoergelse: { da: 'Offentlig forsørgelse', en: 'Public support' },
  ledighed: { da: 'Ledighed', en: 'Unemployment' },
  indsats: { da: 'Indsats', en: 'Effort' },
  samtaler: { da: 'Samtaler', en: 'Conversations' },
  flygtninge: { da: 'Flygtninge', en: 'Refugees' },
  unge: { da: 'Skole og uddannelse', en: 'School and education' },
  virksomheder: { da: 'Virksomheder', en: 'Companies' },
  oekonomi: { da: 'Økonomi og kontrol', en: 'Money and control' },
} as const satisfies Record<string, Text>;
export type MeasureTheme = keyof typeof MEASURE_THEMES;

/** The grains of measures that any calendar period will do for. */
export const CALENDAR_GRAINS = ['month', 'quarter', 'half-year', 'year'] as const satisfies readonly Grain[];

interface Described {
  readonly id: string;
  readonly title: Text;
  readonly theme: MeasureTheme;
  readonly unit: MeasureUnit;
  readonly better: 'lower' | 'higher' | 'neither';
  readonly grains: readonly Grain[];
  /** What it can be split by. */
  readonly groups: readonly GroupKey[];
  /** Groups that are always there, with their values: `{ weeks: ['26', '52', '156'] }`. */
  readonly always?: Readonly<Partial<Record<GroupKey, readonly string[]>>>;
  /** Values of groups whose meaning is the measure's own (`kind`). */
  readonly values?: Readonly<Partial<Record<GroupKey, readonly string[]>>>;
  readonly definition: Text;
  /** Who defines it so: a public body, an act, or us. */
  readonly source: Text;
  /** What it says to one person who asks why she counts. */
  readonly why: Why;
  /** Ids of the rules it runs: `RF-01`. Absent: it runs none. */
  readonly rules?: readonly string[];
  /** Files without which it is not measurable. */
  readonly needs: readonly RegisterFile[];
  /** What `unknown` of a row counts: things that lack the fact they are counted by. Absent: there can be none. */
  readonly unknown?: Text;
  /** Why it cannot be measured on what is asked, although the files are there: a setting that nobody has decided. */
  readonly refuses?: (scope: Scope) => PejlError | undefined;
  /**
   * What the numerator is divided by: the counted denominator, or a number of the period alone (days in it, population of
   * the municipalities asked for). `undefined`: not known, and then there is no value.
   */
  readonly denominator?: (period: Period, register: Register, municipalities: readonly string[]) => number | undefined;
  /** That number is larger for more municipalities; without it, it is the same wherever one asks. */
  readonly denominatorAddsUp?: true;
  /** Shown value = factor × numerator ÷ denominator. */
  readonly factor: number;
  /** The last day that must be known before a period (and group) can be measured; default: what is known by as-of counts. */
  readonly knownAfter?: (lastDay: Day, group: Readonly<Partial<Record<GroupKey, string>>>) => Day;
}

/** Counts one person; created once for each pass, so that codes are looked up once. */
export type PersonCounter = (person: PersonCursor, tally: Tally) => void;

export interface PersonMeasure extends Described {
  readonly subject: 'person';
  /** The facts that are counted: who has none of them is passed over. */
  readonly counts?: 'spells' | 'arrivals' | 'contacts' | 'activities' | 'school' | 'controlCases';
  readonly counter: (scope: Scope) => PersonCounter;
}

/** Counts the workplace or job order at a position in its columns. */
export type PositionCounter = (position: number, tally: Tally) => void;

export interface WorkplaceMeasure extends Described {
  readonly subject: 'workplace';
  readonly counter: (scope: Scope) => PositionCounter;
}

export interface JobOrderMeasure extends Described {
  readonly subject: 'job-order';
  readonly counter: (scope: Scope) => PositionCounter;
}

export type Measure = PersonMeasure | WorkplaceMeasure | JobOrderMeasure;
