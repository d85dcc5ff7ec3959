/** Stores plans and their published figures: those that come along with Pejl, or of folders with the same layout. */
import { loadMeasures } from '../measures/node/load-measures.ts';
import { readPlanFolder } from '../plan/node/plan-files.ts';
import { readPublishedFolder } from '../statistics/node/published-files.ts';
import { importPlans } from '../storage/import-all.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandContext } from './command.ts';
import { SHIPPED } from './shipped.ts';

export interface PlanFolders {
  readonly plans: string;
  readonly published: string;
}

/** Everything is read and checked before anything is stored. Progress goes to standard error. */
export async function importFolders(
  storage: Storage,
  { err, say }: CommandContext,
  { plans: plansFolder, published }: PlanFolders = SHIPPED,
): Promise<void> {
  const plans = readPlanFolder(plansFolder, await loadMeasures());
  const known = new Map(plans.map(({ id, printed }) => [id, printed.on]));
  const tables = readPublishedFolder(published, known);
  await importPlans(storage, plans, tables, ({ id, plan, tables: changed, done, of }) => {
    const what =
      plan === 'unchanged' && changed.length === 0 ? { da: 'uændret', en: 'unchanged' } : { da: 'gemt', en: 'stored' };
    err(`${done}/${of} ${id}: ${say(what)}\n`);
  });
}
