/** The plans of every municipality in the database, each read in its own municipality's name. */
import { tablesOfPlan } from '../storage/readers/figures.ts';
import { latestPlans } from '../storage/readers/plans.ts';
import type { Storage } from '../storage/storage.ts';
import type { PlanWithFigures } from './evaluated-plan.ts';
import type { PlanSource } from './library.ts';

export function storedPlans(storage: Storage): PlanSource {
  return {
    version: async () => (await storage.municipalities()).join(),
    load: async () => {
      const found: PlanWithFigures[] = [];
      for (const code of await storage.municipalities()) found.push(...(await plansOf(storage, code)));
      return found;
    },
  };
}

function plansOf(storage: Storage, municipality: string): Promise<PlanWithFigures[]> {
  return storage.asMunicipality(municipality, async (tx) => {
    const found: PlanWithFigures[] = [];
    for (const plan of await latestPlans(tx)) found.push({ plan, tables: await tablesOfPlan(tx, plan.id) });
    return found;
  });
}
