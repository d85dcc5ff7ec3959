/** `pejl bench`: speed and size on this machine. Needs the development packages. */
import type { Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';

export const configure: Configure = (command) => {
  command.action(async () => {
    const { bench } = await import('../../../bench/run.ts');
    if (!(await bench())) throw cliErrors.create('cli/over-limit');
  });
};
