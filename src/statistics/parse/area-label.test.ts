import { expect, test } from 'vitest';
import { areaOfLabel } from './area-label.ts';

test.each([
  ['000', '000'],
  ['Hele landet', '000'],
  ['All Denmark', '000'],
  ['081', '1081'],
  ['Region Nordjylland', '1081'],
  ['North Denmark Region', '1081'],
  ['11', '11'],
  ['Landsdel Nordjylland', '11'],
  ['Sydjylland', '08'],
  ['RAR Fyn', 'rar-fyn'],
  ['840', '840'],
  ['Rebild', '840'],
  ['Rebild Kommune', '840'],
  ['Vesthimmerland', '820'],
  ['Copenhagen', '101'],
  ['Bornholm', '400'],
])('%s is the area %s', (label, id) => {
  expect(areaOfLabel(label)?.id).toBe(id);
});

test.each(['Uoplyst område', '997', 'Klynge 4', ''])('»%s« has no code', (label) => {
  expect(areaOfLabel(label)).toBeUndefined();
});
