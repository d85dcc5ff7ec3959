/**
 * Finds a municipality by its name as files and people write it: with or without "Kommune", in the genitive
 * (`Aalborgs`, `Københavns`), `Aarhus` or `Århus`, `Høje Taastrup` with or without hyphen, and without Danish letters.
 * Prefer the code wherever there is one.
 */
import { coreErrors } from '../errors/core-errors.ts';
import type { Area } from './area.ts';
import { MUNICIPALITIES, municipality } from './municipalities.ts';

/** Names that a municipality has had, or has in other languages. */
const OTHER_NAMES = {
  'Brønderslev-Dronninglund': '810',
  'Frederiksværk-Hundested': '260',
  Copenhagen: '101',
  Elsinore: '217',
} as const;

function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/\b(regions)?kommunes?\b|\bmunicipality\b/g, ' ')
    .replace(/[\s\-–.]+/g, ' ')
    .trim()
    .replace(/['’]?s?['’]?$/, '');
}

const codes = new Map<string, string>([
  ...MUNICIPALITIES.map((each) => [keyOf(each.name.da), each.id] as const),
  ...Object.entries(OTHER_NAMES).map(([name, code]) => [keyOf(name), code] as const),
]);

/** `Nordfyn`, `Nordfyns Kommune`, `AARHUS`, `Hoeje Taastrup` → the municipality (`core/unknown-municipality-name`). */
export function municipalityByName(name: string): Area {
  const code = codes.get(keyOf(name));
  if (code === undefined) throw coreErrors.create('core/unknown-municipality-name', { value: name });
  return municipality(code);
}
