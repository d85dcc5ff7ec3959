/**
 * What a person adds to each cell of a measure, and why. The numbers are those of the measure's own fold over the person alone;
 * the reasons are what its `counter` said while it counted; the facts are found by leaving them out and counting again.
 */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { printPeriod } from '../../core/period.ts';
import { type Facts, filled, type Text } from '../../core/text.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Ground } from '../../rules/answer.ts';
import { groundOf } from '../../rules/citing.ts';
import { both, dayText, type FactRef } from '../../rules/fact-ref.ts';
import { groupValues } from '../fold.ts';
import { type GroupKey, isOfThePerson, SLOT, UNKNOWN_GROUP } from '../group.ts';
import type { Measure, PersonMeasure } from '../measure.ts';
import { refusalOf } from '../refusal.ts';
import { type Row, rowsOf } from '../rows.ts';
import type { Scope } from '../scope.ts';
import { valueLabel } from '../value-labels.ts';
import { addedBy } from './added-by.ts';
import { decidingFacts } from './deciding-facts.ts';
import { factRef } from './fact-refs.ts';
import { whyNotCounted, whyNotInArea } from './not-counted.ts';
import { PersonWorld } from './person-world.ts';
import { type Amount, type Told, toldOf } from './told.ts';

/** Part of a row that has one reason; the parts of a period add up to its rows. */
export interface Because extends Amount {
  readonly text: Text;
}

export interface ExplainedPeriod {
  readonly period: string;
  /** What the person adds in total; nothing when the person does not count. */
  readonly rows: readonly Row[];
  /** What the person adds to each group, one group at a time. */
  readonly parts: readonly { readonly key: GroupKey; readonly rows: readonly Row[] }[];
  readonly because: readonly Because[];
  /** With these alone the person would add the same, and without any one of them something else. */
  readonly facts: readonly FactRef[];
  readonly ground: readonly Ground[];
}

/** `person`: position in the register. The measure must be measurable in the scope. */
export function explain(measure: Measure, scope: Scope, person: number): ExplainedPeriod[] {
  const world = new PersonWorld(scope.register, person);
  const rows = (by: readonly GroupKey[]) =>
    Map.groupBy(rowsOf(measure, addedBy(measure, scope, world, by), scope), ({ period }) => period);
  const total = rows([]);
  const keys = measure.groups.filter((key) => measure.always?.[key] === undefined);
  const parts = keys.map((key) => ({ key, rows: rows([key]) }));
  const facts = decidingFacts(measure, scope, world);
  const because = measure.subject === 'person' ? reasonsOf(measure, scope, world) : undefined;
  return scope.periods.map((period, at) => {
    const name = printPeriod(period);
    const added = total.get(name) ?? [];
    return {
      period: name,
      rows: added,
      parts: parts.flatMap(({ key, rows }) => (rows.has(name) ? [{ key, rows: rows.get(name)! }] : [])),
      because: because?.[at] ?? becauseOfOthers(measure, added),
      facts: facts[at]!.map((fact) => factRef(world, scope.register, fact)),
      ground: groundsOf(measure, scope, scope.starts[at + 1]! - 1),
    };
  });
}

/** Of a workplace or job order: the person is one of those who make it count, or makes no difference to it. */
function becauseOfOthers({ why, denominator: counted }: Measure, rows: readonly Row[]): Because[] {
  if (rows.length === 0) return [saying(why.none)];
  return rows.map(({ numerator, denominator, unknown }) => {
    const amount = { numerator, denominator: counted ? 0 : (denominator ?? 0), unknown };
    return { text: filled(why.counts, amount), ...amount };
  });
}

function reasonsOf(measure: PersonMeasure, scope: Scope, world: PersonWorld): Because[][] {
  const alone = { ...scope, register: world.register('person') };
  const told = toldOf(measure, alone);
  const reckon = measure.why.reckoning?.(alone);
  const cursor = new PersonCursor(alone.register.people);
  return scope.periods.map((_, period) => {
    const counted = told.flatMap((each) => {
      const amount = each.amounts.get(period);
      return amount ? [sentence(measure, alone, each, period, amount)] : [];
    });
    const not = told.flatMap((each) => notCounted(each, period, scope, world));
    const reckoned = reckon?.(cursor, period);
    const because = [...(reckoned ? [saying(reckoned)] : []), ...counted, ...distinct(not).map(saying)];
    return because.length > 0 ? because : [saying(measure.why.none), ...away(period, scope, world)];
  });
}

function saying(text: Text): Because {
  return { text, numerator: 0, denominator: 0, unknown: 0 };
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.da, text])).values()];
}

function sentence(measure: PersonMeasure, scope: Scope, told: Told, period: number, amount: Amount): Because {
  const { why } = measure;
  const group = groupOf(measure, scope, told);
  const text = filled(wordsFor(why, amount), { ...factsOf(measure, scope, told, period, amount), ...labels(group) });
  return { text: why.later ? filled(text, { later: dayText(why.later(told.from, group)) }) : text, ...amount };
}

function wordsFor({ counts, fails, lacks, waits }: Measure['why'], { numerator, denominator, unknown }: Amount): Text {
  if (unknown !== 0) return lacks ?? counts;
  if (numerator !== 0) return counts;
  if (denominator !== 0) return fails ?? counts;
  return waits ?? counts;
}

function factsOf({ why }: Measure, scope: Scope, told: Told, period: number, amount: Amount): Facts {
  const from = Math.max(told.from, scope.starts[period]!);
  const to = Math.min(told.to, scope.starts[period + 1]!);
  const within = told.counted
    .map((days) => ({ from: Math.max(days.from, from), to: Math.min(days.to, to) }))
    .filter((days) => days.from < days.to);
  const [first, last] = [within[0]?.from ?? from, within.at(-1)?.to ?? to];
  const days = within.reduce((sum, each) => sum + each.to - each.from, 0);
  const whole = (amount.numerator || amount.denominator) / (why.wholeDay ?? 1);
  return {
    ...amount,
    day: dayText(told.kind === 'event' ? told.from : first),
    from: dayText(first),
    to: dayText(last - 1),
    days,
    amount: both((language) => displayNumber(whole, {}, language)),
  };
}

/** Values of the groups that belong to what was told, not to the person. */
function groupOf(measure: Measure, scope: Scope, { codes }: Told): Row['group'] {
  const keys = measure.groups.filter((key) => !isOfThePerson(key) && key !== 'age' && key !== 'municipality');
  return Object.fromEntries(
    keys.map((key) => [key, groupValues(measure, key, scope)[codes[SLOT[key]]! - 1] ?? UNKNOWN_GROUP]),
  );
}

function labels(group: Row['group']): Facts {
  return Object.fromEntries(
    Object.entries(group).map(([key, value]) => {
      const isPlain = key === 'weeks' || key === 'years' || key === 'step';
      return [key, isPlain ? value : valueLabel(key as GroupKey, value)];
    }),
  );
}

/** Days of the period that were told of, and do not count. */
function notCounted(told: Told, period: number, scope: Scope, { timeline }: PersonWorld): Text[] {
  if (told.amounts.has(period) && told.kind !== 'stretch') return [];
  const [begin, end] = [scope.starts[period]!, scope.starts[period + 1]!];
  if (told.period !== undefined) {
    return told.period === period ? whyNotCounted(told, told.from, told.to, timeline, scope) : [];
  }
  const [from, to] = [Math.max(told.from, begin), Math.min(told.to, end)];
  return from < to ? whyNotCounted(told, from, to, timeline, scope) : [];
}

/** Where the person lived, when not in the area all through a period in which nothing was told. */
function away(period: number, scope: Scope, { timeline }: PersonWorld): Because[] {
  const last = scope.starts[period + 1]! - 1;
  const [atFirst, atLast] = [scope.starts[period]!, last].map((day) => whyNotInArea(day, timeline, scope));
  const texts = [atFirst && { day: scope.starts[period]!, why: atFirst }, atLast && { day: last, why: atLast }];
  return texts
    .filter((each) => each !== undefined)
    .map(({ day, why }) => saying(filled({ da: '{day}: {why}.', en: '{day}: {why}.' }, { day: dayText(day), why })));
}

/** What nobody has decided was not needed, or the measure could not be measured. */
function groundsOf({ why }: Measure, { law, end }: Scope, lastDay: Day): Ground[] {
  const day = Math.min(lastDay, end - 1);
  const grounds: Ground[] = [];
  for (const id of why.law ?? []) refusalOf(() => grounds.push(groundOf(law.at(id, day))));
  return grounds;
}
