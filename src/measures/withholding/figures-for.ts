/**
 * The last step before a figure leaves the engine: the rows as the one who asks may see them. Whoever may open the cases sees
 * every figure; for everybody else small groups are withheld, and so much more that none can be found by subtraction.
 */
import type { Day } from '../../core/day.ts';
import { printPeriod } from '../../core/period.ts';
import { type CountAll, cubeKeys, fold, groupValues } from '../fold.ts';
import { type GroupKey, UNKNOWN_GROUP } from '../group.ts';
import type { Measure } from '../measure.ts';
import { inGroupOrder, type Row } from '../rows.ts';
import type { Scope } from '../scope.ts';
import { blocksOf, grainsDownTo } from './blocks.ts';
import { decide, type Given } from './decide.ts';
import { countFamily, groupName, type Member } from './family.ts';
import { type Figure, openFigure, shownFigure, type WithheldReason, withheldFigure } from './figure.ts';

/** Cells made of fewer subjects than this are small, unless the municipality has decided otherwise. */
export const USUAL_THRESHOLD = 5;

export interface Reader {
  /** May see the cases that the figures are made of. */
  readonly mayOpenCases: boolean;
  /** Fewest subjects of a cell that is shown to the others; at least 2. */
  readonly threshold: number;
  /** The one day as of which figures are shown to the others. */
  readonly publishedAsOf: Day;
}

/** Rows, and the question they answer: `rows` are those of `measure` by `by` in `scope`. */
export interface Answered {
  readonly measure: Measure;
  readonly by: readonly GroupKey[];
  readonly scope: Scope;
  readonly rows: readonly Row[];
}

/** `countAll`: how the family of the figures is counted; it is the same register. */
export async function figuresFor(reader: Reader, answered: Answered, countAll: CountAll = fold): Promise<Figure[]> {
  const { measure, by, scope, rows } = answered;
  if (reader.mayOpenCases) return rows.map(openFigure);
  if (scope.end - 1 !== reader.publishedAsOf) return nothingFor(scope, 'other-day');
  const always = Object.keys(measure.always ?? {});
  const [key, ...more] = cubeKeys(measure, by).filter((each) => each !== 'municipality' && !always.includes(each));
  if (more.length > 0) return nothingFor(scope, 'too-fine');
  const members = await countFamily(measure, key, scope, countAll);
  return figuresOf(answered, key, together(members, by, decider(answered, key, reader.threshold)));
}

function nothingFor({ periods }: Scope, reason: WithheldReason): Figure[] {
  return periods.map((period) => withheldFigure(printPeriod(period), {}, reason));
}

/** What is decided for one member, or for several that are shown together. */
interface Decided {
  readonly group: Row['group'];
  /** By period as text. */
  readonly given: ReadonlyMap<string, Given>;
}

function decider({ measure, scope }: Answered, key: GroupKey | undefined, threshold: number) {
  const blocks = blocksOf(grainsDownTo(scope.periods[0]!.grain, measure.grains), scope.periods);
  const groups = key === undefined ? [] : [UNKNOWN_GROUP, ...groupValues(measure, key, scope)];
  return ({ subjects }: Member) => decide(subjects, blocks, groups, threshold);
}

/**
 * Of several municipalities together no more is given than of every one of them by itself, so that adding up and
 * subtracting areas tells nothing new.
 */
function together(
  members: readonly Member[],
  by: readonly GroupKey[],
  decideOne: (member: Member) => Map<string, Given>,
): Map<string, Decided> {
  const shown = new Map<string, Decided & { readonly given: Map<string, Given> }>();
  for (const member of members) {
    const { municipality: _, ...rest } = member.group;
    const group = by.includes('municipality') ? member.group : rest;
    const name = groupName(group);
    const given = decideOne(member);
    const others = shown.get(name)?.given;
    if (!others) shown.set(name, { group, given });
    else for (const [period, one] of given) others.set(period, lessOf(others.get(period)!, one));
  }
  return shown;
}

function lessOf(a: Given, b: Given): Given {
  return { total: a.total && b.total, hidden: new Set([...a.hidden, ...b.hidden]) };
}

function figuresOf({ measure, by, scope, rows }: Answered, key: GroupKey | undefined, decided: Map<string, Decided>) {
  const isShown = ({ group, period, subjects }: Row) => {
    const [of, value] = splitOff(key, group);
    const given = decided.get(groupName(of))?.given.get(period);
    // Only a total that has nobody in it, and says that it cannot be measured yet, is not in the family.
    if (given === undefined) return subjects === 0;
    return value === undefined ? given.total : !given.hidden.has(value);
  };
  const shown = rows.filter(isShown).map(shownFigure);
  const withheld = [...decided.values()].flatMap((each) => withheldOf(each, key, scope));
  return inGroupOrder([...shown, ...withheld], measure, cubeKeys(measure, by), scope);
}

/** A group without the key that was asked for, and its value of that key. */
function splitOff(key: GroupKey | undefined, group: Row['group']): [Row['group'], string | undefined] {
  if (key === undefined) return [group, undefined];
  const { [key]: value, ...rest } = group;
  return [rest, value];
}

/** Every group that is hidden, whether there is anybody in it or not. */
function withheldOf({ group, given }: Decided, key: GroupKey | undefined, { periods }: Scope): Figure[] {
  return periods.map(printPeriod).flatMap((period) => {
    const { total, hidden } = given.get(period)!;
    if (key === undefined) return total ? [] : [withheldFigure(period, group, 'small-group')];
    return [...hidden].map((value) => withheldFigure(period, { ...group, [key]: value }, 'small-group'));
  });
}
