/** Rules and their law as they cross the wire. */
import { type Day, printDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Measure } from '../../measures/measure.ts';
import { areaOf, RULE_AREA_IDS, RULE_AREAS } from '../../rules/areas.ts';
import { refusedBy } from '../../rules/compare.ts';
import { answerTo, type Example } from '../../rules/examples/example.ts';
import { examplesOf } from '../../rules/examples/examples.ts';
import { EXPLAINED } from '../../rules/explained.ts';
import { displayLawValue } from '../../rules/law/display-value.ts';
import type { Law } from '../../rules/law/law.ts';
import {
  KEYED_ON,
  LAW_CONFIDENCES,
  type LawConfidence,
  type LawItem,
  type LawVersion,
} from '../../rules/law/law-item.ts';
import { LAW_UNITS } from '../../rules/law/law-unit.ts';
import type { OtherRule, Rule } from '../../rules/rule.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import type { LawItemDto, LawVersionDto, RuleDetailDto, RuleHeadDto, RuleListDto } from '../contract/rules.ts';
import { toldLife } from '../told-life.ts';
import { outcomeDto } from './outcome.ts';

/** From the surest to what nobody knows. */
const SUREST_FIRST = Object.keys(LAW_CONFIDENCES) as LawConfidence[];

export function ruleListDto(law: Law, today: Day): RuleListDto {
  return {
    areas: RULE_AREA_IDS.map((id) => ({ id, title: RULE_AREAS[id] })),
    rules: ALL_RULES.map((rule) => ruleHeadDto(rule, law, today)),
  };
}

function ruleHeadDto(rule: Rule | OtherRule, law: Law, today: Day): RuleHeadDto {
  const versions = itemsOf(rule.id, law).flatMap((item) => item.versions.filter(({ planned }) => !planned));
  const current = versions.filter(({ to }) => to > today);
  const confidence = SUREST_FIRST.findLast((each) => current.some((version) => version.confidence === each)) ?? null;
  return {
    id: rule.id,
    area: areaOf(rule.id),
    title: rule.title,
    decides: rule.decides,
    takes: 'takes' in rule ? rule.takes : null,
    confidence,
    open: current.some((version) => version.confidence === 'X'),
    from: limit(Math.min(...versions.map(({ from }) => from))),
    to: limit(Math.max(...versions.map(({ to }) => to)) - 1),
  };
}

export function ruleDetailDto(
  rule: Rule | OtherRule,
  law: Law,
  today: Day,
  measures: readonly Measure[],
): RuleDetailDto {
  return {
    ...ruleHeadDto(rule, law, today),
    explained: EXPLAINED[rule.id]!,
    keyedOn: KEYED_ON[rule.keyedOn],
    measures: measures.filter(({ rules }) => rules?.includes(rule.id)).map(({ id, title }) => ({ id, title })),
    items: itemsOf(rule.id, law).map(lawItemDto),
    examples: examplesOf(rule.id).map((example) => exampleDto(example, law)),
  };
}

function itemsOf(rule: string, law: Law): readonly LawItem[] {
  return law.items.filter(({ rules }) => rules.includes(rule));
}

function exampleDto(example: Example, law: Law): RuleDetailDto['examples'][number] {
  const about = 'life' in example ? { on: example.on, life: toldLife(example.life) } : { on: null, life: null };
  return { id: example.id, told: example.told, ...about, outcome: outcomeDto(asked(example, law)) };
}

function asked(example: Example, law: Law) {
  try {
    return answerTo(example, law);
  } catch (error) {
    if (error instanceof PejlError) return refusedBy(error);
    throw error;
  }
}

export function lawItemDto(item: LawItem): LawItemDto {
  return {
    id: item.id,
    title: item.title,
    unit: LAW_UNITS[item.unit].label,
    keyedOn: KEYED_ON[item.keyedOn],
    rules: [...item.rules],
    versions: item.versions.map((version) => versionDto(version, item)),
  };
}

function versionDto(version: LawVersion, item: LawItem): LawVersionDto {
  const { value, decide, source, checked, confidence, note, planned } = version;
  return {
    from: limit(version.from),
    to: limit(version.to - 1),
    entries: value === undefined ? [] : displayLawValue(value, item),
    decide: decide ?? null,
    act: source?.act ?? null,
    section: source?.section ?? null,
    checked: printDay(checked),
    confidence,
    confidenceText: LAW_CONFIDENCES[confidence],
    note: note ?? null,
    planned: planned ?? false,
  };
}

function limit(day: Day): string | null {
  return Number.isFinite(day) ? printDay(day) : null;
}
