/** The register of areas: look one up, ask who belongs to it on a day, and find the region or council of a municipality. */
import type { Day } from '../day.ts';
import { printDay } from '../day.ts';
import { coreErrors } from '../errors/core-errors.ts';
import type { Text } from '../text.ts';
import { type Area, type AreaKind, existsOn } from './area.ts';
import { LANDSDELE } from './landsdele.ts';
import { MUNICIPALITIES, municipality } from './municipalities.ts';
import { REGIONAL_COUNCILS } from './regional-councils.ts';
import { REGIONS } from './regions.ts';

/** The whole country, `000` as in Danmarks Statistik. */
export const NATION: Area = {
  id: '000',
  kind: 'nation',
  name: { da: 'Hele landet', en: 'The whole country' },
  from: MUNICIPALITIES[0]!.from,
  to: null,
  landsdele: LANDSDELE.map((landsdel) => landsdel.id),
  confidence: { members: 'high', dates: 'high' },
};

export const AREAS: readonly Area[] = [NATION, ...REGIONS, ...LANDSDELE, ...REGIONAL_COUNCILS, ...MUNICIPALITIES];

const byId = new Map(AREAS.map((each) => [each.id, each]));
const byOtherCode = new Map(AREAS.map((each) => [each.otherCode, each]));

/**
 * The area with an id or with a code as printed elsewhere: `1081` and `081` (Region Nordjylland), `840` and `0840`
 * (Rebild), `11` and `DK050` (landsdel Nordjylland), `000`, `rar-fyn` (`core/unknown-area`).
 */
export function area(code: string): Area {
  const found =
    byId.get(code) ?? byOtherCode.get(code) ?? (/^0\d{3}$/.test(code) ? byId.get(code.slice(1)) : undefined);
  if (!found) throw coreErrors.create('core/unknown-area', { value: code });
  return found;
}

/** The areas that exist on a day, all or of one kind. */
export function areasOn(day: Day, kind?: AreaKind): Area[] {
  return AREAS.filter((each) => existsOn(each, day) && (kind === undefined || each.kind === kind));
}

/** Codes of the municipalities that make up an area on a day, in order (`core/unknown-area`, `core/no-area-then`). */
export function membersOf(areaId: string, day: Day): string[] {
  const whole = area(areaId);
  if (!existsOn(whole, day)) throw coreErrors.create('core/no-area-then', { area: whole.name, day: printDay(day) });
  if (whole.kind === 'municipality') return [whole.id];
  return MUNICIPALITIES.filter((each) => liesIn(each, whole)).map((each) => each.id);
}

/** The area of a kind that a municipality belongs to on a day (`core/unknown-municipality`, `core/no-area-then`). */
export function areaOf(municipalityCode: string, kind: AreaKind, day: Day): Area {
  const one = municipality(municipalityCode);
  const found = kind === 'municipality' && existsOn(one, day) ? one : enclosing(one, kind, day);
  if (!found) throw coreErrors.create('core/no-area-then', { area: within(one, kind), day: printDay(day) });
  return found;
}

export function regionOf(municipalityCode: string, day: Day): Area {
  return areaOf(municipalityCode, 'region', day);
}

export function landsdelOf(municipalityCode: string): Area {
  return area(municipality(municipalityCode).landsdele[0]!);
}

/** The regional council on a day: RAR until the end of 2024, RBR after. */
export function regionalCouncilOf(municipalityCode: string, day: Day): Area {
  const one = municipality(municipalityCode);
  return enclosing(one, 'rar', day) ?? areaOf(municipalityCode, 'rbr', day);
}

const KIND_NAMES: Readonly<Record<AreaKind, Text>> = {
  nation: { da: 'landet', en: 'the country' },
  region: { da: 'regionen', en: 'the region' },
  landsdel: { da: 'landsdelen', en: 'the landsdel' },
  rar: { da: 'det regionale arbejdsmarkedsråd', en: 'the regional labour market council' },
  rbr: { da: 'det regionale beskæftigelsesråd', en: 'the regional employment council' },
  municipality: { da: 'kommunen', en: 'the municipality' },
};

/** "the region of Rebild" */
function within(one: Area, kind: AreaKind): Text {
  const { da, en } = KIND_NAMES[kind];
  return { da: `${da} med ${one.name.da}`, en: `${en} of ${one.name.en}` };
}

function enclosing(one: Area, kind: AreaKind, day: Day): Area | undefined {
  return areasOn(day, kind).find((each) => liesIn(one, each));
}

function liesIn(one: Area, whole: Area): boolean {
  return whole.landsdele.includes(one.landsdele[0]!);
}
