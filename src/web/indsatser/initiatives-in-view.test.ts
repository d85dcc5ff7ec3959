import { describe, expect, test } from 'vitest';
import type { InitiativeDto } from '../../api/contract/plans.ts';
import { filterInitiatives, groupInitiatives, typesOf } from './initiatives-in-view.ts';

const PROJECT = { id: 'project', label: { da: 'Projekt', en: 'Project' } };
const TRAINING = { id: 'training', label: { da: 'Opkvalificering', en: 'Training' } };
const RECRUIT = {
  id: 'g-rekruttering',
  title: { da: '1.000 rekrutteringer', en: '1,000 recruitments' },
  verdict: 'met' as const,
};
const YOUTH = {
  id: 'g-unge',
  title: { da: 'Alle unge i uddannelse', en: 'All young in education' },
  verdict: 'evidence' as const,
};

function initiative(da: string, given: Partial<InitiativeDto> = {}): InitiativeDto {
  return {
    id: da.toLowerCase(),
    title: { da, en: `${da} (en)` },
    type: PROJECT,
    targetGroups: ['unge'],
    goals: [],
    ministerialGoals: [],
    partners: [],
    dates: [],
    funding: null,
    notes: null,
    lines: [],
    ...given,
  };
}

const all = [
  initiative('Øvelokalet', { partners: ['UU Aalborg'], goals: [YOUTH] }),
  initiative('Brobyggeren', {
    type: TRAINING,
    goals: [RECRUIT, YOUTH],
    notes: { da: 'Mentor på skolen', en: 'Mentor at school' },
  }),
  initiative('Åben dør', { targetGroups: ['ledige'], partners: ['3F', 'UU Aalborg'] }),
];
const titles = (list: readonly InitiativeDto[]) => list.map(({ title }) => title.da);

describe('filters', () => {
  test('by target group and type', () => {
    expect(titles(filterInitiatives(all, { targetGroup: 'ledige' }, 'da'))).toEqual(['Åben dør']);
    expect(titles(filterInitiatives(all, { type: 'training' }, 'da'))).toEqual(['Brobyggeren']);
    expect(filterInitiatives(all, {}, 'da')).toHaveLength(3);
  });

  test('every word must stand somewhere, in any case: title, note, partner, goal, group', () => {
    expect(titles(filterInitiatives(all, { text: 'MENTOR skole' }, 'da'))).toEqual(['Brobyggeren']);
    expect(titles(filterInitiatives(all, { text: 'uu' }, 'da'))).toEqual(['Øvelokalet', 'Åben dør']);
    expect(titles(filterInitiatives(all, { text: 'rekruttering' }, 'da'))).toEqual(['Brobyggeren']);
    expect(filterInitiatives(all, { text: 'mentor 3f' }, 'da')).toEqual([]);
  });

  test('in the language of the page', () => {
    expect(titles(filterInitiatives(all, { text: 'school' }, 'en'))).toEqual(['Brobyggeren']);
    expect(filterInitiatives(all, { text: 'school' }, 'da')).toEqual([]);
  });
});

describe('groups', () => {
  const shape = (by: Parameters<typeof groupInitiatives>[1]) =>
    groupInitiatives(all, by, 'da').map(({ title, initiatives }) => [title?.da ?? null, titles(initiatives)]);

  test('by goal: the plan’s order, once under each goal, those without a goal last', () => {
    expect(shape('maal')).toEqual([
      ['Alle unge i uddannelse', ['Øvelokalet', 'Brobyggeren']],
      ['1.000 rekrutteringer', ['Brobyggeren']],
      [null, ['Åben dør']],
    ]);
    expect(groupInitiatives(all, 'maal', 'da')[1]?.goal).toEqual(RECRUIT);
  });

  test('by partner and by type: the alphabet', () => {
    expect(shape('partner')).toEqual([
      ['3F', ['Åben dør']],
      ['UU Aalborg', ['Øvelokalet', 'Åben dør']],
      [null, ['Brobyggeren']],
    ]);
    expect(shape('type').map(([title]) => title)).toEqual(['Opkvalificering', 'Projekt']);
  });

  test('by target group', () => {
    expect(shape('maalgruppe')).toEqual([
      ['Ledige i alt', ['Åben dør']],
      ['Unge', ['Øvelokalet', 'Brobyggeren']],
    ]);
  });

  test('each type once', () => {
    expect(typesOf(all).map(({ id }) => id)).toEqual(['project', 'training']);
  });
});
