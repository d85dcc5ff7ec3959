/** The plans of every municipality in the database, each read in its own municipality's name. */
import { municipality } from '../core/areas/municipalities.ts';
import { dataVersion } from '../storage/readers/data-version.ts';
import { tablesOfPlan } from '../storage/readers/figures.ts';
import { goalEvents } from '../storage/readers/goal-events.ts';
import { latestPlans } from '../storage/readers/plans.ts';
import type { Storage } from '../storage/storage.ts';
import type { PlanWithFigures } from './evaluated-plan.ts';
import type { PlanSource } from './library.ts';
import { lookNowAndThen } from './look-now-and-then.ts';
import { withFollowUp } from './with-follow-up.ts';

/**
 * What another process records is seen some `lookEvery` milliseconds later. Every municipality is a transaction of its own, so
 * looking at each read would cost more than all the rest.
 */
export function storedPlans(storage: Storage, lookEvery: number): PlanSource {
  async function look(): Promise<string> {
    const versions: string[] = [];
    for (const code of await storage.municipalities())
      versions.push(`${code}:${await storage.asMunicipality(code, dataVersion)}`);
    return versions.join(' ');
  }

  return {
    version: lookNowAndThen(look, lookEvery),
    async load() {
      const found: PlanWithFigures[] = [];
      for (const code of await storage.municipalities()) found.push(...(await plansOf(storage, code)));
      return found.toSorted(byMunicipalityAndYear);
    },
  };
}

const danish = new Intl.Collator('da');

function byMunicipalityAndYear({ plan: a }: PlanWithFigures, { plan: b }: PlanWithFigures): number {
  const [name, other] = [municipality(a.municipality).name.da, municipality(b.municipality).name.da];
  return danish.compare(name, other) || a.year - b.year;
}

function plansOf(storage: Storage, code: string): Promise<PlanWithFigures[]> {
  return storage.asMunicipality(code, async (tx) => {
    const found: PlanWithFigures[] = [];
    for (const plan of await latestPlans(tx)) {
      const events = await goalEvents(tx, plan.id);
      found.push({ plan: withFollowUp(plan, events), tables: await tablesOfPlan(tx, plan.id) });
    }
    return found;
  });
}
