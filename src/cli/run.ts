/** Runs one command line to its exit code: 0 done, 1 the input was refused, 2 wrong usage. */
import { CommanderError } from 'commander';
import type { CommandContext, CommandEntry } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { chooseLanguage, optionValue } from './language.ts';
import { printFailure } from './print/failure.ts';
import { buildProgram, reachedCommand } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { usageError } from './usage-error.ts';

export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

export async function run(
  argv: readonly string[],
  surroundings: Surroundings,
  commands: readonly CommandEntry[] = COMMANDS,
): Promise<number> {
  const language = chooseLanguage(argv, surroundings.env);
  const asJson = optionValue(argv, '--format') === 'json';
  const context: CommandContext = { ...surroundings, language, say: (text) => text[language] };
  const fail = (error: unknown) => surroundings.err(printFailure(error, language, asJson));

  const program = await buildProgram(commands, argv, context);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      fail(error);
      return EXIT.refused;
    }
    if (error.exitCode === 0) return EXIT.done;
    // `pejl` or `pejl plan` alone: the help has been shown.
    if (error.code !== 'commander.help') fail(usageError(error, reachedCommand(program, argv)));
    return EXIT.wrongUsage;
  }
}
