/**
 * What stands after `?` in an address: the day (`pr`), grouping and filters. Everything there can be shared and gone back to.
 * A value that means nothing is dropped, so that an old or mistyped address still opens: each reader names all its keys, because
 * a key it leaves out would come through unread.
 */
import { parseDay } from '../core/day.ts';
import { TARGET_GROUPS, type TargetGroup } from '../core/target-group.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Plain `a=b&c=d`, every value a string: readable, and `q=2018` stays a text. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function printSearch(search: Raw): string {
  const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const printed = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString();
  return printed ? `?${printed}` : '';
}

export function isDayText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    parseDay(value);
    return true;
  } catch {
    return false;
  }
}

export interface DaySearch {
  /** "Set pr.": the day the plan is seen from; absent, the newest day anything became known. */
  readonly pr?: string | undefined;
}

export function daySearch(raw: Raw): DaySearch {
  return { pr: isDayText(raw.pr) ? raw.pr : undefined };
}

export const GOAL_GROUPINGS = ['ministermaal', 'maalgruppe'] as const;
export type GoalGrouping = (typeof GOAL_GROUPINGS)[number];

export interface OverviewSearch extends DaySearch {
  /** Absent: by ministerial goal. */
  readonly efter?: GoalGrouping | undefined;
  readonly maalgruppe?: TargetGroup | undefined;
  readonly vurdering?: Verdict | undefined;
}

export function overviewSearch(raw: Raw): OverviewSearch {
  return {
    ...daySearch(raw),
    ...oneOf('efter', raw, GOAL_GROUPINGS),
    ...targetGroupIn(raw),
    ...oneOf('vurdering', raw, VERDICTS),
  };
}

export const INITIATIVE_GROUPINGS = ['maal', 'maalgruppe', 'partner', 'type'] as const;
export type InitiativeGrouping = (typeof INITIATIVE_GROUPINGS)[number];

export interface InitiativesSearch extends DaySearch {
  /** Absent: by goal. */
  readonly efter?: InitiativeGrouping;
  readonly maalgruppe?: TargetGroup;
  readonly type?: string;
  readonly tekst?: string;
}

export function initiativesSearch(raw: Raw): InitiativesSearch {
  return {
    ...daySearch(raw),
    ...oneOf('efter', raw, INITIATIVE_GROUPINGS),
    ...targetGroupIn(raw),
    ...textIn('type', raw),
    ...textIn('tekst', raw),
  };
}

const TABLE_FORMS = ['tabel', 'liste'] as const;
type TableForm = (typeof TABLE_FORMS)[number];

export interface TableSearch extends DaySearch {
  /** Absent: as a table where it reads better that way. */
  readonly form?: TableForm;
  /** The column sorted by, as its number in the form shown, with a minus for falling. */
  readonly orden?: string;
}

export function tableSearch(raw: Raw): TableSearch {
  const orden = typeof raw.orden === 'string' && /^-?\d{1,3}$/.test(raw.orden) ? raw.orden : undefined;
  return { ...daySearch(raw), ...oneOf('form', raw, TABLE_FORMS), orden };
}

export interface ComparisonSearch extends DaySearch {
  readonly tema?: string;
}

export function comparisonSearch(raw: Raw): ComparisonSearch {
  return { ...daySearch(raw), ...textIn('tema', raw) };
}

export interface RulesSearch {
  readonly omraade?: string;
  readonly tekst?: string;
}

export function rulesSearch(raw: Raw): RulesSearch {
  return { ...textIn('omraade', raw), ...textIn('tekst', raw) };
}

const SETTINGS_SHOWN = ['mangler', 'besluttet'] as const;

/** Open decisions: whose, and which of them. */
export interface SettingsSearch {
  readonly kommune?: string | undefined;
  readonly vis?: (typeof SETTINGS_SHOWN)[number] | undefined;
}

export function settingsSearch(raw: Raw): SettingsSearch {
  const kommune = typeof raw.kommune === 'string' && /^\d{3}$/.test(raw.kommune) ? raw.kommune : undefined;
  return { kommune, ...oneOf('vis', raw, SETTINGS_SHOWN) };
}

/** The calculator: an invented life (`liv`), the day (`dag`), the other day (`mod`), and what else it is asked with. */
export interface CalculatorSearch {
  readonly liv?: string | undefined;
  readonly dag?: string | undefined;
  readonly mod?: string | undefined;
  /** Announced law holds on the other day. */
  readonly varslet?: 'ja' | undefined;
  /** Whose decisions hold where the law is open. */
  readonly kommune?: string | undefined;
  /** Kroner a week. */
  readonly beloeb?: string | undefined;
}

/** Characters of a life; longer addresses are refused by the server. */
const LONGEST_LIFE = 1700;

export function calculatorSearch(raw: Raw): CalculatorSearch {
  const text = (key: string, pattern: RegExp) => {
    const value = raw[key];
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  return {
    liv: typeof raw.liv === 'string' && raw.liv.length <= LONGEST_LIFE ? raw.liv : undefined,
    dag: isDayText(raw.dag) ? raw.dag : undefined,
    mod: isDayText(raw.mod) ? raw.mod : undefined,
    varslet: raw.varslet === 'ja' ? 'ja' : undefined,
    kommune: text('kommune', /^\d{3}$/),
    beloeb: text('beloeb', /^\d{1,6}$/),
  };
}

export interface FindSearch {
  readonly q?: string;
  readonly plan?: string;
  readonly slags?: string;
}

export function findSearch(raw: Raw): FindSearch {
  return { ...textIn('q', raw), ...textIn('plan', raw), ...textIn('slags', raw) };
}

function oneOf<K extends string, V extends string>(key: K, raw: Raw, values: readonly V[]): { [P in K]?: V } {
  const value = values.find((candidate) => candidate === raw[key]);
  return { [key]: value } as { [P in K]?: V };
}

function targetGroupIn(raw: Raw): { maalgruppe: TargetGroup | undefined } {
  const value = raw.maalgruppe;
  const known = typeof value === 'string' && Object.hasOwn(TARGET_GROUPS, value);
  return { maalgruppe: known ? (value as TargetGroup) : undefined };
}

export function textIn<K extends string>(key: K, raw: Raw): { [P in K]?: string } {
  const value = raw[key];
  const text = typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
  return { [key]: text } as { [P in K]?: string };
}
