/** The catalogue as a page for people (`docs/measures.md`), made from the measures themselves. */
import { GROUP_LABELS, type GroupKey } from './group.ts';
import { MEASURE_THEMES, MEASURE_UNITS, type Measure, type MeasureTheme } from './measure.ts';

const HEADER = `# Measures

Every measure is one file of \`src/measures/catalogue\`; this page is made from them by \`npm run docs\`.

**Counting.** A measure is counted person by person (or workplace by workplace, order by order) and added up. Numerators and
denominators are whole numbers; the value is the factor times numerator divided by denominator, and is computed last.

**Area.** A person is in the area on a day when a recorded residence in one of its municipalities covers that day. Someone
who lives in two of them counts once; split by municipality each row is what that municipality alone would give, so a person
may be in several rows, or, where two days must be lived in the same municipality, in none.

**Age.** Working age is from the 16th birthday to the day before the 67th. Who was born on 29 February has the birthday on the
28th in years without it. Age groups go by age on the day that counts; outside 16–66 the group is \`ukendt\`.

**As of.** Only days up to and including as-of exist (unless told otherwise, the last day of the period asked). What begins
later is not there; what ends later goes on. Where a follow-up lies after as-of, the row says *not yet measurable*.

**Unknown.** A missing value is the group \`ukendt\`. Things that lack the fact they are counted by are counted apart, and
shown. A file missing from the register makes the measure *not measurable*; it is never 0.

**Overlap.** Where spells overlap on a day and something must belong to one of them, it belongs to the one that began first.
`;

/** Theme by theme, in the order of ids. */
export function measuresPage(measures: readonly Measure[]): string {
  const themes = Object.keys(MEASURE_THEMES) as MeasureTheme[];
  const sections = themes.map((theme) => {
    const of = measures.filter((measure) => measure.theme === theme);
    return `## ${MEASURE_THEMES[theme].en}\n\n${of.map(measureSection).join('\n')}`;
  });
  return [HEADER, ...sections].join('\n');
}

function measureSection(measure: Measure): string {
  const { id, title, definition, source, unit, better, grains, groups, always = {}, needs, unknown } = measure;
  const fixed = Object.entries(always).map(([key, values]) => `${label(key as GroupKey)}: ${values.join(', ')}`);
  const free = groups.filter((key) => always[key] === undefined);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['unit', MEASURE_UNITS[unit].en],
    ['better', better],
    ['periods', grains.join(', ')],
    ['always split by', fixed.join('; ')],
    ['can be split by', free.map(label).join(', ')],
    ['needs', needs.map((file) => `\`${file}.csv\``).join(', ')],
    ['counted apart', unknown?.en],
    ['source', source.en],
    ['code', `[\`${id}.ts\`](../src/measures/catalogue/${id}.ts)`],
  ];
  const lines = facts.filter(([, fact]) => fact).map(([name, fact]) => `- ${name}: ${fact}`);
  return `### ${title.en} (\`${id}\`)

${definition.en}

**${title.da}.** ${definition.da}

${lines.join('\n')}
`;
}

function label(key: GroupKey): string {
  return GROUP_LABELS[key].en.toLowerCase();
}
