/** `pejl serve`: the server on the database of the settings. */
import type { Configure } from '../command.ts';
import { type ServingOptions, serve, servingOptions, settingsFor } from '../serving.ts';

export const configure: Configure = (command, context) => {
  servingOptions(command, context).action((options: ServingOptions) => serve(settingsFor(options, context), context));
};
