/** Areas as the services name them: a code or a name, in either language. */
import type { Area } from '../../core/areas/area.ts';
import { area, NATION } from '../../core/areas/areas.ts';
import { LANDSDELE } from '../../core/areas/landsdele.ts';
import { municipalityByName } from '../../core/areas/municipality-by-name.ts';
import { REGIONAL_COUNCILS } from '../../core/areas/regional-councils.ts';
import { REGIONS } from '../../core/areas/regions.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';

const names = new Map<string, Area>([
  ...LANDSDELE.flatMap((each): [string, Area][] => [
    [keyOf(each.name.da), each],
    [keyOf(`Landsdel ${each.name.da}`), each],
    [keyOf(`Province ${each.name.da}`), each],
  ]),
  ...[...REGIONS, ...REGIONAL_COUNCILS].flatMap((each): [string, Area][] => [
    [keyOf(each.name.da), each],
    [keyOf(each.name.en), each],
  ]),
  ...['Hele landet', 'All Denmark', 'Danmark', 'Denmark'].map((name): [string, Area] => [keyOf(name), NATION]),
]);

/**
 * The area that a label means; `undefined` for one Pejl does not know ("Uoplyst område", a cluster). A bare name that is
 * both a municipality and a landsdel (Bornholm) is the municipality.
 */
export function areaOfLabel(label: string): Area | undefined {
  const text = label.trim();
  return orNone(() => (/^\d{2,4}$/.test(text) ? area(text) : municipalityByName(text))) ?? names.get(keyOf(text));
}

function keyOf(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function orNone(find: () => Area): Area | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof PejlError) return undefined;
    throw error;
  }
}
