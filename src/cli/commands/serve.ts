/** `pejl serve`: the server on the database of the settings. */
import type { Storage } from '../../storage/storage.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type ServingOptions, servingOptions } from '../serving-options.ts';

export const configure: Configure = (command, context) => {
  servingOptions(command, context).action(async (options: ServingOptions) => {
    const { serve } = await import('../serving.ts');
    await serve(options, context, (storage) => tellWhenEmpty(storage, context));
  });
};

async function tellWhenEmpty(storage: Storage, { err, say }: CommandContext): Promise<void> {
  const municipalities = await storage.municipalities();
  if (municipalities.length > 0) return;
  err(
    say({
      da: 'Databasen er tom. Hent planer ind med: pejl plan import\n',
      en: 'The database is empty. Bring plans in with: pejl plan import\n',
    }),
  );
}
