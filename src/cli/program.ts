/** The command line as a tree of commands, in one language. Only the command that is asked for is loaded. */
import { Command, type CommanderError, Help, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { CommandContext, CommandEntry } from './command.ts';

/** The parser's own words in help texts. */
const DANISH: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Tilvalg:',
  'Commands:': 'Kommandoer:',
  '[options]': '[tilvalg]',
  '[command]': '[kommando]',
  'choices:': 'mulige:',
  'default:': 'ellers:',
};

export async function buildProgram(
  entries: readonly CommandEntry[],
  argv: readonly string[],
  context: CommandContext,
): Promise<Command> {
  const { say } = context;
  const asked = argv.find((argument) => entries.some(({ name }) => name === argument));
  const program = new Command('pejl')
    .description(
      say({
        da: 'Pejl: den kommunale beskæftigelsesindsats styret efter sine egne mål.',
        en: 'Pejl: a municipal employment service steered by its own goals.',
      }),
    )
    .version(packageFile.version, '-V, --version', say({ da: 'vis versionen', en: 'print the version' }))
    .addOption(new Option('--lang <lang>', say({ da: 'sprog', en: 'language' })).choices(['da', 'en']));

  for (const { name, summary, load } of entries) {
    const command = program.command(name).description(say(summary));
    if (name === asked) (await load()).configure(command, context);
  }
  for (const command of everyCommand(program)) speak(command, context);
  return program;
}

/** The deepest command that the arguments reach: `pejl plan check`. */
export function reachedCommand(program: Command, argv: readonly string[]): string {
  let command = program;
  const path = [program.name()];
  for (const argument of argv) {
    const next = command.commands.find((candidate) => candidate.name() === argument);
    if (!next) continue;
    command = next;
    path.push(next.name());
  }
  return path.join(' ');
}

function speak(command: Command, { language, say, out, err }: CommandContext): void {
  command
    .helpCommand(false)
    .helpOption('-h, --help', say({ da: 'vis denne hjælp', en: 'show this help' }))
    .configureHelp(language === 'da' ? danishHelp() : {})
    // What goes wrong is told once, by `run`, in the user's language.
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined })
    .exitOverride((error: CommanderError) => {
      throw error;
    });
}

function danishHelp(): Partial<Help> {
  const help = new Help();
  const danish = (english: string) => english.replaceAll(/\[\w+\]|\b\w+:/g, (word) => DANISH[word] ?? word);
  return {
    styleTitle: danish,
    subcommandTerm: (command) => danish(help.subcommandTerm(command)),
    commandUsage: (command) => danish(help.commandUsage(command)),
    optionDescription: (option) => danish(help.optionDescription(option)),
    argumentDescription: (argument) => danish(help.argumentDescription(argument)),
  };
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
