/** The plans of a folder (`plans/*.yaml`). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import type { Measure } from '../../measures/measure.ts';
import { planErrors } from '../errors.ts';
import type { Plan } from '../plan.ts';
import { readPlan } from '../read-plan.ts';

/**
 * All plans, in order of their ids; with the catalogue, what goals say of measures is checked too. Throws `PejlErrors` with
 * what is wrong in any of the files (`plan/…`).
 */
export function readPlanFolder(dir: string, measures?: readonly Measure[]): Plan[] {
  const errors: PejlError[] = [];
  const plans: Plan[] = [];
  for (const file of planFiles(dir)) {
    try {
      plans.push(readPlanFile(join(dir, file), measures));
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      errors.push(...(error instanceof PejlErrors ? error.errors : [error]));
    }
  }
  const [first, ...rest] = errors;
  if (first) throw new PejlErrors([first, ...rest]);
  return plans;
}

function planFiles(dir: string): string[] {
  const files = readdir(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  if (files.length === 0) throw planErrors.create('plan/no-plans', { folder: dir });
  return files;
}

function readdir(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    throw planErrors.create('plan/folder-unreadable', { folder: dir });
  }
}

export function readPlanFile(path: string, measures?: readonly Measure[]): Plan {
  const plan = readPlan(readText(path), path, measures);
  if (basename(path) === `${plan.id}.yaml`) return plan;
  throw planErrors.create('plan/file-name', { id: plan.id, file: basename(path) }, { file: path, field: 'id' });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw planErrors.create('plan/file-unreadable', { file: path }, { file: path });
  }
}
