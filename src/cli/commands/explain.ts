/** `pejl explain MEASURE --register DIR --person ID --from … --to …`: what this person adds to each cell, and why. */
import { Option } from 'commander';
import { type Day, printDay } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { displayPeriod } from '../../core/display-period.ts';
import { parsePeriod } from '../../core/period.ts';
import { type ExplainedPeriod, explain } from '../../measures/explain/explain.ts';
import type { GroupKey } from '../../measures/group.ts';
import { whyNotMeasurable } from '../../measures/measurable.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import { type Question, readQuestion } from '../../measures/question.ts';
import type { Row } from '../../measures/rows.ts';
import { scopeOf } from '../../measures/scope.ts';
import { valueLabel } from '../../measures/value-labels.ts';
import type { CommandContext, Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';
import { type LawOptions, lawOptions, readLaw } from '../law-option.ts';
import { openRegister, type RegisterOptions, registerOptions } from '../register-option.ts';

interface Options extends RegisterOptions, LawOptions {
  readonly person: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string;
  readonly format: 'json' | 'table';
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command.argument(
    '<measure>',
    say({ da: 'målets id (se pejl measures)', en: 'id of the measure (see pejl measures)' }),
  );
  lawOptions(registerOptions(command, context), context)
    .requiredOption('--person <id>', say({ da: 'personens id i registret', en: "the person's id in the register" }))
    .requiredOption(
      '--from <period>',
      say({ da: 'første periode: 2018-06, 2018-Q2', en: 'first period: 2018-06, 2018-Q2' }),
    )
    .requiredOption('--to <period>', say({ da: 'sidste periode', en: 'last period' }))
    .option(
      '--area <codes>',
      say({ da: 'områder, fx 840; ellers alle kommuner', en: 'areas, such as 840; else all' }),
      'all',
    )
    .option(
      '--as-of <date>',
      say({
        da: 'regn kun med dage til og med denne (ÅÅÅÅ-MM-DD); ellers sidste dag i perioden',
        en: 'count only days up to and including this one (YYYY-MM-DD); else the last day asked about',
      }),
    )
    .addOption(
      new Option('--format <format>', say({ da: 'format', en: 'format' })).choices(['json', 'table']).default('table'),
    )
    .action((measure: string, options: Options) => explainPerson(measure, options, context));
};

async function explainPerson(id: string, options: Options, context: CommandContext): Promise<void> {
  const { area, from, to, asOf } = options;
  const question = readQuestion({ measure: id, area, from, to, asOf }, await loadMeasures());
  const { register } = await openRegister(options, context);
  const person = register.people.ids.indexOf(options.person);
  if (person < 0) throw cliErrors.create('cli/unknown-person', { register: options.register });
  const { measure, municipalities, periods } = question;
  const scope = scopeOf(register, periods, municipalities, question.asOf, readLaw(options, context));
  const reason = whyNotMeasurable(measure, scope);
  if (reason) throw reason;
  const explained = explain(measure, scope, person);
  if (options.format === 'json') context.out(`${JSON.stringify(asData(question, options, explained), null, 2)}\n`);
  else for (const period of explained) context.out(asLines(period, context));
}

function asData(
  { measure, asOf }: Question,
  { person, area, from, to }: Options,
  explained: readonly ExplainedPeriod[],
) {
  return {
    measure: measure.id,
    title: measure.title,
    unit: measure.unit,
    person,
    area,
    from,
    to,
    asOf: printDay(asOf),
    source: 'register',
    periods: explained.map(({ period, rows, parts, because, facts, ground }) => ({
      period,
      counts: rows.some(counts),
      notYet: rows.some(({ notYet }) => notYet),
      rows: rows.filter(({ notYet }) => !notYet).map((row) => rowData(row, area)),
      groups: Object.fromEntries(
        parts.map(({ key, rows }) => [key, rows.filter(({ notYet }) => !notYet).map((row) => rowData(row, area))]),
      ),
      because,
      facts,
      ground: ground.map((each) => ({ ...each, from: dayOrNull(each.from), to: dayOrNull(each.to) })),
    })),
  };
}

function rowData({ period, group, numerator, denominator, value, subjects }: Row, area: string) {
  return { period, area, group, numerator, denominator, value, subjects };
}

/** What waits for its follow-up counts in nothing yet. */
function counts({ notYet }: Row): boolean {
  return !notYet;
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}

function asLines({ period, rows, because, facts, ground }: ExplainedPeriod, { say, language }: CommandContext): string {
  const number = (value: number | null) => (value === null ? '–' : displayNumber(value, {}, language));
  const added = rows.map(({ group, numerator, denominator, notYet }) => {
    const groups = Object.entries(group).map(([key, value]) => say(valueLabel(key as GroupKey, value)));
    const amount = notYet
      ? say({ da: 'kan ikke måles endnu', en: 'not yet measurable' })
      : `${number(numerator)} / ${number(denominator)}`;
    return [...groups, amount].join(' ');
  });
  const lines = [
    `${displayPeriod(parsePeriod(period), language)}: ${added.join('; ') || say({ da: 'tæller ikke', en: 'does not count' })}`,
    ...because.map(({ text }) => `  ${say(text)}`),
    ...facts.map(({ text }) => `    · ${say(text)}`),
    ...ground.map(({ title, act, section }) => `    § ${[say(title), act, section].filter(Boolean).join(', ')}`),
  ];
  return `${lines.join('\n')}\n`;
}
