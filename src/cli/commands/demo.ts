/** `pejl demo`: the server with the plans that come along; they are stored when the database is empty. */
import type { Storage } from '../../storage/storage.ts';
import type { CommandContext, Configure } from '../command.ts';
import { importShipped } from '../import-shipped.ts';
import { type ServingOptions, serve, servingOptions, settingsFor } from '../serving.ts';

export const configure: Configure = (command, context) => {
  servingOptions(command, context).action((options: ServingOptions) =>
    serve(settingsFor(options, context), context, (storage) => fillWhenEmpty(storage, context)),
  );
};

async function fillWhenEmpty(storage: Storage, context: CommandContext): Promise<void> {
  const municipalities = await storage.municipalities();
  if (municipalities.length === 0) await importShipped(storage, context);
}
