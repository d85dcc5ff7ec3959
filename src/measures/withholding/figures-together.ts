/** Figures of several registers together, each of its own municipality: what one of them withholds, all of them withhold. */
import { addRows } from '../add-rows.ts';
import { type CountAll, cubeKeys } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import type { Measure } from '../measure.ts';
import { inGroupOrder, type Row } from '../rows.ts';
import type { Scope } from '../scope.ts';
import { groupName } from './family.ts';
import { type Figure, openFigure, shownFigure } from './figure.ts';
import { figuresFor, type Reader } from './figures-for.ts';

export interface PartAnswered {
  readonly scope: Scope;
  readonly rows: readonly Row[];
  /** How the family of the figures is counted in this register; default: in this thread. */
  readonly countAll?: CountAll;
}

/** The parts are asked the same: periods, as-of and `by`. One part is the same as `figuresFor`. */
export async function figuresTogether(
  reader: Reader,
  measure: Measure,
  by: readonly GroupKey[],
  parts: readonly PartAnswered[],
): Promise<Figure[]> {
  const rows = addRows(measure, by, parts);
  const [first] = parts;
  if (reader.mayOpenCases || !first) return rows.map(openFigure);
  const each = await Promise.all(
    parts.map(({ scope, rows, countAll }) => figuresFor(reader, { measure, by, scope, rows }, countAll)),
  );
  const withheld = new Map(
    each.flat().flatMap((figure) => (figure.withheld ? [[placeOf(figure), figure] as const] : [])),
  );
  const isUnshowable = [...withheld.values()].some((figure) => figure.withheld !== 'small-group');
  if (isUnshowable) return [...withheld.values()];
  const shown = rows.filter((row) => !withheld.has(placeOf(row))).map(shownFigure);
  return inGroupOrder([...shown, ...withheld.values()], measure, cubeKeys(measure, by), first.scope);
}

function placeOf({ period, group }: Pick<Figure, 'period' | 'group'>): string {
  return `${period} ${groupName(group)}`;
}
