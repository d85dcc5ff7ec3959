/** What is asked of a measure: what the address says, filled in with what it leaves open, and nothing the measure cannot answer. */
import type { CataloguedMeasureDto, GrainDto, GroupKeyDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { parseDay } from '../../core/day.ts';
import { daysOf, type Period, parsePeriod, periodOfDay, printPeriod } from '../../core/period.ts';
import type { Query } from '../api.ts';
import { type MeasureSearch, readGroups } from './measure-address.ts';

export interface MeasureQuestion {
  readonly measure: string;
  /** Codes of the municipalities; none: all. */
  readonly area: readonly string[];
  readonly grain: GrainDto;
  readonly from: string;
  readonly to: string;
  readonly by: readonly GroupKeyDto[];
  readonly only: Readonly<Partial<Record<GroupKeyDto, string>>>;
  readonly against: string | undefined;
  readonly asOf: string | undefined;
}

/** Groups a table can be split by at once and still be read. */
export const MOST_GROUPS = 2;

export function questionOf(
  search: MeasureSearch,
  measure: CataloguedMeasureDto,
  registers: readonly RegisterHeadDto[],
  today: string,
): MeasureQuestion {
  const has = (key: string): key is GroupKeyDto => measure.groups.some((group) => group.key === key);
  const keys = (search.efter ?? '').split(',').filter(has);
  const narrowed = Object.entries(readGroups(search.kun)).filter(([key]) => has(key));
  const codes = (search.omraade ?? '').split(',');
  return {
    measure: measure.id,
    area: registers.map(({ municipality }) => municipality.code).filter((code) => codes.includes(code)),
    ...stretchOf(search, measure, registers, today),
    by: [...new Set(keys)].filter((key) => !measure.always.includes(key)).slice(0, MOST_GROUPS),
    only: Object.fromEntries(narrowed),
    against: againstOf(search.mod, registers, has),
    asOf: search.pr,
  };
}

/** The question as the API reads it. */
export function queryOf({ area, from, to, by, only, asOf }: MeasureQuestion): Query {
  return { area: area.join() || undefined, from, to, by: by.join() || undefined, asOf, ...only };
}

/** Months of the year so far, of the last day that every register knows. */
export function latestYear(registers: readonly RegisterHeadDto[], today: string): { from: string; to: string } {
  const reaches = registers.flatMap(({ reach }) => (reach === null ? [] : [reach])).sort();
  const last = reaches[0] ?? today;
  return { from: `${last.slice(0, 4)}-01`, to: last.slice(0, 7) };
}

/** The same stretch of time in periods of another grain: those that its first and its last day lie in. */
export function inGrain({ from, to }: { readonly from: string; readonly to: string }, grain: GrainDto) {
  const [first, last] = [daysOf(parsePeriod(from)).from, daysOf(parsePeriod(to)).to - 1];
  return { from: printPeriod(periodOfDay(grain, first)), to: printPeriod(periodOfDay(grain, last)) };
}

function stretchOf(
  { fra, til }: MeasureSearch,
  { grains }: CataloguedMeasureDto,
  registers: readonly RegisterHeadDto[],
  today: string,
): Pick<MeasureQuestion, 'from' | 'to' | 'grain'> {
  const one = fra ?? til;
  const other = til ?? fra;
  if (one !== undefined && other !== undefined) {
    const [first, last] = [parsePeriod(one), parsePeriod(other)].sort((a, b) => daysOf(a).from - daysOf(b).from);
    const grain = grains.find((each) => each === first!.grain && each === last!.grain);
    if (grain) return { from: printPeriod(first!), to: printPeriod(last!), grain };
  }
  const grain = grains[0]!;
  return { ...inGrain(latestYear(registers, today), grain), grain };
}

function againstOf(
  mod: string | undefined,
  registers: readonly RegisterHeadDto[],
  has: (key: string) => boolean,
): string | undefined {
  const [key = '', value = ''] = (mod ?? '').split(/:(.*)/s);
  if (key === 'area') return registers.some(({ municipality }) => municipality.code === value) ? mod : undefined;
  return has(key) && value !== '' ? mod : undefined;
}

/** Periods to choose from: some years back from the last one the registers know, and the year of today. */
export function choosablePeriods(grain: GrainDto, registers: readonly RegisterHeadDto[], today: string): Period[] {
  const last = [today, ...registers.flatMap(({ reach }) => reach ?? [])].sort().at(-1)!;
  const end = periodOfDay('year', parseDay(last)).index;
  const [first, final] = [end - YEARS_BACK, end].map((year) => daysOf({ grain: 'year', index: year }));
  const from = periodOfDay(grain, first!.from).index;
  const to = periodOfDay(grain, final!.to - 1).index;
  return Array.from({ length: to - from + 1 }, (_, step) => ({ grain, index: from + step }));
}

const YEARS_BACK = 20;
