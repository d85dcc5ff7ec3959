/**
 * Full-time persons for each 1,000 inhabitants of 16–66 years, by benefit and month: roughly the country's development, from
 * which a municipality starts out before its own figures pull it into place. Our choice, not a statistic.
 */

import { validityOn } from '../../core/benefits/benefit.ts';
import { benefit as benefitOf } from '../../core/benefits/benefits.ts';
import { firstDayOfMonth, type Month, parseMonth } from '../../core/month.ts';
import type { ModelledBenefit } from './benefit-model.ts';

/** Month → level; straight lines between. Two months side by side make a reform. */
const LEVELS: Readonly<Record<ModelledBenefit, Readonly<Record<string, number>>>> = {
  a_dagpenge: {
    '2007-01': 20,
    '2008-07': 12,
    '2009-07': 26,
    '2010-07': 33,
    '2012-07': 33,
    '2014-07': 26,
    '2016-07': 23,
    '2019-07': 22,
    '2020-06': 33,
    '2022-01': 17,
    '2024-01': 20,
  },
  kontanthjaelp: {
    '2007-01': 27,
    '2008-07': 25,
    '2010-07': 31,
    '2013-12': 38,
    '2014-01': 25.5,
    '2015-08': 26.5,
    '2016-06': 26,
    '2016-07': 23.5,
    '2017-07': 22,
    '2019-07': 19,
    '2022-07': 15,
    '2025-06': 15,
    '2025-07': 28.5,
  },
  uddannelseshjaelp: {
    '2014-01': 12.5,
    '2015-07': 12.5,
    '2017-07': 11.4,
    '2019-07': 10,
    '2020-07': 11,
    '2022-07': 9.3,
    '2025-06': 9.3,
  },
  integrationsydelse: {
    '2015-09': 0.4,
    '2016-06': 3,
    '2016-07': 5.5,
    '2017-01': 6.8,
    '2018-01': 5.8,
    '2019-12': 4.4,
  },
  sho: { '2020-01': 4.4, '2022-01': 3.2, '2025-06': 4.5 },
  revalidering: { '2007-01': 4, '2010-07': 3, '2013-07': 2.6, '2017-07': 1.7, '2020-07': 1 },
  forrevalidering: { '2007-01': 0.7, '2013-07': 0.5, '2017-07': 0.4, '2020-07': 0.3 },
  sygedagpenge: { '2007-01': 22, '2009-07': 20, '2012-07': 18, '2017-07': 16.8, '2020-07': 18, '2022-07': 19 },
  jobafklaringsforloeb: { '2014-07': 0.2, '2015-07': 2.2, '2016-07': 4, '2017-07': 4.6, '2019-07': 5 },
  ressourceforloeb: {
    '2013-01': 0.1,
    '2014-07': 2.5,
    '2015-07': 4.5,
    '2016-07': 6.5,
    '2017-07': 7.9,
    '2019-07': 9,
    '2022-07': 6,
  },
  ledighedsydelse: { '2007-01': 3, '2010-07': 3.8, '2014-07': 4.8, '2020-07': 5 },
  fleksjob: { '2007-01': 11.5, '2010-07': 14, '2014-07': 15.3, '2017-07': 18.4, '2019-07': 20.5, '2022-07': 24 },
  foertidspension: { '2007-01': 66, '2010-07': 66, '2013-07': 62, '2017-07': 55, '2019-07': 56, '2022-07': 60 },
  efterloen: { '2007-01': 39, '2010-07': 36, '2013-07': 28, '2017-07': 17.6, '2019-07': 13, '2022-07': 5.5 },
};

const KNOTS = Object.fromEntries(
  Object.entries(LEVELS).map(([benefit, levels]) => [
    benefit,
    Object.entries(levels).map(([month, level]) => ({ month: parseMonth(month), level })),
  ]),
) as unknown as Readonly<Record<ModelledBenefit, readonly { readonly month: Month; readonly level: number }[]>>;

/** 0 in months when the benefit does not exist from the first day to the last. */
export function nationalLevel(benefit: ModelledBenefit, month: Month): number {
  const facts = benefitOf(benefit);
  const isValid = (day: number) => validityOn(facts, day) === 'valid';
  if (!isValid(firstDayOfMonth(month)) || !isValid(firstDayOfMonth(month + 1) - 1)) return 0;
  const knots = KNOTS[benefit];
  const after = knots.findIndex((knot) => knot.month >= month);
  if (after === 0) return knots[0]!.level;
  if (after < 0) return knots.at(-1)!.level;
  const [one, other] = [knots[after - 1]!, knots[after]!];
  return one.level + ((other.level - one.level) * (month - one.month)) / (other.month - one.month);
}
