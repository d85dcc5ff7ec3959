/**
 * How people come to, stay on and leave each benefit: the semi-Markov model, as data. A stay is a mixture of exponential
 * stays in days, cut off where the law does; where people go from there is drawn when they leave. The numbers are our
 * choice, made so that durations, returns and careers look as published statistics describe them; they are not estimates.
 */
import type { BenefitId } from '../../core/benefits/benefits.ts';
import type { Readiness } from '../codes.ts';

export interface StayLength {
  readonly share: number;
  /** Mean in days. */
  readonly mean: number;
}

export interface BenefitModel {
  readonly stays: readonly StayLength[];
  /** Days that no stay is shorter or longer than. */
  readonly shortest: number;
  readonly longest: number;
  /** Relative frequency of new recipients at 18–24, 25–29, 30–39, 40–49, 50–59 and 60 or more. */
  readonly ages: readonly [number, number, number, number, number, number];
  /** Where people go on to; the rest become self-supporting. The same benefit means another readiness. */
  readonly next: Readonly<Partial<Record<BenefitId, number>>>;
  /** Where most recipients come from, when the benefit is not where a course begins. */
  readonly from?: readonly string[];
  /** Share of each readiness, where the benefit has it. */
  readonly readiness?: Readonly<Partial<Record<Readiness, number>>>;
}

const FOR_LIFE = 40_000;
const YEAR = 365;

/** In the order in which a day fills them: benefits at the end of a career before those that it begins with. */
export const BENEFIT_MODELS = {
  foertidspension: {
    stays: [{ share: 1, mean: FOR_LIFE }],
    shortest: FOR_LIFE,
    longest: FOR_LIFE,
    ages: [4, 4, 10, 22, 40, 20],
    next: {},
    from: ['ressourceforloeb', 'jobafklaringsforloeb', 'kontanthjaelp', 'ledighedsydelse', 'sygedagpenge'],
  },
  fleksjob: {
    stays: [
      { share: 0.3, mean: 500 },
      { share: 0.7, mean: 3500 },
    ],
    shortest: 60,
    longest: FOR_LIFE,
    ages: [2, 5, 18, 30, 33, 12],
    next: { ledighedsydelse: 0.5, foertidspension: 0.12, efterloen: 0.08 },
    from: ['ledighedsydelse', 'ressourceforloeb', 'jobafklaringsforloeb', 'sygedagpenge'],
  },
  ledighedsydelse: {
    stays: [
      { share: 0.5, mean: 150 },
      { share: 0.5, mean: 650 },
    ],
    shortest: 21,
    longest: 10 * YEAR,
    ages: [1, 4, 18, 30, 35, 12],
    next: { fleksjob: 0.75, foertidspension: 0.08 },
    from: ['fleksjob', 'jobafklaringsforloeb', 'ressourceforloeb', 'sygedagpenge'],
  },
  ressourceforloeb: {
    stays: [{ share: 1, mean: 500 }],
    shortest: YEAR,
    longest: 5 * YEAR,
    ages: [8, 14, 30, 30, 18, 0],
    next: { foertidspension: 0.35, fleksjob: 0.15, ledighedsydelse: 0.25, kontanthjaelp: 0.08 },
    from: ['kontanthjaelp', 'uddannelseshjaelp', 'jobafklaringsforloeb', 'sygedagpenge'],
  },
  jobafklaringsforloeb: {
    stays: [
      { share: 0.5, mean: 300 },
      { share: 0.5, mean: 600 },
    ],
    shortest: 60,
    longest: 2 * YEAR,
    ages: [4, 8, 22, 28, 30, 8],
    next: { ledighedsydelse: 0.18, fleksjob: 0.08, ressourceforloeb: 0.12, foertidspension: 0.08, kontanthjaelp: 0.06 },
    from: ['sygedagpenge'],
  },
  revalidering: {
    stays: [{ share: 1, mean: 600 }],
    shortest: 90,
    longest: 5 * YEAR,
    ages: [10, 20, 40, 25, 5, 0],
    next: { a_dagpenge: 0.2, sygedagpenge: 0.08, kontanthjaelp: 0.05 },
    from: ['forrevalidering', 'sygedagpenge', 'kontanthjaelp'],
  },
  forrevalidering: {
    stays: [{ share: 1, mean: 250 }],
    shortest: 60,
    longest: 2 * YEAR,
    ages: [10, 20, 40, 25, 5, 0],
    next: { revalidering: 0.5, kontanthjaelp: 0.2 },
    from: ['sygedagpenge', 'kontanthjaelp'],
  },
  efterloen: {
    stays: [{ share: 1, mean: FOR_LIFE }],
    shortest: FOR_LIFE,
    longest: FOR_LIFE,
    ages: [0, 0, 0, 0, 0, 1],
    next: {},
  },
  sygedagpenge: {
    stays: [
      { share: 0.7, mean: 45 },
      { share: 0.3, mean: 240 },
    ],
    shortest: 7,
    longest: 2 * YEAR,
    ages: [10, 11, 22, 25, 25, 7],
    next: {
      jobafklaringsforloeb: 0.1,
      a_dagpenge: 0.12,
      kontanthjaelp: 0.03,
      ledighedsydelse: 0.02,
      fleksjob: 0.02,
      revalidering: 0.01,
    },
  },
  kontanthjaelp: {
    stays: [
      { share: 0.35, mean: 120 },
      { share: 0.4, mean: 450 },
      { share: 0.25, mean: 1800 },
    ],
    shortest: 14,
    longest: FOR_LIFE,
    ages: [16, 14, 32, 24, 13, 1],
    next: { kontanthjaelp: 0.12, ressourceforloeb: 0.06, sygedagpenge: 0.02, a_dagpenge: 0.02, foertidspension: 0.02 },
    readiness: { jobparat: 0.3, aktivitetsparat: 0.7 },
  },
  uddannelseshjaelp: {
    stays: [
      { share: 0.5, mean: 150 },
      { share: 0.5, mean: 600 },
    ],
    shortest: 14,
    longest: FOR_LIFE,
    ages: [65, 35, 0, 0, 0, 0],
    next: { uddannelseshjaelp: 0.12, ressourceforloeb: 0.04, kontanthjaelp: 0.1, sygedagpenge: 0.01 },
    readiness: { 'aabenlyst-uddannelsesparat': 0.12, uddannelsesparat: 0.36, aktivitetsparat: 0.52 },
  },
  integrationsydelse: {
    stays: [
      { share: 0.3, mean: 250 },
      { share: 0.7, mean: 900 },
    ],
    shortest: 30,
    longest: FOR_LIFE,
    ages: [24, 20, 32, 16, 7, 1],
    next: { integrationsydelse: 0.1, kontanthjaelp: 0.12, sygedagpenge: 0.01 },
    readiness: { jobparat: 0.5, aktivitetsparat: 0.5 },
  },
  sho: {
    stays: [
      { share: 0.3, mean: 250 },
      { share: 0.7, mean: 900 },
    ],
    shortest: 30,
    longest: FOR_LIFE,
    ages: [24, 20, 32, 16, 7, 1],
    next: { sho: 0.1, kontanthjaelp: 0.12, sygedagpenge: 0.01 },
    readiness: { jobparat: 0.5, aktivitetsparat: 0.5 },
  },
  a_dagpenge: {
    stays: [
      { share: 0.45, mean: 50 },
      { share: 0.35, mean: 150 },
      { share: 0.2, mean: 420 },
    ],
    shortest: 7,
    longest: 728,
    ages: [13, 20, 25, 18, 17, 7],
    next: { sygedagpenge: 0.08, kontanthjaelp: 0.03, efterloen: 0.01 },
  },
} as const satisfies Partial<Record<BenefitId, BenefitModel>>;

export type ModelledBenefit = keyof typeof BENEFIT_MODELS;
export const MODELLED_BENEFITS = Object.keys(BENEFIT_MODELS) as ModelledBenefit[];

export function modelOf(benefit: ModelledBenefit): BenefitModel {
  return BENEFIT_MODELS[benefit];
}

export function isModelled(benefit: string): benefit is ModelledBenefit {
  return benefit in BENEFIT_MODELS;
}

/** First age of each of the six groups in `ages`, and where they end. */
export const AGE_LIMITS = [18, 25, 30, 40, 50, 60, 67] as const;

/** Share of new recipients under 30. */
export function shareYoung(benefit: ModelledBenefit): number {
  const [first, second, ...rest] = modelOf(benefit).ages;
  return (first + second) / (first + second + rest.reduce((sum, weight) => sum + weight, 0));
}

/** Mean days of a stay that is not cut off. */
export function meanStay(benefit: ModelledBenefit): number {
  const { stays, shortest } = modelOf(benefit);
  return shortest + stays.reduce((sum, { share, mean }) => sum + share * mean, 0);
}
