/**
 * The goals of plans on the registers of their municipalities. Counting takes a while, so what was counted for a plan and a day
 * is remembered until that municipality's register, or the plan, changes.
 */
import type { Day } from '../core/day.ts';
import type { CountAll } from '../measures/fold.ts';
import type { Measure } from '../measures/measure.ts';
import { evaluateOnRegister, type OnRegister } from '../plan/register/evaluate-on-register.ts';
import { reachOf } from '../register/coverage.ts';
import { boundedCache } from './bounded-cache.ts';
import type { PlanWithFigures } from './evaluated-plan.ts';
import { readerOf } from './figure-reader.ts';
import type { RegisterFolds } from './register-folds.ts';
import type { HeldRegister, Registers } from './registers.ts';
import type { Settings } from './settings.ts';

export interface PlanOnRegister {
  readonly held: HeldRegister;
  readonly goals: readonly OnRegister[];
}

export interface GoalsOnRegister {
  /** `null`: the municipality has no register. */
  of(plan: PlanWithFigures, asOf: Day): Promise<PlanOnRegister | null>;
}

export interface GoalsSource {
  readonly registers: Registers;
  readonly folds: RegisterFolds;
  readonly measures: readonly Measure[];
  readonly settings: Settings;
}

/** Plans and days. */
const REMEMBERED = 100;

interface Counted {
  readonly of: PlanWithFigures;
  readonly goals: Promise<readonly OnRegister[]>;
}

export function goalsOnRegister({ registers, folds, measures, settings }: GoalsSource): GoalsOnRegister {
  const known = boundedCache<Counted>(REMEMBERED);

  async function count({ plan, tables }: PlanWithFigures, held: HeldRegister, asOf: Day): Promise<OnRegister[]> {
    const { live, isSynthetic, municipality } = held;
    const { register } = live;
    const law = await settings.lawFor(municipality);
    const reach = reachOf(register) ?? asOf;
    const reader = readerOf([held], reach, await settings.thresholdOf([municipality], reach));
    const published = tables.flatMap((table) => table.figures);
    // The register may have changed since: what is counted is counted in one and the same, the newest.
    const countAll: CountAll = async (scope, asks) =>
      (await folds.fold(held, (newest) => ({ ...scope, register: newest }), asks)).cubes.map((cubes) => [...cubes]);
    return evaluateOnRegister(plan, published, { register, law, measures, isSynthetic, reader }, asOf, countAll);
  }

  return {
    async of(found, asOf) {
      const { municipality } = found.plan;
      if (!(await registers.municipalities()).includes(municipality)) return null;
      const held = await registers.of(municipality);
      const key = `${found.plan.id} ${asOf} ${held.version} ${await settings.version()}`;
      const before = known.get(key);
      // The same id can mean a newer plan by now.
      if (before?.of.plan === found.plan) return { held, goals: await before.goals };
      const goals = count(found, held, asOf);
      known.set(key, { of: found, goals });
      // What failed is not remembered.
      goals.catch(() => known.clear());
      return { held, goals: await goals };
    },
  };
}
