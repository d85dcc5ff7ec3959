/** Workplaces with industry, size and sector, and which of them cooperate with the jobcentre in each year. */
import { civilDate, type Day, dayOf } from '../../core/day.ts';
import { firstDayOfYear } from '../../core/period.ts';
import { codeOf, SECTORS } from '../codes.ts';
import { FOREVER } from '../columns/column-table.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { targetOn, targetsOf } from './target.ts';

/** Industries (DB07) by how common they are, with the words their names are made of. */
const INDUSTRIES = [
  { code: '011100', share: 0.1, name: 'Landbrug', isPublic: false },
  { code: '251100', share: 0.09, name: 'Industri', isPublic: false },
  { code: '412000', share: 0.13, name: 'Byggeri', isPublic: false },
  { code: '471120', share: 0.19, name: 'Butik', isPublic: false },
  { code: '494100', share: 0.05, name: 'Transport', isPublic: false },
  { code: '561010', share: 0.06, name: 'Restaurant', isPublic: false },
  { code: '620100', share: 0.05, name: 'IT', isPublic: false },
  { code: '692000', share: 0.08, name: 'Rådgivning', isPublic: false },
  { code: '812100', share: 0.06, name: 'Rengøring', isPublic: false },
  { code: '841100', share: 0.03, name: 'Forvaltning', isPublic: true },
  { code: '852010', share: 0.05, name: 'Skole', isPublic: true },
  { code: '871010', share: 0.06, name: 'Plejehjem', isPublic: true },
  { code: '889110', share: 0.05, name: 'Dagtilbud', isPublic: true },
] as const;
const SHARES = INDUSTRIES.map(({ share }) => share);
/** Workplaces with employees for each 1,000 inhabitants of 16–66 years, and the share that cooperates where nothing is published. */
const FOR_EACH_THOUSAND = 55;
const USUAL_COOPERATION = 38;

export interface Workplaces {
  readonly count: number;
  /** Codes that facts of persons point to a workplace with. */
  readonly codes: Int32Array;
  readonly ids: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Those that cooperate in a year, in order: the first of those that exist all through it. */
  cooperatingIn(year: number): readonly number[];
  /** Whether one may take part in every year of some days. */
  mayTake(position: number, from: Day, to: Day): boolean;
}

export function drawWorkplaces(
  { desk, code, from, to, inhabitants, targets }: Made,
  random: RandomNumbers,
): Workplaces {
  const count = Math.max(10, Math.round((inhabitants * FOR_EACH_THOUSAND) / 1000));
  const row = desk.rows('workplaces', [
    'municipality',
    'from',
    'to',
    'employees',
    'sector',
    'company',
    'name',
    'industry',
    'id',
  ]);
  const municipality = desk.word('municipalities', code);
  const [begins, ends, codes] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    // Numbers that no register of companies gives out: neither can be anybody's.
    const id = `1990${code}${String(at).padStart(4, '0')}`;
    const company = desk.word('companies', `0${code}${String(Math.floor(at * 0.9)).padStart(4, '0')}`);
    const { code: industry, name, isPublic } = INDUSTRIES[random.weighted(SHARES)]!;
    const opened = random.chance(0.8) ? from - random.below(6000) : from + random.below(to - from);
    const closes = random.chance(0.15) ? opened + 1500 + random.below(5000) : FOREVER;
    const employees = Math.min(400, 1 + Math.floor(Math.exp(random.share() * random.share() * 6)));
    [begins[at], ends[at]] = [opened, closes >= to ? FOREVER : closes];
    const position = desk.id('workplaces', id);
    ids.push(id);
    codes[at] = desk.word('workplaces', id);
    const words = [desk.word('names', `${name} ${at + 1} (opdigtet)`), desk.word('industries', industry)] as const;
    row(
      position,
      municipality,
      opened,
      ends[at]!,
      employees,
      codeOf(SECTORS, isPublic ? 'offentlig' : 'privat'),
      company,
      ...words,
      position,
    );
  }
  const cooperating = targetsOf(targets, 'samarbejdsgrad');
  const lists = new Map<number, readonly number[]>();
  const members = new Map<number, Uint8Array>();
  for (let { year } = civilDate(from); firstDayOfYear(year) < to; year++) {
    const [first, next] = [firstDayOfYear(year), firstDayOfYear(year + 1)];
    const share = targetOn(cooperating, dayOf(year, 6, 30))?.value ?? USUAL_COOPERATION;
    const positions = Array.from({ length: count }, (_, at) => at);
    const there = positions.filter((at) => begins[at]! < next && ends[at]! > first).length;
    const allYear = positions.filter((at) => begins[at]! <= first && ends[at]! >= next);
    lists.set(year, allYear.slice(0, Math.round((there * share) / 100)));
    members.set(
      year,
      Uint8Array.from(positions, () => 0),
    );
    for (const at of lists.get(year)!) members.get(year)![at] = 1;
  }
  return {
    count,
    codes,
    ids,
    from: begins,
    to: ends,
    cooperatingIn: (year) => lists.get(year) ?? [],
    mayTake(position, begin, end) {
      const last = civilDate(Math.min(end, to) - 1).year;
      for (let { year } = civilDate(Math.max(begin, from)); year <= last; year++) {
        if (members.get(year)?.[position] !== 1) return false;
      }
      return true;
    },
  };
}
