/**
 * `pejl demo`: the server with the plans that come along, stored when the database is empty, and synthetic registers of their
 * municipalities, which get ready behind it.
 */
import { join, resolve } from 'node:path';
import type { CommandContext, Configure } from '../command.ts';
import { type ServingOptions, servingOptions } from '../serving-options.ts';
import { readSettings } from '../settings.ts';

interface Options extends ServingOptions {
  readonly registers: boolean;
}

/** Beside the database, in the data folder. */
const REGISTERS = 'demo-registers';

export const configure: Configure = (command, context) => {
  const { say } = context;
  servingOptions(command, context)
    .option('--no-registers', say({ da: 'uden syntetiske registre', en: 'without synthetic registers' }))
    .action((options: Options) => demo(options, context));
};

async function demo(options: Options, context: CommandContext): Promise<void> {
  const [{ serve }, { importFolders }, { startDemoRegisters }] = await Promise.all([
    import('../serving.ts'),
    import('../import-folders.ts'),
    import('../demo/demo-registers.ts'),
  ]);
  const folder = join(resolve(context.folder, options.data ?? readSettings(context.env).dataFolder), REGISTERS);
  await serve(
    options,
    context,
    async (storage) => {
      const municipalities = await storage.municipalities();
      if (municipalities.length === 0) await importFolders(storage, context);
    },
    { withRegisters: options.registers ? (registers) => startDemoRegisters(registers, folder, context) : null },
  );
}
