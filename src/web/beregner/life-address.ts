/**
 * An invented life as text for an address, and back: `f.19800501*y.kontanthjaelp.20180101..jobparat.`, a letter for each
 * kind of fact. What cannot be read is left out, so that an old address still opens.
 */
import type { LifeDto } from '../../api/contract/life.ts';
import { isDayText } from '../address.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const EMPTY_LIFE: LifeDto = {
  born: '1985-01-01',
  education: null,
  danish: false,
  spells: [],
  work: [],
  talks: [],
  activities: [],
  residence: [],
  arrivals: [],
  educations: [],
};

const compact = (day: string | null) => day?.replaceAll('-', '') ?? '';
const fact = (...parts: readonly (string | number | null)[]) => parts.map((part) => part ?? '').join('.');

export function printLife(of: LifeDto): string {
  return [
    fact('f', compact(of.born), of.education, of.danish ? 'd' : null),
    ...of.spells.map((each) =>
      fact('y', each.benefit, compact(each.from), compact(each.to), each.readiness, compact(each.grantedOn)),
    ),
    ...of.work.map(({ from, to, hours, support }) =>
      fact('a', compact(from), compact(to), Math.round(hours * 100), support),
    ),
    ...of.talks.map(({ kind, heldOn }) => fact('s', kind, compact(heldOn))),
    ...of.activities.map(({ kind, from, to, hoursPerWeek }) =>
      fact('i', kind, compact(from), compact(to), hoursPerWeek === null ? null : Math.round(hoursPerWeek * 100)),
    ),
    ...of.residence.map(({ municipality, from, to }) => fact('b', municipality, compact(from), compact(to))),
    ...of.arrivals.map(({ on, basis }) => fact('m', basis, compact(on))),
    ...of.educations.map(({ kind, from, to }) => fact('u', kind, compact(from), compact(to))),
  ].join('*');
}

/** The life in an address; the empty one where there is none. */
export function readLife(text: string | undefined): LifeDto {
  const life: Mutable<LifeDto> = { ...EMPTY_LIFE };
  for (const part of (text ?? '').split('*').slice(0, 200)) {
    const [letter = '', ...of] = part.split('.');
    READERS[letter]?.(life, of);
  }
  return life;
}

type Parts = readonly (string | undefined)[];
const any = <T>(word: string | null | undefined) => word as T;

/** The server says which words there are; here only the days must be such. */
const READERS: Readonly<Record<string, (life: Mutable<LifeDto>, parts: Parts) => void>> = {
  f: (life, [born, education, danish]) => {
    life.born = dayOf(born) ?? life.born;
    life.education = any(education || null);
    life.danish = danish === 'd';
  },
  y: (life, [benefit, from, to, readiness, granted]) => {
    const first = dayOf(from);
    if (!first || !benefit) return;
    const more = { readiness: any<null>(readiness || null), grantedOn: dayOf(granted) };
    life.spells = [...life.spells, { benefit: any(benefit), from: first, to: dayOf(to), ...more }];
  },
  a: (life, [from, to, hours, support]) => {
    const [first, last] = [monthOf(from), monthOf(to)];
    if (!first || !last || !support) return;
    life.work = [...life.work, { from: first, to: last, hours: (Number(hours) || 0) / 100, support: any(support) }];
  },
  s: (life, [kind, held]) => {
    const heldOn = dayOf(held);
    if (heldOn && kind) life.talks = [...life.talks, { kind: any(kind), heldOn }];
  },
  i: (life, [kind, from, to, hours]) => {
    const first = dayOf(from);
    if (!first || !kind) return;
    const hoursPerWeek = hours ? (Number(hours) || 0) / 100 : null;
    life.activities = [...life.activities, { kind: any(kind), from: first, to: dayOf(to), hoursPerWeek }];
  },
  b: (life, [municipality, from, to]) => {
    const first = dayOf(from);
    if (first && municipality) life.residence = [...life.residence, { municipality, from: first, to: dayOf(to) }];
  },
  m: (life, [basis, on]) => {
    const day = dayOf(on);
    if (day && basis) life.arrivals = [...life.arrivals, { on: day, basis: any(basis) }];
  },
  u: (life, [kind, from, to]) => {
    const first = dayOf(from);
    if (first && kind) life.educations = [...life.educations, { kind: any(kind), from: first, to: dayOf(to) }];
  },
};

function dayOf(text: string | undefined): string | null {
  const day = text?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isDayText(day) ? day : null;
}

function monthOf(text: string | undefined): string | null {
  const month = text?.replace(/^(\d{4})(\d\d)$/, '$1-$2');
  return month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null;
}
