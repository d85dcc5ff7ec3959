import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import type { Contact, Spell } from '../register/facts.ts';
import { may } from './may.ts';
import { personSubject } from './person-subject.ts';
import { somebody } from './testing/people.ts';

const day = parseDay;
const spell = (benefit: string, from: string, to: string): Spell => ({
  benefit,
  from: day(from),
  to: day(to),
  degree: 1000,
});
const talk = (caseworker: string, heldOn: string): Contact => ({
  id: heldOn,
  kind: 'opfoelgning-sygedagpenge' as Contact['kind'],
  heldOn: day(heldOn),
  caseworker,
});
const subject = (spells: Spell[], contacts: Contact[], on = '2018-06-30') =>
  personSubject({ id: 'p-1', spells, contacts }, '840', [], day(on));

describe('a person of the register', () => {
  test('belongs to the caseworker of the latest conversation, for a year', () => {
    const talks = [talk('sb-1', '2018-01-10'), talk('sb-2', '2018-05-02')];
    expect(subject([], talks).caseworkers).toEqual(['sb-2']);
    expect(subject([], [talk('sb-1', '2017-07-01')]).caseworkers).toEqual(['sb-1']);
    expect(subject([], [talk('sb-1', '2017-06-30')]).caseworkers).toEqual([]);
    expect(subject([], []).caseworkers).toEqual([]);
  });

  test('is in the target group of the benefit on the day, the last day inside', () => {
    const spells = [spell('sygedagpenge', '2018-01-01', '2018-07-01')];
    expect(subject(spells, []).targetGroups).toEqual(['sygedagpenge']);
    expect(subject(spells, [], '2018-07-01').targetGroups).toBeNull();
    expect(subject([spell('su', '2018-01-01', '2019-01-01')], []).targetGroups).toBeNull();
  });

  test('has a unit that nobody knows: a role limited to one opens nothing but its own cases', () => {
    const spells = [spell('sygedagpenge', '2018-01-01', '2018-07-01')];
    const caseworker = somebody('caseworker');
    const purpose = { purpose: 'standing-in', emergency: false } as const;
    expect(may(caseworker, 'persons/read', subject(spells, [talk('sb-2', '2018-05-02')]), purpose)).toMatchObject({
      why: 'access/outside-your-unit',
    });
    expect(may(caseworker, 'persons/read', subject(spells, [talk('sb-1', '2018-05-02')])).allowed).toBe(true);
    const everywhere = {
      ...caseworker,
      grants: [{ role: 'caseworker', units: null, targetGroups: ['sygedagpenge'] }],
    } as const;
    expect(may(everywhere, 'persons/read', subject(spells, []), purpose).allowed).toBe(true);
  });
});
