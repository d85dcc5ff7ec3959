/** What is asked of a measure, read from text: which one, where, from when to when, split by what, as known on which day. */
import { membersOf } from '../core/areas/areas.ts';
import { nearestFirst } from '../core/closest.ts';
import { type Day, parseDay } from '../core/day.ts';
import { coreErrors } from '../core/errors/core-errors.ts';
import { daysOf, type Grain, lastDayOf, type Period, parsePeriod, periodsWithin } from '../core/period.ts';
import { measureErrors } from './errors.ts';
import { GROUP_KEYS, type GroupKey } from './group.ts';
import type { Measure } from './measure.ts';

export interface QuestionText {
  readonly measure: string;
  /** `all`, or codes of areas parted by commas: `840`, `840,851`, `1081`. */
  readonly area: string;
  readonly from: string;
  readonly to: string;
  /** Group keys parted by commas. */
  readonly by?: string;
  /** Absent: the last day of `to`. */
  readonly asOf?: string;
}

export interface Question {
  readonly measure: Measure;
  readonly municipalities: readonly string[] | 'all';
  readonly periods: readonly [Period, ...Period[]];
  readonly by: readonly GroupKey[];
  readonly asOf: Day;
}

/**
 * (`measures/unknown-measure`, `measures/unknown-group`, `measures/other-grain`, `measures/mixed-periods`,
 * `core/not-a-period`, `core/period-backwards`, `core/not-a-day`, `core/unknown-area`)
 */
export function readQuestion(text: QuestionText, measures: readonly Measure[]): Question {
  const measure = measureById(text.measure, measures);
  const periods = periodsOf(text, measure);
  const asOf = text.asOf === undefined ? lastDayOf(periods.at(-1)!) : parseDay(text.asOf);
  return { measure, municipalities: municipalitiesOf(text.area, asOf), periods, by: keysOf(text.by, measure), asOf };
}

/** (`measures/unknown-measure`) */
export function measureById(id: string, measures: readonly Measure[]): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const ids = measures.map((measure) => measure.id);
  const closest = nearestFirst(id, ids).slice(0, 3).join(', ');
  throw measureErrors.create('measures/unknown-measure', { measure: id, closest });
}

/** Regions and the like are those of the day asked about. */
function municipalitiesOf(area: string, day: Day): readonly string[] | 'all' {
  if (area === 'all') return 'all';
  return [...new Set(area.split(',').flatMap((code) => membersOf(code.trim(), day)))];
}

const EXAMPLES: Readonly<Record<Grain, string>> = {
  day: '2018-06-30',
  week: '2018-W26',
  month: '2018-06',
  quarter: '2018-Q2',
  'half-year': '2018-H1',
  year: '2018',
};

function periodsOf({ from, to }: QuestionText, measure: Measure): readonly [Period, ...Period[]] {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (!measure.grains.includes(first.grain)) {
    const periods = measure.grains.map((grain) => EXAMPLES[grain]).join(', ');
    throw measureErrors.create('measures/other-grain', { measure: measure.id, period: from, periods });
  }
  if (first.grain !== last.grain) throw measureErrors.create('measures/mixed-periods', { from, to });
  if (last.index < first.index) throw coreErrors.create('core/period-backwards', { value: `${from}/${to}` });
  const days = { from: daysOf(first).from, to: daysOf(last).to };
  return periodsWithin(first.grain, days) as [Period, ...Period[]];
}

function keysOf(by: string | undefined, measure: Measure): GroupKey[] {
  const keys = (by ?? '').split(',').map((key) => key.trim());
  return [...new Set(keys.filter((key) => key !== ''))].map((key) => {
    const known = GROUP_KEYS.find((each) => each === key);
    if (known && measure.groups.includes(known)) return known;
    throw measureErrors.create('measures/unknown-group', {
      measure: measure.id,
      group: key,
      groups: measure.groups.join(', '),
    });
  });
}
