/** Filters and groups initiatives. */
import type { InitiativeDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import type { Language, Text } from '../../core/text.ts';
import type { InitiativeGrouping } from '../address.ts';

export interface InitiativeFilter {
  readonly targetGroup?: TargetGroup | undefined;
  readonly type?: string | undefined;
  /** Words that must all stand somewhere in the initiative, in the language shown. */
  readonly text?: string | undefined;
}

export function filterInitiatives(
  initiatives: readonly InitiativeDto[],
  { targetGroup, type, text = '' }: InitiativeFilter,
  language: Language,
): InitiativeDto[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return initiatives.filter((initiative) => {
    if (targetGroup && !initiative.targetGroups.includes(targetGroup)) return false;
    if (type && initiative.type.id !== type) return false;
    const all = allWordsOf(initiative, language);
    return words.every((word) => all.includes(word));
  });
}

function allWordsOf(
  { title, type, targetGroups, goals, partners, funding, notes }: InitiativeDto,
  language: Language,
): string {
  return [
    title[language],
    type.label[language],
    ...targetGroups.map((group) => TARGET_GROUPS[group as TargetGroup]?.[language] ?? ''),
    ...goals.map((goal) => goal.title[language]),
    ...partners,
    funding ?? '',
    notes?.[language] ?? '',
  ]
    .join('\n')
    .toLocaleLowerCase(language);
}

export interface InitiativeGroup {
  readonly id: string;
  /** `null`: those without a goal, a group, a partner. They come last. */
  readonly title: Text | null;
  /** The goal the group is about, when grouped by goal. */
  readonly goal: InitiativeDto['goals'][number] | null;
  readonly initiatives: readonly InitiativeDto[];
}

/** An initiative stands in every group it belongs to. Goals keep the plan's order, the rest go by the alphabet. */
export function groupInitiatives(
  initiatives: readonly InitiativeDto[],
  by: InitiativeGrouping,
  language: Language,
): InitiativeGroup[] {
  const groups = new Map<string, Omit<InitiativeGroup, 'initiatives'> & { initiatives: InitiativeDto[] }>();
  for (const initiative of initiatives) {
    const keys = keysOf(initiative, by);
    for (const { id, title } of keys.length > 0 ? keys : [{ id: 'uden', title: null }]) {
      const goal = by === 'maal' ? (initiative.goals.find((candidate) => candidate.id === id) ?? null) : null;
      const group = groups.get(id) ?? { id: `gruppe-${id}`, title, goal, initiatives: [] };
      group.initiatives.push(initiative);
      groups.set(id, group);
    }
  }
  const order = new Intl.Collator(language);
  return [...groups.values()].toSorted((a, b) => {
    if (a.title === null || b.title === null) return Number(a.title === null) - Number(b.title === null);
    return by === 'maal' ? 0 : order.compare(a.title[language], b.title[language]);
  });
}

function keysOf(
  { goals, targetGroups, partners, type }: InitiativeDto,
  by: InitiativeGrouping,
): { id: string; title: Text }[] {
  switch (by) {
    case 'maal':
      return goals.map(({ id, title }) => ({ id, title }));
    case 'maalgruppe':
      return targetGroups.map((id) => ({ id, title: TARGET_GROUPS[id as TargetGroup] ?? { da: id, en: id } }));
    case 'partner':
      return partners.map((name) => ({
        id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
        title: { da: name, en: name },
      }));
    case 'type':
      return [{ id: type.id, title: type.label }];
  }
}

/** The types the plan uses, by their labels. */
export function typesOf(initiatives: readonly InitiativeDto[]): { id: string; label: Text }[] {
  return [...new Map(initiatives.map(({ type }) => [type.id, type])).values()];
}
