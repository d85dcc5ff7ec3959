import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from './municipalities.ts';
import { municipalityByName } from './municipality-by-name.ts';

const code = (name: string) => municipalityByName(name).id;

test.each([
  ['Rebild', '840'],
  ['Rebild Kommune', '840'],
  ['  aalborg  kommune ', '851'],
  ['Københavns Kommune', '101'],
  ['KØBENHAVN', '101'],
  ['Copenhagen', '101'],
  ['Koebenhavn', '101'],
  ['Århus', '751'],
  ['Aarhus', '751'],
  ["Aarhus' Kommune", '751'],
  ['A\u030Arhus Kommune', '751'],
  ['Nordfyn', '480'],
  ['Nordfyns', '480'],
  ['Nordfyns Kommune', '480'],
  ['Vesthimmerland', '820'],
  ['Vesthimmerlands Kommune', '820'],
  ['Høje Taastrup', '169'],
  ['Høje-Taastrup', '169'],
  ['Høje  -  Taastrup', '169'],
  ['Høje-Tåstrup', '169'],
  ['Lyngby-Tårbæk', '173'],
  ['Brønderslev-Dronninglund', '810'],
  ['Bornholms Regionskommune', '400'],
  ['Bornholms', '400'],
  ['Randers', '730'],
  ['Lejre Kommunes', '350'],
  ['Åbenrå', '580'],
  ['Aeroe', '492'],
  ['Ringkøbing–Skjern', '760'],
  ['Rebild Municipality', '840'],
])('%j is %s', (written, expected) => {
  expect(code(written)).toBe(expected);
});

describe('every municipality', () => {
  test.each(MUNICIPALITIES.map((each) => [each.name.da, each.id] as const))(
    '%s is found in every usual form',
    (name, id) => {
      const genitive = name.endsWith('s') ? `${name}’` : `${name}s`;
      for (const written of [name, genitive, `${name} Kommune`, `${genitive} Kommune`, name.toUpperCase()]) {
        expect(code(written), written).toBe(id);
      }
    },
  );
});

test.each([
  '',
  ' ',
  's',
  'Kommune',
  'Hele landet',
  'Region Nordjylland',
  'Nordjylland',
  'Nibe',
  'Christiansø',
  '840',
  'Rebildd',
  'Frederik',
])('%j is no municipality', (written) => {
  expect(() => municipalityByName(written)).toThrow(
    expect.objectContaining({ code: 'core/unknown-municipality-name', facts: { value: written } }),
  );
});
