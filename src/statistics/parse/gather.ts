/**
 * What every format does alike once its cells are read: periods and areas in Pejl's form, rows in time order, labels that
 * occur twice told and taken once. Labels repeat a million times in a large extract, so each is kept once.
 */
import type { AreaKind } from '../../core/areas/area.ts';
import type { Text } from '../../core/text.ts';
import { statisticsErrors } from '../errors.ts';
import { areaOfLabel } from './area-label.ts';
import { Labels } from './labels.ts';
import type { Observation, ParsedFile, Reading } from './observation.ts';
import { type NormalPeriod, normalPeriod } from './period-label.ts';
import { conflicting, MIXED_LEVELS, repeated, unnamedAreas } from './warnings.ts';

export interface Cell extends Reading {
  /** As they stand in the file. */
  readonly period: string;
  readonly area: string | null;
  /** Where the file has both a code and a name for the area. */
  readonly areaName?: string | null;
  /** The value of each dimension of the file, in order. */
  readonly values: readonly string[];
  readonly measure: string;
}

interface NumberedArea {
  readonly id: string | null;
  readonly name: string | null;
  /** Which area of the file it is. */
  readonly order: number;
}

interface Dated {
  readonly period: NormalPeriod;
  readonly area: NumberedArea;
  /** Which combination of labels it is. */
  readonly labels: number;
  readonly observation: Observation;
}

export class Gathering {
  readonly #rows: Dated[] = [];
  readonly #periods = new Map<string, NormalPeriod>();
  readonly #areas = new Map<string | null, NumberedArea>();
  readonly #kinds = new Set<AreaKind>();
  readonly #unnamed: string[] = [];
  readonly #file: string;
  readonly #labels: Labels;

  constructor(file: string, dimensions: readonly string[]) {
    this.#file = file;
    this.#labels = new Labels(dimensions);
  }

  /** Takes one cell; refuses a period that is none (`statistics/unknown-period`, with the line if it has one). */
  add({ period: label, area: place, areaName = place, values, measure, value, missing }: Cell, line?: number): void {
    const period = this.#periods.get(label) ?? this.#newPeriod(label, line);
    const area = this.#areas.get(place) ?? this.#newArea(place, areaName);
    const { id: labels, group, measure: name } = this.#labels.of(values, measure);
    const observation = {
      period: period.text,
      area: area.id,
      areaName: area.name,
      group,
      measure: name,
      value,
      missing,
    };
    this.#rows.push({ period, area, labels, observation });
  }

  /** An extract without a single cell is an error: a bad feed never shows as nothing. */
  finish(title: string | null, unit: string | null, warnings: readonly Text[] = []): ParsedFile {
    if (this.#rows.length === 0) throw statisticsErrors.create('statistics/no-observations', {}, { file: this.#file });
    if (!isSorted(this.#rows)) this.#rows.sort(inOrder);
    const { observations, repeats, conflicts } = withoutRepeats(this.#rows);
    return {
      title,
      unit,
      observations,
      warnings: [
        ...warnings,
        ...repeated(repeats.map((id) => this.#labels.words(id))),
        ...conflicting(conflicts.map((id) => this.#labels.words(id))),
        ...(this.#kinds.size > 1 ? [MIXED_LEVELS] : []),
        ...unnamedAreas(this.#unnamed),
      ],
    };
  }

  #newPeriod(label: string, line?: number): NormalPeriod {
    const found = normalPeriod(label);
    if (!found) {
      const place = { file: this.#file, ...(line !== undefined && { line }) };
      throw statisticsErrors.create('statistics/unknown-period', { value: label }, place);
    }
    this.#periods.set(label, found);
    return found;
  }

  #newArea(label: string | null, name: string | null): NumberedArea {
    const area = label === null ? undefined : (areaOfLabel(label) ?? areaOfLabel(name ?? ''));
    if (area) this.#kinds.add(area.kind);
    else if (name !== null) this.#unnamed.push(name);
    const found = { id: area?.id ?? name, name, order: this.#areas.size };
    this.#areas.set(label, found);
    return found;
  }
}

/** By period, then in the order in which the areas first appear. */
function inOrder(a: Dated, b: Dated): number {
  return a.period.from - b.period.from || a.period.to - b.period.to || a.area.order - b.area.order;
}

function isSorted(rows: readonly Dated[]): boolean {
  for (let index = 1; index < rows.length; index++) if (inOrder(rows[index - 1]!, rows[index]!) > 0) return false;
  return true;
}

/** The same labels again with the same number are taken once; with another number neither is used. */
function withoutRepeats(rows: readonly Dated[]) {
  const observations: Observation[] = [];
  const [repeats, conflicts] = [new Set<number>(), new Set<number>()];
  const positions = new Map<number, number>();
  let before: Dated | undefined;
  for (const row of rows) {
    if (before && inOrder(before, row) !== 0) positions.clear();
    before = row;
    const position = positions.get(row.labels);
    if (position === undefined) {
      positions.set(row.labels, observations.push(row.observation) - 1);
      continue;
    }
    const first = observations[position]!;
    if (first.value === row.observation.value && first.missing === row.observation.missing) repeats.add(row.labels);
    else {
      conflicts.add(row.labels);
      observations[position] = { ...first, value: null, missing: 'conflicting' };
    }
  }
  return { observations, repeats: [...repeats], conflicts: [...conflicts] };
}
