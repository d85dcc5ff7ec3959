/** What is to be told of a register as a whole. */
import type { Register } from '../register.ts';
import { NOTES, type Note } from './notes.ts';
import type { ReadingState } from './reading-state.ts';

interface Circumstances {
  readonly municipality?: string | undefined;
  readonly isSynthetic: boolean;
}

export function registerNotes(register: Register, state: ReadingState, circumstances: Circumstances): Note[] {
  const { municipality, isSynthetic } = circumstances;
  const saysResidence = state.stores.has('residence');
  const homeless = withoutRows(register.people.residence.offsets);
  const nowhere = register.jobOrders.order.municipality.reduce((sum, code) => sum + (code === 0 ? 1 : 0), 0);
  return [
    ...(isSynthetic ? [NOTES.synthetic()] : []),
    ...(municipality !== undefined && saysResidence ? [NOTES.notPlaced(municipality)] : []),
    ...(municipality !== undefined && !saysResidence ? [NOTES.placedIn(municipality)] : []),
    ...(register.files.has('residence') && homeless > 0 ? [NOTES.noResidence(homeless)] : []),
    ...(nowhere > 0 ? [NOTES.ordersNowhere(nowhere)] : []),
  ]
    .map((text): Note => ({ text }))
    .concat(unknownWorkplaces(register));
}

/** How many subjects have no row. */
function withoutRows(offsets: Int32Array): number {
  let without = 0;
  for (let one = 1; one < offsets.length; one++) if (offsets[one] === offsets[one - 1]) without++;
  return without;
}

function unknownWorkplaces(register: Register): Note[] {
  const { workplaces, people, jobOrders, files } = register;
  if (!files.has('workplaces')) return [];
  const named = {
    employment: people.employment.columns.workplace,
    activities: people.activities.columns.workplace,
    job_orders: jobOrders.order.workplace,
  };
  return Object.entries(named).flatMap(([file, codes]) => {
    let rows = 0;
    for (const code of codes) if (code > workplaces.count) rows++;
    return rows > 0 ? [{ file, column: 'workplace_id', text: NOTES.unknownWorkplaces(rows) }] : [];
  });
}
