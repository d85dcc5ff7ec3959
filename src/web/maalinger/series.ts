/** The rows of an answer as series: one for each combination of groups, with a cell for every period. */
import type { MeasureAnswerDto, MeasureCellDto, MeasureHeadDto, MeasureRowDto } from '../../api/contract/measures.ts';
import type { Text } from '../../core/text.ts';

export interface Series {
  /** As it stands in the address. */
  readonly key: string;
  readonly group: MeasureRowDto['group'];
  /** Names of its groups, in the order of the columns. */
  readonly names: readonly Text[];
  /** One for each period, in order. */
  readonly cells: readonly MeasureCellDto[];
}

type Answer = Pick<MeasureAnswerDto, 'measure' | 'periods' | 'groups' | 'by'> & {
  readonly rows: readonly MeasureRowDto[];
};

/** Keys of the columns that name a series. */
export function seriesKeys({ measure, by }: Pick<MeasureAnswerDto, 'measure' | 'by'>): MeasureAnswerDto['by'] {
  return [...measure.always, ...by];
}

/** Without groups there is one series always, also of nothing. */
export function seriesOf(answer: Answer): Series[] {
  const keys = seriesKeys(answer);
  const found = Map.groupBy(answer.rows, ({ group }) => keys.map((key) => `${key}:${group[key]}`).join('~'));
  if (keys.length === 0 && found.size === 0) found.set('', []);
  return [...found].map(([key, rows]) => {
    const byPeriod = new Map(rows.map((row) => [row.period, row]));
    const group = rows[0]?.group ?? {};
    return {
      key,
      group,
      names: keys.map((each) => nameOf(answer.groups, each, group[each] ?? '')),
      cells: answer.periods.map(({ period, covered }) => byPeriod.get(period) ?? absentCell(answer.measure, covered)),
    };
  });
}

export function nameOf(groups: MeasureAnswerDto['groups'], key: string, value: string): Text {
  const named = groups.find((group) => group.key === key)?.values.find((each) => each.value === value);
  return named?.title ?? { da: value, en: value };
}

/** What a row that is left out says: nothing at all is 0 where things are counted, and never where a share is taken. */
export function absentCell(
  { absentIsZero }: Pick<MeasureHeadDto, 'absentIsZero'>,
  covered: MeasureAnswerDto['periods'][number]['covered'],
): MeasureCellDto {
  const nothing = { numerator: 0, denominator: null, subjects: 0, unknown: 0 };
  if (covered === 'none') return { state: 'unknown', value: null, ...nothing };
  return absentIsZero ? { state: 'known', value: 0, ...nothing } : { state: 'nobody', value: null, ...nothing };
}
