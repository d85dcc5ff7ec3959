/** The municipalities as areas, by official three-digit code. A code is text: it is never calculated with. */
import { dayOf } from '../day.ts';
import { coreErrors } from '../errors/core-errors.ts';
import { sameText } from '../text.ts';
import type { Area } from './area.ts';
import { MUNICIPALITY_ROWS } from './municipality-rows.ts';

export const MUNICIPALITIES: readonly Area[] = MUNICIPALITY_ROWS.map(([id, name, landsdel]) => ({
  id,
  kind: 'municipality',
  name: sameText(name),
  from: dayOf(2007, 1, 1),
  to: null,
  landsdele: [landsdel],
  confidence: { members: landsdel === '01' || landsdel === '02' ? 'medium' : 'high', dates: 'high' },
}));

const byCode = new Map(MUNICIPALITIES.map((municipality) => [municipality.id, municipality]));

export function isMunicipalityCode(code: string): boolean {
  return byCode.has(code);
}

/** The municipality with an official code (`core/unknown-municipality`). */
export function municipality(code: string): Area {
  const found = byCode.get(code);
  if (!found) throw coreErrors.create('core/unknown-municipality', { value: code });
  return found;
}
