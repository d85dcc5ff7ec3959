import { expect, test } from 'vitest';
import type { LifeDto } from '../../api/contract/life.ts';
import { EMPTY_LIFE, printLife, readLife } from './life-address.ts';

const life: LifeDto = {
  born: '1980-05-01',
  education: 'erhvervsfaglig',
  danish: true,
  spells: [
    { benefit: 'a_dagpenge', from: '2018-01-01', to: '2018-03-31', readiness: null, grantedOn: null },
    { benefit: 'fleksjob', from: '2018-04-01', to: null, readiness: 'jobparat', grantedOn: '2018-03-01' },
  ],
  work: [{ from: '2018-01', to: '2018-12', hours: 145.5, support: 'ordinaer' }],
  talks: [{ kind: 'jobsamtale', heldOn: '2018-02-01' }],
  activities: [{ kind: 'virksomhedspraktik', from: '2018-02-05', to: '2018-03-04', hoursPerWeek: 37 }],
  residence: [{ municipality: '851', from: '2010-01-01', to: null }],
  arrivals: [{ on: '2017-03-01', basis: 'familiesammenfoert-til-flygtning' }],
  educations: [{ kind: 'ungdomsuddannelse', from: '2016-08-01', to: null }],
};

test('a life goes into an address and comes back the same', () => {
  expect(readLife(printLife(life))).toEqual(life);
  expect(readLife(printLife(EMPTY_LIFE))).toEqual(EMPTY_LIFE);
});

test('nothing in it needs an escape', () => {
  const printed = printLife(life);
  expect(new URLSearchParams({ liv: printed }).toString()).toBe(`liv=${printed}`);
});

test('what cannot be read is left out', () => {
  expect(readLife(undefined)).toEqual(EMPTY_LIFE);
  expect(readLife('f.20010230*y.kontanthjaelp.igaar*q.1*s.jobsamtale.20180201')).toEqual({
    ...EMPTY_LIFE,
    talks: [{ kind: 'jobsamtale', heldOn: '2018-02-01' }],
  });
});
