/**
 * What plans of different years have in common. The minister's goals are renumbered from year to year (number 1 is
 * companies' labour in 2017 and public support in 2018), so plans are compared by theme: a goal belongs where its
 * ministerial goal of that year belongs, and where the people it is for belong.
 */
import type { TargetGroup } from '../core/target-group.ts';
import type { Text } from '../core/text.ts';
import type { Goal } from './goal.ts';
import type { Plan } from './plan.ts';

export interface Theme {
  readonly id: string;
  readonly title: Text;
  /** Year → numbers of the minister's goals on this theme. */
  readonly ministerialGoals: Readonly<Record<number, readonly number[]>>;
  readonly targetGroups: readonly TargetGroup[];
  /** Danish words by which a plan's own theme is recognised. */
  readonly words: readonly string[];
}

const PUBLIC_SUPPORT: Theme = {
  id: 'public-support',
  title: {
    da: 'Job eller uddannelse frem for offentlig forsørgelse',
    en: 'Work or education instead of public support',
  },
  ministerialGoals: { 2018: [1], 2019: [1] },
  targetGroups: ['alle-offentligt-forsoergede'],
  words: ['offentlig forsørgelse'],
};

const OTHER: Theme = {
  id: 'other',
  title: { da: 'Andre mål', en: 'Other goals' },
  ministerialGoals: {},
  targetGroups: [],
  words: [],
};

/** In the order they are shown. */
export const THEMES: readonly Theme[] = [
  PUBLIC_SUPPORT,
  {
    id: 'companies',
    title: { da: 'Virksomhedernes arbejdskraft', en: 'Labour for companies' },
    ministerialGoals: { 2017: [1], 2018: [2], 2019: [2] },
    targetGroups: ['virksomheder', 'ivaerksaettere'],
    words: ['virksomhed'],
  },
  {
    id: 'refugees',
    title: { da: 'Flygtninge og familiesammenførte', en: 'Refugees and family-reunited' },
    ministerialGoals: { 2017: [4], 2018: [3], 2019: [3] },
    targetGroups: ['flygtninge-familiesammenfoerte', 'flygtninge-kvinder', 'integrationsydelse'],
    words: ['flygtning', 'integration'],
  },
  {
    id: 'cash-benefit',
    title: { da: 'Kontanthjælp', en: 'Cash benefit' },
    ministerialGoals: { 2018: [4], 2019: [4] },
    targetGroups: ['kontanthjaelp', 'kontanthjaelp-jobparate', 'kontanthjaelp-aktivitetsparate'],
    words: ['kontanthjælp'],
  },
  {
    id: 'fraud',
    title: { da: 'Snyd og fejludbetaling', en: 'Fraud and wrong payment' },
    ministerialGoals: { 2018: [5], 2019: [5] },
    targetGroups: ['ydelsesmodtagere'],
    words: ['snyd', 'bedrageri', 'fejludbetaling'],
  },
  {
    id: 'vulnerable',
    title: { da: 'Udsatte og borgere på kanten', en: 'Vulnerable citizens and those at the edge' },
    ministerialGoals: { 2017: [3], 2019: [6] },
    targetGroups: ['udsatte', 'kanten-af-arbejdsmarkedet', 'beboere-udsatte-boligomraader'],
    words: ['udsat'],
  },
  {
    id: 'disability',
    title: { da: 'Borgere med handicap', en: 'Persons with disabilities' },
    ministerialGoals: { 2019: [7] },
    targetGroups: ['handicap'],
    words: ['handicap'],
  },
  {
    id: 'youth',
    title: { da: 'Unge og uddannelse', en: 'Young people and education' },
    ministerialGoals: { 2017: [2] },
    targetGroups: ['unge', 'uddannelseshjaelp', 'dimittender'],
    words: ['unge'],
  },
  {
    id: 'long-term',
    title: { da: 'Langtidsledige', en: 'Long-term unemployed' },
    ministerialGoals: {},
    targetGroups: ['langtidsledige'],
    words: ['langtid'],
  },
  OTHER,
];

/** Groups that live on a benefit. A goal for them that no other theme claims is about public support. */
const RECIPIENTS: readonly TargetGroup[] = ['ledige', 'forsikrede-ledige', 'sygedagpenge', 'jobafklaring'];

/** Every theme of a goal; at least one. */
export function themesOf(goal: Pick<Goal, 'ministerial_goals' | 'target_group'>, year: number): readonly Theme[] {
  const found = THEMES.filter(
    ({ ministerialGoals, targetGroups }) =>
      goal.ministerial_goals?.some((number) => ministerialGoals[year]?.includes(number)) ||
      goal.target_group.some((group) => targetGroups.includes(group)),
  );
  if (found.length > 0) return found;
  return [goal.target_group.some((group) => RECIPIENTS.includes(group)) ? PUBLIC_SUPPORT : OTHER];
}

/** Where a plan's statement that it sets no goal belongs: at the theme of the ministerial goal, or of its own words. */
export function themesOfStatement(
  { ministerial_goal, theme }: Pick<Plan['without_local_goal'][number], 'ministerial_goal' | 'theme'>,
  year: number,
): readonly Theme[] {
  const own = theme?.da.toLocaleLowerCase('da') ?? '';
  const found = THEMES.filter(({ ministerialGoals, words }) =>
    ministerial_goal === undefined
      ? words.some((word) => own.includes(word))
      : ministerialGoals[year]?.includes(ministerial_goal),
  );
  return found.length > 0 ? found : [OTHER];
}
