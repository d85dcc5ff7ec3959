/** Brings plans and published tables into the database, as at every start; what is there already costs a look. */
import type { Plan } from '../plan/plan.ts';
import type { PublishedTable } from '../statistics/published-table.ts';
import type { Storage } from './storage.ts';
import { type ImportedPlan, importPlan } from './writers/import-plan.ts';

export interface ImportProgress extends ImportedPlan {
  readonly id: string;
  readonly municipality: string;
  /** Plans done, this one counted, of all. */
  readonly done: number;
  readonly of: number;
}

/** One transaction for each municipality: all of its plans and tables, or none of them. */
export async function importPlans(
  storage: Storage,
  plans: readonly Plan[],
  tables: readonly PublishedTable[],
  progress: (step: ImportProgress) => void = () => {},
): Promise<void> {
  let done = 0;
  for (const [municipality, own] of Map.groupBy(plans, (plan) => plan.municipality)) {
    const steps = await storage.asMunicipality(municipality, async (tx) => {
      const imported = [];
      for (const plan of own) {
        const printed = tables.filter((table) => table.plan === plan.id);
        imported.push({ id: plan.id, municipality, ...(await importPlan(tx, plan, printed)) });
      }
      return imported;
    });
    for (const step of steps) {
      done += 1;
      progress({ ...step, done, of: plans.length });
    }
  }
}
