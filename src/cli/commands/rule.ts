/** `pejl rule RULE --register DIR --person ID --on DATE`: what a rule answers, its legal ground and the facts it used. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { readRegisterFolder } from '../../register/node/read-register.ts';
import { type Answer, isAnswered } from '../../rules/answer.ts';
import { readLawFolder } from '../../rules/law/node/law-folder.ts';
import { readDecisions } from '../../rules/law/read-decisions.ts';
import { rule as ruleById } from '../../rules/rules.ts';
import type { CommandContext, Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';
import { readInput } from '../input-file.ts';
import { printAnswer } from '../print/answer.ts';
import { SHIPPED } from '../shipped.ts';

interface Options {
  readonly register: string;
  readonly person: string;
  readonly on: string;
  readonly decisions?: string;
  readonly municipality?: string;
  readonly format: 'json' | 'table';
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command
    .argument('<rule>', say({ da: 'reglens nummer, fx RF-01', en: 'the id of the rule, such as RF-01' }))
    .requiredOption('--register <dir>', say({ da: 'mappe med et register', en: 'folder of a register' }))
    .requiredOption('--person <id>', say({ da: 'personens id i registret', en: "the person's id in the register" }))
    .requiredOption('--on <date>', say({ da: 'dagen, der spørges om', en: 'the day asked about' }))
    .option('--decisions <file>', say({ da: 'kommunens afgørelser (YAML)', en: "the municipality's decisions (YAML)" }))
    .option(
      '--municipality <code>',
      say({
        da: 'hvor alle bor, hvis registret mangler residence.csv',
        en: 'where everybody lives without residence.csv',
      }),
    )
    .addOption(
      new Option('--format <format>', say({ da: 'format', en: 'format' })).choices(['json', 'table']).default('table'),
    )
    .action((rule: string, options: Options) => answer(rule, options, context));
};

async function answer(id: string, options: Options, context: CommandContext): Promise<void> {
  const { evaluate, ...rule } = ruleById(id);
  const day = parseDay(options.on);
  const file = options.decisions;
  const decisions =
    file === undefined ? [] : readDecisions(new TextDecoder().decode(readInput(file, context.folder)), file);
  const law = readLawFolder(SHIPPED.law, { decisions });
  const { register } = await readRegisterFolder(resolve(context.folder, options.register), {
    ...(options.municipality !== undefined && { municipality: options.municipality }),
  });
  const position = register.people.ids.indexOf(options.person);
  if (position < 0) throw cliErrors.create('cli/unknown-person', { register: options.register });
  const found = evaluate(new PersonCursor(register.people).seek(position), day, law);
  const asked = { rule: rule.id, title: rule.title, person: options.person, on: options.on };
  if (options.format === 'json') context.out(`${JSON.stringify({ ...asked, ...asData(found) }, null, 2)}\n`);
  else printAnswer(found, rule, day, context);
}

/** The answer with its days as text. */
function asData(found: Answer<unknown>) {
  if (!isAnswered(found)) return { undecidable: { text: found.text, facts: found.undecidable } };
  return {
    answer: found.answer,
    because: found.because,
    ground: found.ground.map((ground) => ({ ...ground, from: dayOrNull(ground.from), to: dayOrNull(ground.to) })),
    facts: found.facts,
    next: found.next ? { on: printDay(found.next.on), text: found.next.text } : null,
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
