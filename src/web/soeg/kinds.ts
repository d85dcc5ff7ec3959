/** What can be found. */
import type { SearchHitDto } from '../../api/contract/search.ts';
import type { Words } from '../language.ts';

export type Kind = SearchHitDto['kind'];

export const KINDS = ['plan', 'goal', 'initiative', 'principle', 'table', 'figure'] as const satisfies Kind[];

export function kindWord(kind: Kind, { t }: Words): string {
  switch (kind) {
    case 'plan':
      return t('find.kind-plan');
    case 'goal':
      return t('find.kind-goal');
    case 'initiative':
      return t('find.kind-initiative');
    case 'principle':
      return t('find.kind-principle');
    case 'table':
      return t('find.kind-table');
    case 'figure':
      return t('find.kind-figure');
  }
}
