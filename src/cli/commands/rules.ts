/** `pejl rules [RULE]`: every rule, or one with its plain words, the versions of its law, and a worked example. */
import { type Day, printDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { isAnswered } from '../../rules/answer.ts';
import { areaOf, RULE_AREAS } from '../../rules/areas.ts';
import { answerTo, type Example } from '../../rules/examples/example.ts';
import { examplesOf } from '../../rules/examples/examples.ts';
import { EXPLAINED } from '../../rules/explained.ts';
import { displayLawValue } from '../../rules/law/display-value.ts';
import type { Law } from '../../rules/law/law.ts';
import { LAW_CONFIDENCES, type LawItem, type LawVersion } from '../../rules/law/law-item.ts';
import { ALL_RULES, anyRule } from '../../rules/rules.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type LawOptions, lawOptions, readLaw } from '../law-option.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';

interface Options extends LawOptions {
  readonly format: Format;
}

export const configure: Configure = (command, context) => {
  const about = { da: 'en regels nummer, fx RF-01', en: 'the id of a rule, such as RF-01' };
  command.argument('[rule]', context.say(about));
  lawOptions(formatOption(command, context), context).action(async (id: string | undefined, options: Options) => {
    const law = readLaw(options, context);
    if (id === undefined) return printRows(ALL_RULES, columns(context), options.format, context);
    const { id: found } = anyRule(id);
    const items = law.items.filter(({ rules }) => rules.includes(found));
    if (options.format === 'table') return printRule(found, items, law, context);
    const rows = items.flatMap((item) => item.versions.map((version) => ({ item, version })));
    return printRows(rows.map(rowOf), VERSION_COLUMNS, options.format, context);
  });
};

type Listed = (typeof ALL_RULES)[number];

const columns = ({ say }: CommandContext): readonly Column<Listed>[] => [
  { name: 'id', heading: { da: 'Id', en: 'Id' }, cell: ({ id }) => id },
  { name: 'area', heading: { da: 'Område', en: 'Area' }, cell: ({ id }) => say(RULE_AREAS[areaOf(id)]), width: 26 },
  { name: 'title', heading: { da: 'Regel', en: 'Rule' }, cell: ({ title }) => say(title), width: 34 },
  {
    name: 'decides',
    heading: { da: 'Afgør', en: 'Decides' },
    cell: ({ decides }) => say(decides),
    width: 60,
  },
  { name: 'takes', cell: (rule) => ('takes' in rule ? say(rule.takes) : null) },
];

function rowOf({ item, version }: { readonly item: LawItem; readonly version: LawVersion }) {
  return { law: item.id, unit: item.unit, ...version, from: dayText(version.from), to: dayText(version.to - 1) };
}
type Row = ReturnType<typeof rowOf>;

const VERSION_COLUMNS: readonly Column<Row>[] = [
  { name: 'law', cell: ({ law }) => law },
  { name: 'from', cell: ({ from }) => from },
  { name: 'to', cell: ({ to }) => to },
  { name: 'value', cell: ({ value }) => (value === undefined ? null : JSON.stringify(value)) },
  { name: 'unit', cell: ({ unit }) => unit },
  { name: 'act', cell: ({ source }) => source?.act ?? null },
  { name: 'section', cell: ({ source }) => source?.section ?? null },
  { name: 'checked', cell: ({ checked }) => printDay(checked) },
  { name: 'confidence', cell: ({ confidence }) => confidence },
];

function dayText(day: Day): string | null {
  return Number.isFinite(day) ? printDay(day) : null;
}

function printRule(id: string, items: readonly LawItem[], law: Law, context: CommandContext): void {
  const { say, out } = context;
  const found = anyRule(id);
  const takes = 'takes' in found ? `${say({ da: 'Spørges med', en: 'Asked with' })}: ${say(found.takes)}\n` : '';
  out(`${found.id} ${say(found.title)}\n${say(found.decides)}\n${say(EXPLAINED[found.id]!)}\n${takes}`);
  for (const item of items) {
    out(`\n${say(item.title)} (${item.id})\n`);
    for (const version of item.versions) out(`  ${versionLine(version, item, context)}\n`);
  }
  out(`\n${say({ da: 'Eksempler', en: 'Examples' })}\n`);
  for (const example of examplesOf(id))
    out(`  ${example.id} ${say(example.told)}\n    ${outcome(example, law, context)}\n`);
}

function versionLine(version: LawVersion, item: LawItem, { say }: CommandContext): string {
  const days = `${dayText(version.from) ?? ''}–${dayText(version.to - 1) ?? ''}`;
  const value =
    version.value === undefined
      ? say(version.decide!)
      : displayLawValue(version.value, item)
          .map(({ key, text }) => (key ? `${say(key)}: ${say(text)}` : say(text)))
          .join(', ');
  const source = [version.source?.act, version.source?.section].filter(Boolean).join(', ');
  const planned = version.planned ? ` ${say({ da: '(varslet, ikke lov)', en: '(announced, not law)' })}` : '';
  return `${days}: ${value}${planned}. ${source}. ${say(LAW_CONFIDENCES[version.confidence])}.`;
}

function outcome(example: Example, law: Law, { say }: CommandContext): string {
  try {
    const answer = answerTo(example, law);
    return isAnswered(answer) ? answer.because.map(say).join(' ') : say(answer.text);
  } catch (error) {
    if (error instanceof PejlError) return say(error.text);
    throw error;
  }
}
