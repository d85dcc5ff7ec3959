/**
 * The plans in memory, as they stand in the database. Evaluations are pure, so each is done once for a plan and a day and
 * remembered until the data changes. The data's version is asked for at every read, so what another process imports is seen.
 */
import type { Day } from '../core/day.ts';
import { boundedCache } from './bounded-cache.ts';
import { type EvaluatedPlan, evaluatePlan, type PlanWithFigures } from './evaluated-plan.ts';
import { unknownPlan } from './find.ts';

/** Where the plans come from. */
export interface PlanSource {
  /** Another text whenever anything that `load` answers has changed. */
  version(): Promise<string>;
  load(): Promise<readonly PlanWithFigures[]>;
}

export interface Library {
  /** Another text whenever anything here has changed. */
  version(): Promise<string>;
  /** By municipality and year. */
  plans(): Promise<readonly PlanWithFigures[]>;
  /** One plan (`api/unknown-plan`). */
  plan(id: string): Promise<PlanWithFigures>;
  evaluated(id: string, asOf: Day): Promise<EvaluatedPlan>;
  allEvaluated(asOf: Day): Promise<readonly EvaluatedPlan[]>;
}

/** Plans and days. One evaluated plan of Aalborg's size takes about 100 kB. */
const REMEMBERED = 300;

export function openLibrary(source: PlanSource): Library {
  let held: { readonly version: string; readonly plans: Promise<readonly PlanWithFigures[]> } | undefined;
  const evaluations = boundedCache<EvaluatedPlan>(REMEMBERED);

  async function plans(): Promise<readonly PlanWithFigures[]> {
    const version = await source.version();
    if (held?.version !== version) {
      const loading = { version, plans: source.load() };
      held = loading;
      evaluations.clear();
      loading.plans.catch(() => {
        if (held === loading) held = undefined;
      });
    }
    return held.plans;
  }

  function evaluate(found: PlanWithFigures, asOf: Day): EvaluatedPlan {
    const key = `${found.plan.id} ${asOf}`;
    const known = evaluations.get(key);
    // The same id can mean a newer plan by now, when the data changed while this read waited.
    if (known && known.plan === found.plan) return known;
    const evaluated = evaluatePlan(found, asOf);
    evaluations.set(key, evaluated);
    return evaluated;
  }

  async function plan(id: string): Promise<PlanWithFigures> {
    const all = await plans();
    const found = all.find((each) => each.plan.id === id);
    if (found) return found;
    throw unknownPlan(
      id,
      all.map((each) => each.plan.id),
    );
  }

  return {
    version: () => source.version(),
    plans,
    plan,
    evaluated: async (id, asOf) => evaluate(await plan(id), asOf),
    allEvaluated: async (asOf) => (await plans()).map((each) => evaluate(each, asOf)),
  };
}
