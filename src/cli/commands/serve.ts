/** `pejl serve`: the server on the database of the settings. */
import type { Configure } from '../command.ts';
import { type ServingOptions, servingOptions } from '../serving-options.ts';

export const configure: Configure = (command, context) => {
  servingOptions(command, context).action(async (options: ServingOptions) => {
    const { serve } = await import('../serving.ts');
    await serve(options, context);
  });
};
