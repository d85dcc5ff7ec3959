/** Labels that a person has mapped to the ones they were: the series go on, under the name they had. */
import type { Extract } from '../connect/extract.ts';
import { AREA_DIMENSION } from '../guard/shape.ts';

export interface Rename {
  readonly dimension: string;
  /** As the service writes it now. */
  readonly now: string;
  /** As the series is called here. */
  readonly was: string;
}

export function withNames(extract: Extract, renames: readonly Rename[]): Extract {
  if (renames.length === 0) return extract;
  const nameIn = (dimension: string, label: string) =>
    renames.find((rename) => rename.dimension === dimension && rename.now === label)?.was ?? label;
  const observations = extract.observations.map((row) => ({
    ...row,
    area: row.area === null ? null : nameIn(AREA_DIMENSION, row.area),
    group: Object.fromEntries(
      Object.entries(row.group).map(([dimension, label]) => [dimension, nameIn(dimension, label)]),
    ),
  }));
  return { ...extract, observations };
}
