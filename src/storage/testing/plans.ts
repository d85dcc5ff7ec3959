/** Small plans for tests: only what the test is about is named. */
import { type Plan, plan } from '../../plan/plan.ts';

type Titled = Readonly<Record<string, string>>;

export interface PlanFacts {
  readonly id?: string;
  readonly municipality?: string;
  /** Ids and Danish titles; the English is the Danish with `(en)`. */
  readonly goals?: Titled;
  readonly initiatives?: Titled;
  readonly principles?: Titled;
}

const text = (da: string) => ({ da, en: `${da} (en)` });
const each = <T>(titles: Titled | undefined, make: (id: string, title: ReturnType<typeof text>) => T): T[] =>
  Object.entries(titles ?? {}).map(([id, title]) => make(id, text(title)));

export function aPlan({
  id = 'rebild-2018',
  municipality = '840',
  goals,
  initiatives,
  principles,
}: PlanFacts = {}): Plan {
  const lines = ['1'];
  const target_group = ['alle-borgere'];
  return plan.parse({
    schema: 'pejl-plan/1',
    id,
    municipality,
    year: 2018,
    kind: 'final',
    kind_stated: true,
    printed: { on: '2017-11-02', basis: 'stated', note: text('Trykt') },
    source: 'plan.txt',
    committee: { name: 'Udvalget', lines },
    heard: [],
    ministerial_goals: [],
    ministerial_goal_mapping: { basis: 'stated', note: text('Som trykt') },
    without_local_goal: [],
    goals: each(goals, (id, title) => ({ id, title, target_group, in_goal_list: true, comparison: 'none', lines })),
    initiative_goal_links: text('Som trykt'),
    initiatives: each(initiatives, (id, title) => ({ id, title, type: 'project', target_group, goals: [], lines })),
    principles: each(principles, (id, title) => ({ id, title, kind: 'value', lines })),
    organisation: { committees: [], councils: [], units: [], partners: [] },
    follow_up: [],
    lost_in_extraction: [],
  });
}
