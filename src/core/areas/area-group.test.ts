import { describe, expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { PejlErrors } from '../errors/pejl-error.ts';
import { type AreaGroupInput, areaGroup, membersOfGroup } from './area-group.ts';

/** One of the eleven groups of about 2014 in which Rebild was compared with like municipalities. */
const cluster: AreaGroupInput = {
  id: 'klynge-4',
  name: { da: 'Klynge 4', en: 'Cluster 4' },
  source: 'Sammenligningsgrupper, 2014',
  from: '2014-01-01',
  through: '2017-12-31',
  members: ['840', '306', '540', '563', '671', '706', '740', '756', '779', '846'],
};

function codesOf(input: AreaGroupInput): string[] {
  try {
    areaGroup(input);
  } catch (error) {
    if (error instanceof PejlErrors) return error.errors.map((each) => `${each.place?.field}: ${each.code}`);
    throw error;
  }
  return [];
}

test('holds from its first to its last day, which is included', () => {
  const group = areaGroup(cluster);
  expect(membersOfGroup(group, parseDay('2014-01-01'))).toHaveLength(10);
  expect(membersOfGroup(group, parseDay('2017-12-31'))[0]).toBe('306');
  for (const outside of ['2013-12-31', '2018-01-01']) {
    expect(() => membersOfGroup(group, parseDay(outside))).toThrow(
      expect.objectContaining({ code: 'core/no-area-then', facts: { area: cluster.name, day: outside } }),
    );
  }
});

test('without a last day it goes on', () => {
  const group = areaGroup({ ...cluster, through: undefined });
  expect(group.to).toBeNull();
  expect(membersOfGroup(group, parseDay('2099-01-01'))).toContain('840');
});

test('a group may last one day', () => {
  const group = areaGroup({ ...cluster, through: '2014-01-01' });
  expect(membersOfGroup(group, parseDay('2014-01-01'))).toContain('840');
  expect(() => membersOfGroup(group, parseDay('2014-01-02'))).toThrow();
});

test.each(['k', 'klynge', 'klynge-12', '6-byer', 'en-to-tre'])('%s is an id', (id) => {
  expect(areaGroup({ ...cluster, id }).id).toBe(id);
});

test('a refusal names the value, so that it can be found', () => {
  expect(() => areaGroup({ ...cluster, members: ['841'] })).toThrow(
    expect.objectContaining({ facts: { value: '841' }, place: { field: 'members.0' } }),
  );
});

describe('is refused', () => {
  test.each<[string, Partial<AreaGroupInput>, string]>([
    ['an unknown municipality', { members: ['840', '841'] }, 'members.1: core/unknown-municipality'],
    ['a region as member', { members: ['1081'] }, 'members.0: core/unknown-municipality'],
    ['a municipality twice', { members: ['840', '851', '840'] }, 'members.2: core/group-double-member'],
    ['no members', { members: [] }, 'members: core/group-empty'],
    ['no source', { source: ' ' }, 'source: core/group-incomplete'],
    ['no English name', { name: { da: 'Klynge 4', en: '' } }, 'name: core/group-incomplete'],
    ['an id with spaces', { id: 'Klynge 4' }, 'id: core/group-bad-id'],
    ['an id that ends in a hyphen', { id: 'klynge-' }, 'id: core/group-bad-id'],
    ['blank names', { name: { da: ' ', en: 'Cluster 4' } }, 'name: core/group-incomplete'],
    ['a blank English name', { name: { da: 'Klynge 4', en: ' ' } }, 'name: core/group-incomplete'],
    ['an impossible first day', { from: '2014-02-30' }, 'from: core/not-a-day'],
    ['a year for a day', { through: '2017' }, 'through: core/not-a-day'],
    ['a last day before the first', { through: '2013-12-31' }, 'through: core/last-day-first'],
  ])('%s', (_, change, expected) => {
    expect(codesOf({ ...cluster, ...change })).toEqual([expected]);
  });

  test('several mistakes are told in one go', () => {
    expect(codesOf({ ...cluster, id: '', source: '', members: ['1'] })).toEqual([
      'id: core/group-bad-id',
      'source: core/group-incomplete',
      'members.0: core/unknown-municipality',
    ]);
  });
});
