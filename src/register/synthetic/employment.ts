/**
 * Paid hours, month by month: some while on a benefit, full time before and after a benefit that somebody was out of work
 * on, and jobs of refugees who support themselves. Work of people who have nothing to do with the jobcentre is left out.
 */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, type Month, monthOfDay } from '../../core/month.ts';
import { codeOf, SUPPORTS } from '../codes.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Stay } from './stays.ts';
import type { Workplaces } from './workplaces.ts';

/** Share who work some hours while on the benefit. */
const SOME_HOURS: Readonly<Partial<Record<ModelledBenefit, number>>> = {
  a_dagpenge: 0.16,
  kontanthjaelp: 0.14,
  uddannelseshjaelp: 0.12,
  integrationsydelse: 0.14,
  sho: 0.14,
  ressourceforloeb: 0.05,
  jobafklaringsforloeb: 0.06,
  ledighedsydelse: 0.05,
  revalidering: 0.05,
};
/** Benefits that people leave for work, and the share who do. */
const TO_WORK: Readonly<Partial<Record<ModelledBenefit, number>>> = {
  a_dagpenge: 0.85,
  sygedagpenge: 0.8,
  kontanthjaelp: 0.5,
  uddannelseshjaelp: 0.3,
  integrationsydelse: 0.6,
  sho: 0.6,
  revalidering: 0.6,
};
/** Months of work that are told after a benefit, and before an insured person becomes unemployed. */
const MONTHS_AFTER = 6;
const MONTHS_BEFORE = 3;
const OERE_AN_HOUR = 17_000;
/** Months between a refugee's way out of benefits and the end of what is written. */
const MONTHS_OF_REFUGEES = 36;
/** Share of refugees who support themselves by work; the others study or live on a family's income. */
const REFUGEES_WORK = 0.8;

export function employmentInto(made: Made, workplaces: Workplaces, random: RandomNumbers): void {
  const { desk, first, people, stays, from, to } = made;
  const row = desk.rows('employment', ['month', 'hours', 'workplace', 'amountOere', 'support']);
  const ordinary = codeOf(SUPPORTS, 'ordinaer');
  for (let person = 0; person < people.count; person++) {
    const months = new Map<Month, number>();
    stays[person]!.forEach((stay, at) => {
      workDuring(stay, to, months, random);
      const [before, next] = [stays[person]![at - 1]?.to ?? from, stays[person]![at + 1]?.from ?? to];
      workBefore(stay, before, months, random);
      const isRefugee = people.reservedTo[person]! > stay.to;
      workAfter(stay, next, isRefugee, months, random);
    });
    const rate = OERE_AN_HOUR * (0.85 + 0.5 * random.share());
    const workplace = workplaces.codes[random.below(workplaces.count)]!;
    for (const [month, hours] of months) {
      if (firstDayOfMonth(month) < from || firstDayOfMonth(month) >= to) continue;
      row(first + person, month, hours, workplace, Math.round((hours * rate) / 100), ordinary);
    }
  }
}

/** A part of the stay, with few hours a month. */
function workDuring({ benefit, from, to }: Stay, end: Day, months: Map<Month, number>, random: RandomNumbers): void {
  if (!random.chance(SOME_HOURS[benefit] ?? 0)) return;
  const last = monthOfDay(Math.min(to, end) - 1);
  const begin = monthOfDay(from) + random.below(6);
  const hours = 500 + random.below(6000);
  for (let month = begin; month <= Math.min(last, begin + 2 + random.below(18)); month++) months.set(month, hours);
}

function workBefore(stay: Stay, earliest: Day, months: Map<Month, number>, random: RandomNumbers): void {
  if (stay.benefit !== 'a_dagpenge' && stay.benefit !== 'sygedagpenge') return;
  fullTime(
    Math.max(monthOfDay(earliest) + 1, monthOfDay(stay.from) - MONTHS_BEFORE),
    monthOfDay(stay.from),
    months,
    random,
  );
}

function workAfter(
  { benefit, to }: Stay,
  next: Day,
  isRefugee: boolean,
  months: Map<Month, number>,
  random: RandomNumbers,
): void {
  if (to >= next || !random.chance(isRefugee ? REFUGEES_WORK : (TO_WORK[benefit] ?? 0))) return;
  const begin = monthOfDay(to) + 1;
  fullTime(begin, Math.min(monthOfDay(next), begin + (isRefugee ? MONTHS_OF_REFUGEES : MONTHS_AFTER)), months, random);
}

function fullTime(from: Month, to: Month, months: Map<Month, number>, random: RandomNumbers): void {
  const hours = 9000 + random.below(7100);
  for (let month = from; month < to; month++) if (!months.has(month)) months.set(month, hours);
}
