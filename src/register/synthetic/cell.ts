/**
 * The smallest groups whose number the model steers from day to day: a benefit, with a readiness where it has one. Where
 * published figures tell ages or unemployment funds apart, so do the cells of that municipality.
 */
import { BENEFIT_FACTS } from '../../core/benefits/benefit-facts.ts';
import type { Readiness } from '../codes.ts';
import { MODELLED_BENEFITS, type ModelledBenefit, modelOf, shareYoung } from './benefit-model.ts';
import type { Target } from './target.ts';
import { UNEMPLOYMENT_FUNDS } from './unemployment-funds.ts';

export interface Cell {
  readonly benefit: ModelledBenefit;
  readonly readiness?: Readiness;
  /** Under 30; absent where ages are not told apart. */
  readonly young?: boolean;
  /** Of the insured unemployed, where funds are told apart. */
  readonly fund?: string;
  /** Of the benefit's level before anything published is met. */
  readonly share: number;
}

export const YOUNG = ['16-17', '18-24', '25-29'];
const OLDER = ['30-39', '40-49', '50-59', '60-66'];

/** The cells that a municipality's targets need. */
export function cellsFor(targets: readonly Target[]): Cell[] {
  const asks = (group: 'age' | 'unemployment_fund') => targets.some(({ where }) => where[group] !== undefined);
  const [byAge, byFund] = [asks('age'), asks('unemployment_fund')];
  return MODELLED_BENEFITS.flatMap((benefit) => {
    let cells: Cell[] = [{ benefit, share: 1 }];
    const readiness = Object.entries(modelOf(benefit).readiness ?? {}) as [Readiness, number][];
    if (readiness.length > 0) cells = readiness.map(([value, share]): Cell => ({ benefit, readiness: value, share }));
    if (byFund && benefit === 'a_dagpenge')
      cells = UNEMPLOYMENT_FUNDS.map(({ name, share }) => ({ benefit, fund: name, share }));
    return byAge ? cells.flatMap(byAges) : cells;
  });
}

function byAges(cell: Cell): Cell[] {
  const young = shareYoung(cell.benefit) * stockFactor(cell.benefit);
  return [
    { ...cell, young: true, share: cell.share * young },
    { ...cell, young: false, share: cell.share * (1 - young) },
  ].filter(({ share }) => share > 0);
}

/** The young are fewer among those on a benefit than among those who come to it: they stay shorter, and grow older. */
function stockFactor(benefit: ModelledBenefit): number {
  return benefit === 'uddannelseshjaelp' ? 1 : 0.8;
}

/** Whether the persons in a cell are counted by a target of a number of persons; `undefined`: the cells cannot tell. */
export function counts({ measure, where }: Target, cell: Cell): boolean | undefined {
  const { benefit, readiness = 'ukendt', young, fund = 'ukendt' } = cell;
  const among = (values: readonly string[] | undefined, value: string) =>
    values === undefined || values.includes(value);
  if (measure === 'bruttoledige' || measure === 'langtidsledige' ? !isGrossUnemployed(cell) : !isSupport(benefit)) {
    return false;
  }
  if (!among(where.benefit, benefit) || !among(where.readiness, readiness)) return false;
  if (!among(where.unemployment_fund, fund)) return false;
  if (where.age === undefined) return true;
  if (same(where.age, YOUNG)) return young ?? false;
  if (same(where.age, OLDER)) return !(young ?? false);
  return undefined;
}

export function isGrossUnemployed({ benefit, readiness }: Cell): boolean {
  const { grossUnemployment } = BENEFIT_FACTS[benefit];
  const ready = readiness === 'jobparat' || readiness === 'aabenlyst-uddannelsesparat';
  return grossUnemployment === 'all' || (grossUnemployment === 'job-ready' && ready);
}

function isSupport(benefit: ModelledBenefit): boolean {
  return BENEFIT_FACTS[benefit].publicSupport;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
