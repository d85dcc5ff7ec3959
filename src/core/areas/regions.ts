/**
 * The regions: five since 2007-01-01; Hovedstaden and Sjælland become Region Østdanmark on 2027-01-01 (the transition
 * act). The id is the authority's code, `otherCode` the one of Danmarks Statistik. The new region's code is not known.
 */
import { type Day, dayOf } from '../day.ts';
import type { Text } from '../text.ts';
import type { Area } from './area.ts';

const REFORM: Day = dayOf(2007, 1, 1);
const MERGER: Day = dayOf(2027, 1, 1);
const SURE = { members: 'high', dates: 'high' } as const;
const MERGED = { to: MERGER, successors: ['region-oestdanmark'] };

function region(id: string, name: Text, otherCode: string, landsdele: string[], end: Partial<Area> = {}): Area {
  return { id, kind: 'region', name, otherCode, from: REFORM, to: null, landsdele, confidence: SURE, ...end };
}

export const REGIONS: readonly Area[] = [
  region('1081', { da: 'Region Nordjylland', en: 'North Denmark Region' }, '081', ['11']),
  region('1082', { da: 'Region Midtjylland', en: 'Central Denmark Region' }, '082', ['09', '10']),
  region('1083', { da: 'Region Syddanmark', en: 'Region of Southern Denmark' }, '083', ['07', '08']),
  region('1084', { da: 'Region Hovedstaden', en: 'Capital Region' }, '084', ['01', '02', '03', '04'], MERGED),
  region('1085', { da: 'Region Sjælland', en: 'Region Zealand' }, '085', ['05', '06'], MERGED),
  {
    id: 'region-oestdanmark',
    kind: 'region',
    name: { da: 'Region Østdanmark', en: 'Region Østdanmark' },
    from: MERGER,
    to: null,
    landsdele: ['01', '02', '03', '04', '05', '06'],
    confidence: SURE,
    note: { da: 'Regionens kode kendes ikke endnu.', en: 'The code of the region is not known yet.' },
  },
];
