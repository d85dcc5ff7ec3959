/** `pejl settings --municipality CODE`: what a municipality has decided, in the form that `--decisions` reads. */
import { Option } from 'commander';
import { stringify } from 'yaml';
import { OWN_SETTINGS } from '../../api/settings.ts';
import { printDay } from '../../core/day.ts';
import { inForce, type Setting, settingsRecorded } from '../../storage/readers/settings.ts';
import type { CommandContext, Configure } from '../command.ts';
import { openDatabase } from '../database.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';

interface Options extends DatabaseOptions {
  readonly municipality: string;
  readonly history?: boolean;
  readonly format: 'yaml' | 'json';
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  databaseOption(command, context)
    .requiredOption(
      '--municipality <code>',
      say({ da: 'kommunens kode, fx 851', en: 'code of the municipality, such as 851' }),
    )
    .option('--history', say({ da: 'også det, der ikke gælder mere', en: 'what no longer holds as well' }))
    .addOption(
      new Option('--format <format>', say({ da: 'format', en: 'format' })).choices(['yaml', 'json']).default('yaml'),
    )
    .action((options: Options) => print(options, context));
};

async function print({ municipality, history, format, ...database }: Options, context: CommandContext): Promise<void> {
  const storage = await openDatabase(database, context);
  try {
    const recorded = await storage.asMunicipality(municipality, settingsRecorded);
    // What is no law stands in the history alone: `--decisions` reads law.
    const holding = inForce(recorded).filter(({ name }) => !(name in OWN_SETTINGS));
    const rows = (history ? recorded : holding).map((setting) => rowOf(setting, history === true));
    context.out(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : stringify(rows));
  } finally {
    await storage.close();
  }
}

function rowOf({ name, value, from, who, when, ground, withdrawn, recordedAt }: Setting, history: boolean) {
  return {
    law: name,
    value,
    ...(from !== null && { from: printDay(from) }),
    who,
    when: printDay(when),
    ground,
    ...(history && { withdrawn, recordedAt }),
  };
}
