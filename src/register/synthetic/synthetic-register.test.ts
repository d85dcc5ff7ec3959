import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validityOn } from '../../core/benefits/benefit.ts';
import { benefit as factsOf } from '../../core/benefits/benefits.ts';
import { ageOn, birthday } from '../../core/birthday.ts';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { PersonCursor } from '../columns/person-cursor.ts';
import { timelineOf } from '../columns/timelines-of-columns.ts';
import { printFile } from '../exchange/print-file.ts';
import type { Spell } from '../facts.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import { REGISTER_FILES, type Register } from '../register.ts';
import { pensionDay } from './pension-age.ts';
import { type SyntheticRequest, syntheticRegister } from './synthetic-register.ts';

const asked = (more: Partial<SyntheticRequest> = {}): SyntheticRequest => ({
  municipalities: [{ code: '840', persons: 1500 }],
  from: parseDay('2013-01-01'),
  to: parseDay('2016-12-31'),
  seed: 1,
  targets: [],
  ...more,
});

function livesOf({ people }: Register): PersonTimeline[] {
  const cursor = new PersonCursor(people);
  return Array.from({ length: people.count }, (_, person) => timelineOf(cursor.seek(person)));
}

function bytesOf(register: Register): string {
  return REGISTER_FILES.flatMap((file) => [...printFile(register, file)]).join('');
}

/** What is absurd about a life, in words. */
function absurd(life: PersonTimeline, { from, to }: SyntheticRequest): string[] {
  const found: string[] = [];
  const say = (isWrong: boolean, what: string, on: Day) =>
    isWrong && found.push(`${life.id}: ${what} on ${printDay(on)}`);
  const covers = (stays: readonly { from: Day; to: Day }[], day: Day) =>
    stays.some((stay) => stay.from <= day && day < stay.to);
  const known = (spell: Spell) => Math.min(spell.to, to + 1) - 1;
  const home = life.residence.filter(({ municipality }) => municipality === '840');
  life.spells.forEach((spell, at) => {
    const last = known(spell);
    say(ageOn(life.born, spell.from) < 18, 'a benefit before 18', spell.from);
    say(last >= pensionDay(life.born) || last >= birthday(life.born, 67), 'a benefit after pension', last);
    say(spell.benefit === 'uddannelseshjaelp' && last >= birthday(life.born, 30), 'uddannelseshjaelp at 30', last);
    for (const day of [spell.from, last]) {
      say(validityOn(factsOf(spell.benefit), day) === 'not-valid', `${spell.benefit} does not exist`, day);
      say(day >= from && !covers(home, day), 'a benefit without residence', day);
    }
    say(at > 0 && life.spells[at - 1]!.to > spell.from, 'two benefits', spell.from);
  });
  for (const { dueOn, heldOn, outcome } of life.contacts) {
    say(!covers(life.spells, dueOn!), 'a conversation due outside of a benefit', dueOn!);
    say((heldOn === undefined) === (outcome === 'afholdt'), 'a conversation held without a day', dueOn!);
    if (heldOn !== undefined) say(heldOn > to || !covers(life.spells, heldOn), 'a conversation held outside', heldOn);
  }
  for (const activity of life.activities) {
    say(ageOn(life.born, activity.from) < 18, 'an activity before 18', activity.from);
    say(activity.from > to, 'an activity after the last day', activity.from);
  }
  for (const { on } of life.arrivals) say(home[0]?.from !== on || ageOn(life.born, on) < 18, 'an arrival', on);
  for (const { grade9FinishedOn: on } of life.school)
    say(ageOn(life.born, on) < 15 || ageOn(life.born, on) > 17, 'school', on);
  for (const check of life.controlCases) {
    say(!covers(life.spells, check.openedOn), 'a check of somebody without a benefit', check.openedOn);
    say((check.closedOn ?? to) > to, 'a case closed after the last day', check.openedOn);
  }
  say(home.length !== 1, 'more homes than one', from);
  return found;
}

describe('no life is absurd', () => {
  test('whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom('2013-01-01', '2014-07-01', '2010-03-01'),
        (seed, from) => {
          const request = asked({ seed, from: parseDay(from) });
          expect(livesOf(syntheticRegister(request)).flatMap((life) => absurd(life, request))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('through every reform from 2007 to 2026', () => {
    const request = asked({
      from: parseDay('2007-01-01'),
      to: parseDay('2026-06-30'),
      municipalities: [{ code: '840', persons: 4000 }],
    });
    const lives = livesOf(syntheticRegister(request));
    expect(lives.flatMap((life) => absurd(life, request))).toEqual([]);
    const benefits = new Set(lives.flatMap(({ spells }) => spells.map(({ benefit }) => benefit)));
    expect([...benefits]).toEqual(
      expect.arrayContaining(['uddannelseshjaelp', 'integrationsydelse', 'sho', 'efterloen']),
    );
  });
});

describe('stays are as long, and people come back as often, as the model says', () => {
  let lives: PersonTimeline[];
  beforeAll(() => {
    lives = livesOf(
      syntheticRegister(asked({ municipalities: [{ code: '840', persons: 12_000 }], to: parseDay('2019-12-31') })),
    );
  });

  /** Days of the stays that began after the first day and have ended, in order. */
  const ended = (benefit: string) =>
    lives
      .flatMap(({ spells }) => spells)
      .filter(
        (spell) =>
          spell.benefit === benefit && spell.from > parseDay('2013-01-01') && spell.from < parseDay('2017-01-01'),
      )
      .map(({ from, to }) => Math.min(to, parseDay('2020-01-01')) - from)
      .sort((a, b) => a - b);
  const median = (days: readonly number[]) => days[Math.floor(days.length / 2)]!;
  const over = (days: readonly number[], limit: number) => days.filter((each) => each > limit).length / days.length;

  test('unemployment is short for most and long for some', () => {
    const days = ended('a_dagpenge');
    expect(median(days)).toBeGreaterThan(45);
    expect(median(days)).toBeLessThan(130);
    expect(over(days, 364)).toBeGreaterThan(0.05);
    expect(over(days, 364)).toBeLessThan(0.25);
    expect(days.at(-1)).toBeLessThanOrEqual(728);
  });

  test('sickness is shorter than unemployment, cash benefit longer, a resource programme a year at least', () => {
    expect(median(ended('sygedagpenge'))).toBeLessThan(median(ended('a_dagpenge')));
    expect(median(ended('kontanthjaelp'))).toBeGreaterThan(1.5 * median(ended('a_dagpenge')));
    expect(over(ended('ressourceforloeb'), 300)).toBeGreaterThan(0.6);
  });

  test('of those who leave unemployment insurance some are back on a benefit within two years, and not all', () => {
    const left = lives.flatMap(({ spells }) =>
      spells.flatMap(({ benefit, to }, at) =>
        benefit === 'a_dagpenge' && to < parseDay('2017-01-01') ? [(spells[at + 1]?.from ?? Infinity) - to < 730] : [],
      ),
    );
    const back = left.filter(Boolean).length / left.length;
    expect(back).toBeGreaterThan(0.3);
    expect(back).toBeLessThan(0.75);
  });

  test('most who get a disability pension come from another benefit', () => {
    const before = lives.flatMap(({ spells }) =>
      spells.flatMap(({ benefit, from }, at) =>
        benefit === 'foertidspension' && from > parseDay('2013-06-01') ? [spells[at - 1]?.to === from] : [],
      ),
    );
    expect(before.length).toBeGreaterThan(50);
    expect(before.filter(Boolean).length / before.length).toBeGreaterThan(0.7);
  });
});

describe('the same request', () => {
  test('gives the same bytes, another seed others', () => {
    const one = bytesOf(syntheticRegister(asked()));
    expect(bytesOf(syntheticRegister(asked()))).toBe(one);
    expect(bytesOf(syntheticRegister(asked({ seed: 2 })))).not.toBe(one);
  });

  test('gives a municipality the same lives whichever others are asked for', () => {
    const both = syntheticRegister(
      asked({
        municipalities: [
          { code: '350', persons: 600 },
          { code: '840', persons: 1500 },
        ],
      }),
    );
    const spells = (register: Register) =>
      livesOf(register)
        .filter(({ id }) => id.startsWith('s840'))
        .map((life) => life.spells);
    expect(spells(both)).toEqual(spells(syntheticRegister(asked())));
  });
});
