/** `pejl plan list`, `pejl plan check FILE…` and `pejl plan import`. */
import { relative, resolve } from 'node:path';
import { municipality } from '../../core/areas/municipalities.ts';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import { readPlanFile, readPlanFolder } from '../../plan/node/plan-files.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';
import type { PlanFolders } from '../import-folders.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { SHIPPED } from '../shipped.ts';

export const configure: Configure = (command, context) => {
  const { say } = context;
  formatOption(
    command
      .command('list')
      .description(say({ da: 'Vis de planer, der følger med', en: 'List the plans that come along' })),
    context,
  ).action(({ format }: { format: Format }) => list(format, context));

  formatOption(
    command
      .command('check')
      .description(
        say({
          da: 'Kontrollér planfiler: felter, id’er, datoer, henvisninger. Alt, der er galt, nævnes på én gang',
          en: 'Check plan files: fields, ids, dates, references. All that is wrong is told at once',
        }),
      )
      .argument('<file...>', say({ da: 'planfil (YAML)', en: 'plan file (YAML)' })),
    context,
  ).action((files: string[], { format }: { format: Format }) => check(files, format, context));

  databaseOption(
    command
      .command('import')
      .description(
        say({
          da: 'Gem planer og deres offentliggjorte tal i databasen; det, der ikke er ændret, gemmes ikke igen',
          en: 'Store plans and their published figures in the database; what has not changed is not stored again',
        }),
      )
      .option('--plans <folder>', say({ da: 'mappe med planer (YAML)', en: 'folder with plans (YAML)' }))
      .option(
        '--published <folder>',
        say({ da: 'mappe med offentliggjorte tal', en: 'folder with published figures' }),
      ),
    context,
  ).action((options: Partial<PlanFolders> & DatabaseOptions) => importInto(options, context));
};

interface PlanRow {
  readonly plan: string;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly kind: Plan['kind'];
  readonly goals: number;
  readonly goalsWithNumber: number;
  readonly initiatives: number;
  readonly principles: number;
}

const COLUMNS: readonly Column<PlanRow>[] = [
  { name: 'plan', heading: { da: 'Plan', en: 'Plan' }, cell: (row) => row.plan },
  { name: 'municipality', cell: (row) => row.municipality.code },
  { name: 'name', heading: { da: 'Kommune', en: 'Municipality' }, cell: (row) => row.municipality.name },
  { name: 'year', heading: { da: 'År', en: 'Year' }, cell: (row) => row.year, align: 'right' },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'goals', heading: { da: 'Mål', en: 'Goals' }, cell: (row) => row.goals, align: 'right' },
  {
    name: 'goals_with_number',
    heading: { da: 'heraf med tal', en: 'with a number' },
    cell: (row) => row.goalsWithNumber,
    align: 'right',
  },
  {
    name: 'initiatives',
    heading: { da: 'Indsatser', en: 'Initiatives' },
    cell: (row) => row.initiatives,
    align: 'right',
  },
  {
    name: 'principles',
    heading: { da: 'Principper', en: 'Principles' },
    cell: (row) => row.principles,
    align: 'right',
  },
];

function rowOf(plan: Plan): PlanRow {
  return {
    plan: plan.id,
    municipality: { code: plan.municipality, name: municipality(plan.municipality).name.da },
    year: plan.year,
    kind: plan.kind,
    goals: plan.goals.length,
    goalsWithNumber: plan.goals.filter(({ target }) => target !== undefined).length,
    initiatives: plan.initiatives.length,
    principles: plan.principles.length,
  };
}

async function list(format: Format, context: CommandContext): Promise<void> {
  await printRows(readPlanFolder(SHIPPED.plans).map(rowOf), COLUMNS, format, context);
}

/** All files are read before anything is said: what is wrong in any of them is told together, with exit code 1. */
async function check(files: readonly string[], format: Format, context: CommandContext): Promise<void> {
  const plans: Plan[] = [];
  const errors: PejlError[] = [];
  const measures = await loadMeasures();
  for (const file of files) {
    try {
      plans.push(readPlanFile(shortPath(file, context.folder), measures));
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      errors.push(...(error instanceof PejlErrors ? error.errors : [error]));
    }
  }
  const [first, ...rest] = errors;
  if (first) throw new PejlErrors([first, ...rest]);
  context.err(context.say({ da: 'Intet er galt.\n', en: 'Nothing is wrong.\n' }));
  await printRows(plans.map(rowOf), COLUMNS, format, context);
}

/** As the user would write it from the folder they stand in. */
function shortPath(file: string, folder: string): string {
  const path = resolve(folder, file);
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}

async function importInto(options: Partial<PlanFolders> & DatabaseOptions, context: CommandContext): Promise<void> {
  const { openDatabase } = await import('../database.ts');
  const { importFolders } = await import('../import-folders.ts');
  const storage = await openDatabase(options, context);
  try {
    await importFolders(storage, context, {
      plans: resolve(context.folder, options.plans ?? SHIPPED.plans),
      published: resolve(context.folder, options.published ?? SHIPPED.published),
    });
  } finally {
    await storage.close();
  }
}
