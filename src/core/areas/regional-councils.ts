/**
 * The regional councils of employment policy: eight regional labour market councils (RAR) under the act on organisation
 * of 2014, from 2025 replaced by five regional employment councils (RBR), one for each region (act 1656 of 30 December
 * 2024). Published balances of the labour market follow these areas.
 */
import type { Confidence } from '../confidence.ts';
import { type Day, dayOf } from '../day.ts';
import { sameText, type Text } from '../text.ts';
import type { Area } from './area.ts';

const RAR_FROM: Day = dayOf(2015, 1, 1);
/** The act took effect early in 2025; the day itself is not confirmed. */
const RBR_FROM: Day = dayOf(2025, 1, 1);

const BORNHOLM: Text = {
  da: 'Bornholms plads fra 2025 er ikke bekræftet: øen ligger i Region Hovedstaden, men listen i loven er ikke set i sin helhed.',
  en: 'Where Bornholm belongs from 2025 is not confirmed: the island lies in Region Hovedstaden, but the list in the act has not been seen in full.',
};
const AFTER_MERGER: Text = {
  da: 'Om rådet fortsætter, når regionerne lægges sammen 1. januar 2027, er ikke afklaret.',
  en: 'Whether the council goes on when the regions merge on 1 January 2027 is not settled.',
};

function rar(name: string, id: string, landsdele: string[], successor: string, members: Confidence, note?: Text): Area {
  const confidence = { members, dates: 'low' } as const;
  const ends = { from: RAR_FROM, to: RBR_FROM, successors: [successor] };
  return { id, kind: 'rar', name: sameText(`RAR ${name}`), landsdele, confidence, ...ends, ...(note && { note }) };
}

function rbr(name: string, id: string, landsdele: string[], members: Confidence, note?: Text): Area {
  const confidence = { members, dates: 'low' } as const;
  const ends = { from: RBR_FROM, to: null };
  return { id, kind: 'rbr', name: sameText(`RBR ${name}`), landsdele, confidence, ...ends, ...(note && { note }) };
}

export const REGIONAL_COUNCILS: readonly Area[] = [
  rar('Hovedstaden', 'rar-hovedstaden', ['01', '02', '03'], 'rbr-hovedstaden', 'high'),
  rar('Bornholm', 'rar-bornholm', ['04'], 'rbr-hovedstaden', 'high', BORNHOLM),
  rar('Sjælland', 'rar-sjaelland', ['05', '06'], 'rbr-sjaelland', 'high'),
  rar('Fyn', 'rar-fyn', ['07'], 'rbr-syddanmark', 'medium'),
  rar('Sydjylland', 'rar-sydjylland', ['08'], 'rbr-syddanmark', 'medium'),
  rar('Østjylland', 'rar-oestjylland', ['09'], 'rbr-midtjylland', 'medium'),
  rar('Vestjylland', 'rar-vestjylland', ['10'], 'rbr-midtjylland', 'high'),
  rar('Nordjylland', 'rar-nordjylland', ['11'], 'rbr-nordjylland', 'high'),
  rbr('Hovedstaden', 'rbr-hovedstaden', ['01', '02', '03', '04'], 'medium', {
    da: `${BORNHOLM.da} ${AFTER_MERGER.da}`,
    en: `${BORNHOLM.en} ${AFTER_MERGER.en}`,
  }),
  rbr('Sjælland', 'rbr-sjaelland', ['05', '06'], 'high', AFTER_MERGER),
  rbr('Syddanmark', 'rbr-syddanmark', ['07', '08'], 'high'),
  rbr('Midtjylland', 'rbr-midtjylland', ['09', '10'], 'high'),
  rbr('Nordjylland', 'rbr-nordjylland', ['11'], 'high'),
];
