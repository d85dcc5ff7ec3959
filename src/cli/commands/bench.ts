/** `pejl bench`: speed and size on this machine. Needs the development packages. */
import type { Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';

export const configure: Configure = (command, { say }) => {
  command.argument('[section...]', say({ da: 'kun disse afsnit', en: 'only these sections' }));
  command.action(async (sections: string[]) => {
    const { bench } = await import('../../../bench/run.ts');
    if (!(await bench(sections))) throw cliErrors.create('cli/bench-failed');
  });
};
