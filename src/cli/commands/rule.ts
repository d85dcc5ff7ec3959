/** `pejl rule RULE --register DIR --person ID --on DATE`: what a rule answers, its legal ground and the facts it used. */
import { Option } from 'commander';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, isAnswered } from '../../rules/answer.ts';
import { rule as ruleById } from '../../rules/rules.ts';
import type { CommandContext, Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';
import { type LawOptions, lawOptions, readLaw } from '../law-option.ts';
import { printAnswer } from '../print/answer.ts';
import { openRegister, type RegisterOptions, registerOptions } from '../register-option.ts';

interface Options extends RegisterOptions, LawOptions {
  readonly person: string;
  readonly on: string;
  readonly format: 'json' | 'table';
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command.argument('<rule>', say({ da: 'reglens nummer, fx RF-01', en: 'the id of the rule, such as RF-01' }));
  lawOptions(registerOptions(command, context), context)
    .requiredOption('--person <id>', say({ da: 'personens id i registret', en: "the person's id in the register" }))
    .requiredOption('--on <date>', say({ da: 'dagen, der spørges om', en: 'the day asked about' }))
    .addOption(
      new Option('--format <format>', say({ da: 'format', en: 'format' })).choices(['json', 'table']).default('table'),
    )
    .action((rule: string, options: Options) => answer(rule, options, context));
};

async function answer(id: string, options: Options, context: CommandContext): Promise<void> {
  const { evaluate, ...rule } = ruleById(id);
  const day = parseDay(options.on);
  const law = readLaw(options, context);
  const { register } = await openRegister(options, context);
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
