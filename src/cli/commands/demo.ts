/** `pejl demo`: the server with the plans that come along; they are stored when the database is empty. */
import type { CommandContext, Configure } from '../command.ts';
import { type ServingOptions, servingOptions } from '../serving-options.ts';

export const configure: Configure = (command, context) => {
  servingOptions(command, context).action((options: ServingOptions) => demo(options, context));
};

async function demo(options: ServingOptions, context: CommandContext): Promise<void> {
  const [{ serve }, { importFolders }] = await Promise.all([import('../serving.ts'), import('../import-folders.ts')]);
  await serve(options, context, async (storage) => {
    const municipalities = await storage.municipalities();
    if (municipalities.length === 0) await importFolders(storage, context);
  });
}
