/**
 * The settings of municipalities as the server holds them: what each has decided where the law is open, and what Pejl asks it
 * to choose. Read anew when somebody has recorded one. A setting that no longer fits (the law has changed since) is left out
 * of what holds, and told with the history.
 */
import type { Day } from '../core/day.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import type { Text } from '../core/text.ts';
import { USUAL_THRESHOLD } from '../measures/withholding/figures-for.ts';
import { type Decision, readDecision } from '../rules/law/decision.ts';
import type { Law } from '../rules/law/law.ts';
import { inForce, type Setting, settingsRecorded, settingsVersion } from '../storage/readers/settings.ts';
import type { Storage } from '../storage/storage.ts';
import { type NewSetting, recordSetting } from '../storage/writers/record-setting.ts';
import { apiErrors } from './errors.ts';
import { unknownMunicipality } from './find.ts';

/** Below this many persons a group is withheld. */
export const SMALL_GROUP = 'visning/mindste-gruppe';

/** Settings of Pejl's own, beside the open items of law: whole numbers. */
export const OWN_SETTINGS: Readonly<
  Record<string, { readonly title: Text; readonly decide: Text; readonly usual: number; readonly most: number }>
> = {
  [SMALL_GROUP]: {
    title: { da: 'Mindste gruppe, der vises', en: 'The smallest group that is shown' },
    decide: {
      da: 'Skriv det mindste antal personer, et tal må bygge på, før det vises for den, der ikke har adgang til sager.',
      en: 'Write the smallest number of persons a figure may stand on before it is shown to somebody without access to cases.',
    },
    usual: USUAL_THRESHOLD,
    most: 1000,
  },
};

export interface Settings {
  /** Another text whenever any municipality has recorded a setting. */
  version(): Promise<string>;
  /** The law with what the municipality has decided; `null`: nobody (`api/unknown-municipality`). */
  lawOf(municipality: string | null): Promise<Law>;
  /** The same where figures are counted: a register without a municipality of ours counts by the law alone. */
  lawFor(municipality: string): Promise<Law>;
  /** Of the municipalities together: the strictest. */
  thresholdOf(municipalities: readonly string[], day: Day): Promise<number>;
  /** All that was recorded, with why a setting does not hold any more. */
  recorded(municipality: string): Promise<readonly RecordedSetting[]>;
  /** (`rules/…` when it does not fit, `api/unknown-setting`, `api/unknown-municipality`) */
  record(setting: NewSetting): Promise<void>;
}

export interface RecordedSetting extends Setting {
  readonly holds: boolean;
  /** Why it does not fit the law any more. */
  readonly unfit: Text | null;
}

interface Held {
  readonly version: string;
  readonly recorded: readonly RecordedSetting[];
  readonly law: Law;
}

export function openSettings(storage: Storage, law: Law): Settings {
  const held = new Map<string, Held>();

  async function of(municipality: string): Promise<Held> {
    const known = await storage.municipalities();
    if (!known.includes(municipality)) throw unknownMunicipality(municipality, known);
    return storage.asMunicipality(municipality, async (tx) => {
      const version = await settingsVersion(tx);
      const before = held.get(municipality);
      if (before?.version === version) return before;
      const all = await settingsRecorded(tx);
      const holding = new Set(inForce(all));
      const recorded = all.map((setting) => ({
        ...setting,
        holds: holding.has(setting),
        unfit: whyUnfit(setting, law),
      }));
      const decisions = recorded.filter(({ holds, unfit, name }) => holds && unfit === null && !(name in OWN_SETTINGS));
      const now = { version, recorded, law: decisions.length > 0 ? law.decidedBy(decisions.map(decisionOf)) : law };
      held.set(municipality, now);
      return now;
    });
  }

  return {
    async version() {
      const versions: string[] = [];
      for (const code of await storage.municipalities())
        versions.push(await storage.asMunicipality(code, settingsVersion));
      return versions.join('.');
    },
    lawOf: async (municipality) => (municipality === null ? law : (await of(municipality)).law),
    async lawFor(municipality) {
      return (await storage.municipalities()).includes(municipality) ? (await of(municipality)).law : law;
    },
    async thresholdOf(municipalities, day) {
      const known = await storage.municipalities();
      const asked = municipalities.filter((code) => known.includes(code));
      const each = await Promise.all(
        asked.map(async (code) => ownSetting(SMALL_GROUP, (await of(code)).recorded, day)),
      );
      return Math.max(OWN_SETTINGS[SMALL_GROUP]!.usual, ...each.filter((value) => value !== undefined));
    },
    recorded: async (municipality) => (await of(municipality)).recorded,
    async record(setting) {
      await of(setting.municipality);
      if (!setting.withdrawn) expectFitting(setting, law);
      await storage.asMunicipality(setting.municipality, (tx) => recordSetting(tx, setting));
    },
  };
}

function ownSetting(name: string, recorded: readonly RecordedSetting[], day: Day): number | undefined {
  const begun = recorded.filter((each) => each.name === name && each.holds && (each.from ?? day) <= day);
  const latest = begun.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)).at(-1);
  return latest?.value as number | undefined;
}

function decisionOf({ name, value, from, who, when, ground }: Setting): Decision {
  return { law: name, value, ...(from !== null && { from }), who, when, ground };
}

function whyUnfit(setting: Setting, law: Law): Text | null {
  if (setting.withdrawn) return null;
  try {
    expectFitting(setting, law);
    return null;
  } catch (error) {
    if (error instanceof PejlError) return error.text;
    throw error;
  }
}

type Written = Pick<NewSetting, 'name' | 'value' | 'from' | 'who' | 'when' | 'ground'>;

function expectFitting({ name, value, from, who, when, ground }: Written, law: Law): void {
  const own = OWN_SETTINGS[name];
  if (own) {
    const fits = Number.isSafeInteger(value) && (value as number) >= own.usual && (value as number) <= own.most;
    if (!fits)
      throw apiErrors.create('api/setting-limit', { name, least: own.usual, most: own.most }, { field: 'value' });
    return;
  }
  readDecision({ law: name, value, ...(from !== null && { from }), who, when, ground }, law.item(name));
}
