import { describe, expect, test } from 'vitest';
import { PejlErrors } from '../core/errors/pejl-error.ts';
import { printSpan } from '../core/period-span.ts';
import { loadMeasures } from '../measures/node/load-measures.ts';
import { readPlan } from './read-plan.ts';

const measures = await loadMeasures();
const UNIT_DIFFERS = 'differs: [{ about: unit, text: { da: Andelen, en: The share } }]';

/** The smallest plan that says something: one goal, one initiative, one principle. */
const PLAN = `schema: pejl-plan/1
id: aalborg-2018
municipality: "851"
year: 2018
kind: draft
kind_stated: true
printed: { on: 2017-10-01, basis: inferred, note: { da: Dagen efter, en: The day after } }
source: plan.txt
committee: { name: Beskæftigelsesudvalget, lines: ["47"] }
heard: []
ministerial_goals:
  - { number: 1, title: { da: Flere i job, en: More in work }, lines: ["250"] }
ministerial_goal_mapping: { basis: inferred, note: { da: Efter tema, en: By theme } }
without_local_goal: []
goals:
  - id: aalborg-2018-g-sickness-1950
    title: { da: Højst 1.950 på sygedagpenge i snit, en: "At most 1,950 on sickness benefit on average" }
    ministerial_goals: [1]
    target_group: [sygedagpenge]
    in_goal_list: true
    measure:
      what: { da: Sygedagpengemodtagere, en: Sickness benefit recipients }
      unit: persons
      statistic: average
    target:
      shape: average
      operator: <=
      operator_stated: true
      value: 1950
      unit: persons
      period: "2018"
    comparison: none
    lines: ["532"]
initiative_goal_links: { da: Efter afsnit, en: By section }
initiatives:
  - id: aalborg-2018-i-retention
    title: { da: Fastholdelse, en: Retention }
    type: programme
    target_group: [sygedagpenge]
    goals: [aalborg-2018-g-sickness-1950]
    lines: ["94-98"]
principles:
  - id: aalborg-2018-p-dialogue
    title: { da: Dialog, en: Dialogue }
    kind: principle
    lines: ["12"]
organisation: { committees: [], councils: [], units: [], partners: [] }
follow_up: []
lost_in_extraction: []
`;

/** What is said in Danish about the plan with one piece of it changed. */
function complaints(from: string | RegExp, to: string): string[] {
  const changed = PLAN.replace(from, to);
  expect(changed).not.toBe(PLAN);
  try {
    readPlan(changed, 'plans/aalborg-2018.yaml');
  } catch (error) {
    if (!(error instanceof PejlErrors)) throw error;
    expect(error.print('en').split('\n')).toHaveLength(error.errors.length);
    return error.print('da').split('\n');
  }
  return [];
}

test('a plan is read with its days and periods', () => {
  const plan = readPlan(PLAN, 'plans/aalborg-2018.yaml');
  expect(plan.goals[0]?.target).toMatchObject({ shape: 'average', value: 1950, unit: 'persons' });
  expect(printSpan(plan.goals[0]!.target!.period)).toBe('2018');
  expect(plan.initiatives[0]?.goals).toEqual(['aalborg-2018-g-sickness-1950']);
});

describe('one field is wrong', () => {
  const at = (line: number, column: number, field: string) => `plans/aalborg-2018.yaml:${line}:${column} ${field}: `;
  const cases: [string, string | RegExp, string, string][] = [
    [
      'an enum',
      'target_group: [sygedagpenge]\n    in_goal_list',
      'target_group: [sygedagpege]\n    in_goal_list',
      `${at(19, 20, 'goals.0.target_group.0')}»sygedagpege« kan ikke stå i »target_group«.`,
    ],
    [
      'a shape',
      'shape: average',
      'shape: avarage',
      `${at(26, 14, 'goals.0.target.shape')}»avarage« kan ikke stå i »shape«. Nærmest er »average«. Tilladt er: average, share, change, rank, `,
    ],
    [
      'a target without unit',
      '      unit: persons\n      period',
      '      period',
      `${at(26, 7, 'goals.0.target.unit')}Feltet »unit« mangler i aalborg-2018-g-sickness-1950 › target. Tilføj det. [plan/missing-field]`,
    ],
    [
      'a field that does not exist',
      'operator_stated: true',
      'operator_statd: true',
      `${at(26, 7, 'goals.0.target.operator_stated')}Feltet »operator_stated« mangler`,
    ],
    [
      'a misspelt field at the top',
      'heard: []',
      'heard: []\nfolow_up: []',
      `${at(11, 1, 'folow_up')}»folow_up« er ikke et felt i plan. Nærmest er »follow_up«.`,
    ],
    [
      'a month that does not exist',
      'period: "2018"',
      'period: 2018-13',
      `${at(31, 15, 'goals.0.target.period')}»2018-13« er ikke en periode. Skriv 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 eller 2018-06-30. [core/not-a-period]`,
    ],
    [
      'a period that is a number',
      'period: "2018"',
      'period: 2018',
      `${at(31, 15, 'goals.0.target.period')}I »period« skal stå tekst. Tal, der er navne eller perioder, skrives i anførselstegn: "2018". [plan/not-text]`,
    ],
    [
      'a period that runs backwards',
      'period: "2018"',
      'period: 2018/2017',
      `${at(31, 15, 'goals.0.target.period')}Perioden 2018/2017 slutter, før den begynder. Skriv den tidligste først. [core/period-backwards]`,
    ],
    [
      'a day that does not exist',
      'on: 2017-10-01',
      'on: 2017-09-31',
      `${at(7, 16, 'printed.on')}»2017-09-31« er ikke en dato. Skriv år, måned og dag som 2018-02-28. [core/not-a-day]`,
    ],
    [
      'a number with two decimal separators',
      'value: 1950',
      'value: 1.950,5',
      `${at(29, 14, 'goals.0.target.value')}»1.950,5« er ikke et tal. Skriv det med punktum som decimaltegn og uden tusindtalstegn: 1950 eller 43.7. [plan/not-a-number]`,
    ],
    [
      'a goal that is unknown',
      'goals: [aalborg-2018-g-sickness-1950]',
      'goals: [aalborg-2018-g-sickness-1590]',
      `${at(40, 13, 'initiatives.0.goals.0')}Der er intet mål »aalborg-2018-g-sickness-1590« i planen. Nærmest er »aalborg-2018-g-sickness-1950«. [plan/unknown-goal]`,
    ],
    [
      'an id used twice',
      'aalborg-2018-p-dialogue',
      'aalborg-2018-i-retention',
      `${at(43, 9, 'principles.0.id')}Id »aalborg-2018-i-retention« er brugt før, i linje 36. Hvert mål, hver indsats og hvert princip har sit eget. [plan/double-id]`,
    ],
    [
      'an id of another plan',
      'aalborg-2018-p-dialogue',
      'aalborg-2019-p-dialogue',
      `${at(43, 9, 'principles.0.id')}Id »aalborg-2019-p-dialogue« skal begynde med »aalborg-2018-p-«. [plan/id-prefix]`,
    ],
    [
      'an id with Danish letters',
      'aalborg-2018-p-dialogue',
      'aalborg-2018-p-samråd',
      `${at(43, 9, 'principles.0.id')}»aalborg-2018-p-samråd« kan ikke være et id.`,
    ],
    [
      'a municipality that does not exist',
      'municipality: "851"',
      'municipality: "850"',
      `${at(3, 15, 'municipality')}Der er ingen kommune med koden 850. Efter planens id kunne der menes Aalborg (851). [plan/unknown-municipality]`,
    ],
    [
      'a municipality code that is a number',
      'municipality: "851"',
      'municipality: 851',
      `${at(3, 15, 'municipality')}I »municipality« skal stå tekst.`,
    ],
    [
      'a ministerial goal the plan does not have',
      'ministerial_goals: [1]',
      'ministerial_goals: [7]',
      `${at(18, 25, 'goals.0.ministerial_goals.0')}Planen har intet ministermål 7. Den har 1. [plan/unknown-ministerial-goal]`,
    ],
    [
      'a goal that is part of itself',
      'comparison: none',
      'comparison: none\n    part_of: aalborg-2018-g-sickness-1950',
      `${at(33, 14, 'goals.0.part_of')}Målet »aalborg-2018-g-sickness-1950« er en del af sig selv: aalborg-2018-g-sickness-1950 → aalborg-2018-g-sickness-1950. [plan/part-of-itself]`,
    ],
    [
      'a target in another unit than its measure',
      'unit: persons\n      period',
      'unit: full-time-persons\n      period',
      `${at(30, 13, 'goals.0.target.unit')}Målsætningen er i »full-time-persons«, men målingen i »persons«.`,
    ],
    [
      'source lines backwards',
      '["94-98"]',
      '["98-94"]',
      `${at(41, 13, 'initiatives.0.lines.0')}»98-94« er ikke linjer i kilden. Skriv "728" eller "403-404", med det laveste tal først. [plan/not-lines]`,
    ],
    [
      'a list that is none',
      'heard: []',
      'heard: LBR',
      `${at(10, 8, 'heard')}I »heard« skal stå en liste: et punkt pr. linje med bindestreg foran. [plan/not-a-list]`,
    ],
    [
      'a text without English',
      '{ da: Dialog, en: Dialogue }',
      '{ da: Dialog }',
      `${at(44, 12, 'principles.0.title.en')}Feltet »en« mangler i aalborg-2018-p-dialogue › title. Tilføj det. [plan/missing-field]`,
    ],
    [
      'a text instead of a text in both languages',
      '{ da: Dialog, en: Dialogue }',
      'Dialog',
      `${at(44, 12, 'principles.0.title')}I aalborg-2018-p-dialogue › title skal stå felter med navn og kolon`,
    ],
    [
      'no target group',
      'target_group: [sygedagpenge]\n    in_goal_list',
      'target_group: []\n    in_goal_list',
      `${at(19, 19, 'goals.0.target_group')}»target_group« er tom. Skriv mindst ét, eller fjern feltet, hvis det må mangle. [plan/empty]`,
    ],
    [
      'neither ministerial goal nor theme',
      'without_local_goal: []',
      'without_local_goal: [{ reason: { da: Nej, en: No } }]',
      `${at(14, 22, 'without_local_goal.0')}Her skal stå enten »ministerial_goal« eller »theme«, og kun det ene. [plan/goal-or-theme]`,
    ],
  ];
  test.each(cases)('%s', (_, from, to, said) => {
    const [first, ...rest] = complaints(from, to);
    expect(first?.startsWith(said) ? said : first).toBe(said);
    expect(rest.length).toBeLessThan(2);
  });

  test('a misspelt field is named with the one that was meant', () => {
    expect(complaints('operator_stated: true', 'operator_statd: true').at(-1)).toBe(
      'plans/aalborg-2018.yaml:28:7 goals.0.target.operator_statd: »operator_statd« er ikke et felt i aalborg-2018-g-sickness-1950 › target. Nærmest er »operator_stated«. Felterne er: operator_stated, operator, period, printed_change, shape, condition, value, unit. [plan/unknown-field]',
    );
  });
});

describe('what the target says must be possible', () => {
  const target = (text: string) => complaints(/ {4}target:[\s\S]*?period: "2018"\n/, `    target:\n${text}\n`)[0];

  test('rank 99 among 98', () => {
    expect(
      target('      { shape: rank, operator: <=, operator_stated: false, value: 99, of: 98, period: "2019" }'),
    ).toMatch(/Plads 99 findes ikke blandt 98\. \[plan\/impossible-rank\]/);
  });

  test('a deadline of 96 to 48 hours', () => {
    expect(
      target(
        '      { shape: deadline, within: { from: 96, to: 48, unit: hours }, counted_from: { da: Ankomst, en: Arrival }, period: "2017" }',
      ),
    ).toMatch(/Fristen går fra 96 til 48\. Skriv det mindste tal først\. \[plan\/deadline-backwards\]/);
  });

  test('a cohort after so many moons', () => {
    expect(
      target(
        '      { shape: cohort, operator: ">=", operator_stated: true, value: 20, unit: percent, period: "2018", after: { moons: 26 }, period_is: cohort }',
      ),
    ).toMatch(/ goals\.0\.target\.after\./);
  });
});

describe('the file is not YAML', () => {
  test('a tab', () => {
    expect(complaints('  - id: aalborg-2018-p', '\t- id: aalborg-2018-p')[0]).toMatch(
      /^plans\/aalborg-2018\.yaml:4[34]:/,
    );
  });

  test('a quotation mark that never ends', () => {
    expect(complaints('"851"', '"851')[0]).toMatch(/\[plan\/not-yaml\]$/);
  });

  test('a field twice', () => {
    expect(complaints('year: 2018', 'year: 2018\nyear: 2019')).toEqual([
      'plans/aalborg-2018.yaml:5:1: Feltet »year« står to gange samme sted. Behold det ene. [plan/double-field]',
    ]);
  });

  test('nothing at all', () => {
    expect(complaints(/[\s\S]+/, '')).toEqual([
      'plans/aalborg-2018.yaml:1:1: I plan skal stå felter med navn og kolon, fx »title: …«. [plan/not-fields]',
    ]);
  });
});

test('everything that is wrong is told at once, from top to bottom', () => {
  const said = complaints(/year: 2018|type: programme|kind: draft/g, '$&x');
  expect(said.map((line) => /:(\d+):/.exec(line)?.[1])).toEqual(['4', '5', '38']);
});

describe('what a goal says of the register', () => {
  const field = 'goals.0.register';
  /** The goal on sickness benefit with a block about the register; the block begins in line 33. */
  const said = (...block: string[]) =>
    complaintsOf(['    register:', ...block.map((line) => `      ${line}`)].join('\n'));

  function complaintsOf(block: string): string[] {
    try {
      readPlan(
        PLAN.replace('    comparison: none', `${block}\n    comparison: none`),
        'plans/aalborg-2018.yaml',
        measures,
      );
    } catch (error) {
      if (!(error instanceof PejlErrors)) throw error;
      return error.print('da').split('\n');
    }
    return [];
  }

  test('a measure, its groups and periods', () => {
    expect(
      said('fit: exact', 'measure: personer-i-gennemsnit', 'only: { benefit: [sygedagpenge] }', 'periods: [month]'),
    ).toEqual([]);
  });

  test.each<[string, string[], string]>([
    [
      'a measure that does not exist',
      ['fit: exact', 'measure: personer-i-gennemsnitt', 'periods: [month]'],
      `plans/aalborg-2018.yaml:34:16 ${field}.measure: Der er intet mål »personer-i-gennemsnitt« i registrets katalog. Nærmest er personer-i-gennemsnit, `,
    ],
    [
      'a group the measure does not have',
      ['fit: exact', 'measure: personer-i-gennemsnit', 'only: { sector: [privat] }', 'periods: [month]'],
      `plans/aalborg-2018.yaml:35:23 ${field}.only.sector: personer-i-gennemsnit kan ikke deles op efter »sector«. Det kan deles op efter: benefit, readiness, sex,`,
    ],
    [
      'a value the group does not have',
      ['fit: exact', 'measure: personer-i-gennemsnit', 'only: { benefit: [sygedagpege] }', 'periods: [month]'],
      `plans/aalborg-2018.yaml:35:25 ${field}.only.benefit.0: »sygedagpege« er ikke en værdi af »benefit« i personer-i-gennemsnit. Nærmest er »sygedagpenge«. Tilladt er: sygedagpenge, `,
    ],
    [
      'a measure that is always split',
      ['fit: near', 'measure: langvarige-sygedagpenge', 'periods: [month]', UNIT_DIFFERS],
      `plans/aalborg-2018.yaml:33:7 ${field}.only: langvarige-sygedagpenge er altid delt op efter »weeks«. Skriv i »only«, hvilken: 22, 52. [plan/group-not-chosen]`,
    ],
    [
      'two follow-ups of the same persons, which cannot be added up',
      [
        'fit: near',
        'measure: langvarige-sygedagpenge',
        "only: { weeks: ['22', '52'] }",
        'periods: [month]',
        UNIT_DIFFERS,
      ],
      `plans/aalborg-2018.yaml:35:22 ${field}.only.weeks: langvarige-sygedagpenge er altid delt op efter »weeks«.`,
    ],
    [
      'a period the measure is not counted in',
      ['fit: near', 'measure: andel-med-ordinaere-timer', 'periods: [month, year]', UNIT_DIFFERS],
      `plans/aalborg-2018.yaml:35:24 ${field}.periods.1: andel-med-ordinaere-timer måles ikke for perioden »year«. Det måles for: month. [plan/measure-period]`,
    ],
    [
      'another unit than the goal, and nothing said of it',
      ['fit: exact', 'measure: tilgang', 'periods: [month]'],
      `plans/aalborg-2018.yaml:34:16 ${field}.measure: tilgang måles i forloeb, men målet er i »persons«. Vælg et andet mål for registret, eller sig forskellen under »differs« (about: unit). [plan/measure-unit]`,
    ],
    [
      'an area to compare with that does not exist',
      ['fit: exact', 'measure: personer-i-gennemsnit', 'periods: [month]', 'against: rar-jylland'],
      `plans/aalborg-2018.yaml:36:16 ${field}.against: »rar-jylland« er ikke et område. Skriv en kode som 000, 1083 eller rar-oestjylland. [plan/unknown-comparison-area]`,
    ],
    [
      'a difference that is not told',
      ['fit: near', 'measure: personer-i-gennemsnit', 'periods: [month]'],
      `plans/aalborg-2018.yaml:33:7 ${field}.differs: Feltet »differs« mangler i aalborg-2018-g-sickness-1950 › register. Tilføj det. [plan/missing-field]`,
    ],
    [
      'nothing said of what is missing',
      ['fit: none'],
      `plans/aalborg-2018.yaml:33:7 ${field}.missing: Feltet »missing« mangler`,
    ],
    [
      'a fit that does not exist',
      ['fit: exakt'],
      `plans/aalborg-2018.yaml:33:12 ${field}.fit: »exakt« kan ikke stå i »fit«.`,
    ],
  ])('%s', (_, block, message) => {
    expect(said(...block)).toEqual([expect.stringContaining(message)]);
  });

  test('without the catalogue the plan is read all the same', () => {
    const text = PLAN.replace(
      '    comparison: none',
      '    register: { fit: exact, measure: unknown, periods: [month] }\n    comparison: none',
    );
    expect(readPlan(text, 'plans/aalborg-2018.yaml').goals[0]?.register).toMatchObject({ measure: 'unknown' });
  });
});
