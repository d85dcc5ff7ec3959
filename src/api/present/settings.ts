/** What is open in the law, and Pejl's own settings, with what a municipality has recorded of each. */
import { municipality } from '../../core/areas/municipalities.ts';
import { BENEFIT_IDS } from '../../core/benefits/benefits.ts';
import { type Day, printDay } from '../../core/day.ts';
import { displayLawValue, lawWord } from '../../rules/law/display-value.ts';
import type { Law } from '../../rules/law/law.ts';
import type { LawItem, LawVersion } from '../../rules/law/law-item.ts';
import { EXPECTED, LAW_UNITS } from '../../rules/law/law-unit.ts';
import { readValue, Unfit } from '../../rules/law/law-value.ts';
import type { RecordedSettingDto, SettingDto, SettingListDto } from '../contract/settings.ts';
import { OWN_SETTINGS, type RecordedSetting } from '../settings.ts';

export function settingListDto(
  code: string,
  law: Law,
  recorded: readonly RecordedSetting[],
  mayDecide: boolean,
): SettingListDto {
  const open = law.items.flatMap((item) => {
    const versions = item.versions.filter(({ confidence, planned }) => confidence === 'X' && !planned);
    return versions.length === 0 ? [] : [openItem(item, versions, recorded)];
  });
  return {
    municipality: { code, name: municipality(code).name.da },
    mayDecide,
    settings: [...Object.keys(OWN_SETTINGS).map((name) => ownSetting(name, recorded)), ...open],
  };
}

function openItem(item: LawItem, versions: readonly LawVersion[], recorded: readonly RecordedSetting[]): SettingDto {
  const [first, last] = [versions[0]!, versions.at(-1)!];
  // A table over benefits without a closed list of its own: any benefit can be decided.
  const keys = item.among ?? (item.holds === 'table' ? BENEFIT_IDS : []);
  return {
    name: item.id,
    title: item.title,
    decide: last.decide!,
    openFrom: limit(first.from),
    openTo: limit(last.to - 1),
    rules: item.rules.filter((rule) => !rule.startsWith('SG-')),
    usual: null,
    holds: item.holds,
    written: LAW_UNITS[item.unit].written,
    unit: LAW_UNITS[item.unit].label,
    among: keys.map((value) => ({ value, label: lawWord(value) })),
    recorded: recordedOf(item.id, recorded, (value) => shown(value, item)),
  };
}

function ownSetting(name: string, recorded: readonly RecordedSetting[]): SettingDto {
  const { title, decide, usual } = OWN_SETTINGS[name]!;
  return {
    name,
    title,
    decide,
    openFrom: null,
    openTo: null,
    rules: [],
    usual: { da: String(usual), en: String(usual) },
    holds: 'value',
    written: 'whole',
    unit: LAW_UNITS.count.label,
    among: [],
    recorded: recordedOf(name, recorded, (value) => [{ key: null, text: { da: String(value), en: String(value) } }]),
  };
}

function recordedOf(
  name: string,
  recorded: readonly RecordedSetting[],
  show: (value: unknown) => RecordedSettingDto['shown'],
): RecordedSettingDto[] {
  return recorded
    .filter((each) => each.name === name)
    .toReversed()
    .map(({ number, value, from, who, when, ground, withdrawn, holds, unfit, recordedAt, recordedBy }) => ({
      number,
      shown: withdrawn ? [] : show(value),
      value,
      from: from === null ? null : printDay(from),
      who,
      when: printDay(when),
      ground,
      withdrawn,
      holds: holds && unfit === null,
      unfit,
      recordedAt,
      recordedBy,
    }));
}

/** As the law shows its own values; what does not fit any more as it was written. */
function shown(value: unknown, item: LawItem): RecordedSettingDto['shown'] {
  try {
    return displayLawValue(readValue(value, item), item);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const text = JSON.stringify(value) ?? EXPECTED.word.en;
    return [{ key: null, text: { da: text, en: text } }];
  }
}

function limit(day: Day): string | null {
  return Number.isFinite(day) ? printDay(day) : null;
}
