/** The facts of a life that have a place on the timeline, and how they are moved. One kind, one lane. */
import type { LifeDto } from '../../api/contract/life.ts';
import { addMonths, type Day, parseDay, printDay } from '../../core/day.ts';
import { parseMonth, printMonth } from '../../core/month.ts';

export const LANES = ['spells', 'work', 'activities', 'talks', 'educations', 'arrivals'] as const;
export type Lane = (typeof LANES)[number];

export interface Placed {
  readonly from: Day;
  /** First day outside; `null`: goes on. */
  readonly to: Day | null;
  /** On one day. */
  readonly isPoint: boolean;
}

/** Where a fact lies; work by whole months. */
export function placeOf(life: LifeDto, lane: Lane, at: number): Placed {
  switch (lane) {
    case 'spells':
    case 'activities':
    case 'educations': {
      const { from, to } = life[lane][at]!;
      return { from: parseDay(from), to: to === null ? null : parseDay(to) + 1, isPoint: false };
    }
    case 'work': {
      const { from, to } = life.work[at]!;
      return { from: parseDay(`${from}-01`), to: addMonths(parseDay(`${to}-01`), 1), isPoint: false };
    }
    case 'talks':
      return point(life.talks[at]!.heldOn);
    case 'arrivals':
      return point(life.arrivals[at]!.on);
  }
}

function point(on: string): Placed {
  const from = parseDay(on);
  return { from, to: from + 1, isPoint: true };
}

export type Edge = 'both' | 'from' | 'to';

/** The life with a fact moved by days, or one of its ends; never past its other end. */
export function moved(life: LifeDto, lane: Lane, at: number, days: number, edge: Edge = 'both'): LifeDto {
  const { from, to } = placeOf(life, lane, at);
  const first = edge === 'to' ? from : edge === 'from' && to !== null ? Math.min(from + days, to - 1) : from + days;
  const outside = to === null ? null : edge === 'from' ? to : Math.max(to + days, first + 1);
  switch (lane) {
    case 'talks':
      return withFact(life, lane, at, { heldOn: printDay(first) });
    case 'arrivals':
      return withFact(life, lane, at, { on: printDay(first) });
    case 'work': {
      const months = [first, (outside ?? first + 1) - 1].map((day) => printDay(day).slice(0, 7));
      return withFact(life, lane, at, { from: months[0]!, to: months[1]! });
    }
    default:
      return withFact(life, lane, at, { from: printDay(first), to: outside === null ? null : printDay(outside - 1) });
  }
}

type Fact<L extends Lane> = LifeDto[L][number];

export function withFact<L extends Lane>(life: LifeDto, lane: L, at: number, change: Partial<Fact<L>>): LifeDto {
  return { ...life, [lane]: life[lane].map((each, index) => (index === at ? { ...each, ...change } : each)) };
}

export function withoutFact(life: LifeDto, lane: Lane, at: number): LifeDto {
  return { ...life, [lane]: life[lane].filter((_, index) => index !== at) };
}

/** A new fact of a kind, beginning on a day. */
export function withNew(life: LifeDto, lane: Lane, on: string): LifeDto {
  const later = printDay(addMonths(parseDay(on), 6) - 1);
  const NEW: { readonly [L in Lane]: Fact<L> } = {
    spells: { benefit: 'kontanthjaelp', from: on, to: later, readiness: 'jobparat', grantedOn: null },
    work: { from: on.slice(0, 7), to: printMonth(parseMonth(on.slice(0, 7)) + 5), hours: 160.33, support: 'ordinaer' },
    activities: { kind: 'virksomhedspraktik', from: on, to: printDay(parseDay(on) + 27), hoursPerWeek: 37 },
    talks: { kind: 'jobsamtale', heldOn: on },
    educations: { kind: 'ungdomsuddannelse', from: on, to: later },
    arrivals: { on, basis: 'flygtning' },
  };
  return { ...life, [lane]: [...life[lane], NEW[lane]] };
}
