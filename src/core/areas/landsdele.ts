/** The eleven landsdele of Danmarks Statistik: code, name, NUTS 3 code. Municipalities and all larger areas meet here. */
import { dayOf } from '../day.ts';
import { sameText } from '../text.ts';
import type { Area } from './area.ts';

const ROWS = [
  ['01', 'Byen København', 'DK011'],
  ['02', 'Københavns omegn', 'DK012'],
  ['03', 'Nordsjælland', 'DK013'],
  ['04', 'Bornholm', 'DK014'],
  ['05', 'Østsjælland', 'DK021'],
  ['06', 'Vest- og Sydsjælland', 'DK022'],
  ['07', 'Fyn', 'DK031'],
  ['08', 'Sydjylland', 'DK032'],
  ['09', 'Østjylland', 'DK042'],
  ['10', 'Vestjylland', 'DK041'],
  ['11', 'Nordjylland', 'DK050'],
] as const;

export const LANDSDELE: readonly Area[] = ROWS.map(([id, name, nuts3]) => ({
  id,
  kind: 'landsdel',
  name: sameText(name),
  otherCode: nuts3,
  from: dayOf(2007, 1, 1),
  to: null,
  landsdele: [id],
  // The split between the first two rests on one list.
  confidence: { members: id === '01' || id === '02' ? 'medium' : 'high', dates: 'high' },
}));
