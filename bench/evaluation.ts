/** All goals of all plans evaluated in memory, beside reading the finished answer back from disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluatePlan } from '../src/api/evaluated-plan.ts';
import { planOverviewDto } from '../src/api/present/overview.ts';
import { SHIPPED } from '../src/cli/shipped.ts';
import { dayOf } from '../src/core/day.ts';
import { readPlanFolder } from '../src/plan/node/plan-files.ts';
import { readPublishedFolder } from '../src/statistics/node/published-files.ts';
import { type Measurement, timed } from './measurement.ts';

export async function evaluation(): Promise<Measurement[]> {
  const plans = readPlanFolder(SHIPPED.plans);
  const tables = readPublishedFolder(SHIPPED.published, new Map(plans.map(({ id, printed }) => [id, printed.on])));
  const held = plans.map((plan) => ({ plan, tables: tables.filter((table) => table.plan === plan.id) }));
  const asOf = dayOf(2018, 6, 30);
  const evaluateAll = () => held.map((each) => planOverviewDto(evaluatePlan(each, asOf)));

  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'));
  const file = join(folder, 'answers.json');
  try {
    writeFileSync(file, JSON.stringify(evaluateAll()));
    evaluateAll();
    return [
      {
        what: 'evaluate and present 113 goals, in memory',
        value: await timed(21, evaluateAll),
        unit: 'ms',
        peer: {
          what: 'reading the same answers as JSON from disk',
          value: await timed(21, () => JSON.parse(readFileSync(file, 'utf8'))),
        },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
