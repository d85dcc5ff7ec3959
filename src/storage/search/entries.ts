/** What can be found in a plan and its tables: a title and the words around it, in both languages. */
import { municipality } from '../../core/areas/municipalities.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import { sameText, type Text } from '../../core/text.ts';
import type { Goal } from '../../plan/goal.ts';
import { INITIATIVE_TYPES, type Initiative } from '../../plan/initiative.ts';
import { type Plan, PRINCIPLE_KINDS } from '../../plan/plan.ts';
import type { PublishedTable } from '../../statistics/published-table.ts';
import type { SearchKind } from '../tables/search-entry.ts';

export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: Text;
  readonly body: Text;
}

export function entriesOf(plan: Plan, tables: readonly PublishedTable[]): SearchEntry[] {
  return [
    planEntry(plan),
    ...plan.goals.map(goalEntry),
    ...plan.initiatives.map(initiativeEntry),
    ...plan.principles.map(({ id, title, kind, notes }) => {
      return entry('principle', id, title, [PRINCIPLE_KINDS[kind], notes]);
    }),
    ...tables.map(tableEntry),
  ];
}

function planEntry(plan: Plan): SearchEntry {
  const { name } = municipality(plan.municipality);
  const { committees, councils, units, partners } = plan.organisation;
  const title = {
    da: `${name.da} Kommunes beskæftigelsesplan ${plan.year}`,
    en: `Employment plan ${plan.year} of ${name.en} Municipality`,
  };
  return entry('plan', plan.id, title, [
    sameText(plan.committee.name),
    ...plan.ministerial_goals.map((goal) => goal.title),
    ...plan.heard.map((body) => sameText(body.name)),
    ...[committees, councils, units, partners].flat().flatMap((each) => [sameText(each.name), each.note]),
    ...plan.follow_up.map(({ what }) => what),
  ]);
}

function goalEntry(goal: Goal): SearchEntry {
  return entry('goal', goal.id, goal.title, [
    goal.measure?.what,
    goal.measure?.population,
    ...goal.target_group.map(labelOf),
    goal.notes,
    ...(goal.open_questions ?? []).map((question) => question.text),
    ...(goal.evidence ?? []).map((evidence) => evidence.text),
    ...(goal.milestones ?? []).map((milestone) => milestone.text),
  ]);
}

function initiativeEntry(initiative: Initiative): SearchEntry {
  return entry('initiative', initiative.id, initiative.title, [
    INITIATIVE_TYPES[initiative.type],
    ...initiative.target_group.map(labelOf),
    ...(initiative.partners ?? []).map(sameText),
    initiative.funding === undefined ? undefined : sameText(initiative.funding),
    initiative.notes,
  ]);
}

/** Groups and areas stand as printed, in Danish, in both languages. */
function tableEntry({ id, title, notes, figures }: PublishedTable): SearchEntry {
  const printed = new Set(figures.flatMap(({ group, area }) => [group, area]));
  return entry('table', id, title, [...notes, ...[...printed].map(sameText)]);
}

function labelOf(group: TargetGroup): Text {
  return TARGET_GROUPS[group];
}

function entry(kind: SearchKind, id: string, title: Text, parts: readonly (Text | undefined)[]): SearchEntry {
  const said = parts.filter((part) => part !== undefined);
  const body = { da: said.map(({ da }) => da).join(' · '), en: said.map(({ en }) => en).join(' · ') };
  return { kind, id, title, body };
}
