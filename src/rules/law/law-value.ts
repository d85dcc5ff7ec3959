/** Checks that what was written, in a file or as a decision, fits the shape and unit of an item, and turns it into a value. */
import { parseDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { LawItem, LawValue, Single, Step } from './law-item.ts';
import { EXPECTED, LAW_UNITS } from './law-unit.ts';

export type ItemShape = Pick<LawItem, 'unit' | 'holds' | 'among'>;

/** Thrown inside this folder; callers turn it into their own named error. */
export class Unfit extends Error {
  readonly path: readonly (string | number)[];
  readonly found: unknown;
  readonly expected: Text;

  constructor(path: readonly (string | number)[], found: unknown, expected: Text) {
    super(expected.en);
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}

export function readValue(written: unknown, shape: ItemShape): LawValue {
  switch (shape.holds) {
    case 'value':
      return single(written, shape, []);
    case 'list':
      return listOf(written, shape);
    case 'table':
      return tableOf(written, shape);
    case 'steps':
      return stepsOf(written, shape);
  }
}

function single(written: unknown, shape: ItemShape, path: readonly (string | number)[]): Single {
  const facts: { readonly written: keyof typeof EXPECTED; readonly most?: number } = LAW_UNITS[shape.unit];
  const unfit = (expected: Text = EXPECTED[facts.written]) => new Unfit(path, written, expected);
  switch (facts.written) {
    case 'whole':
      if (!Number.isSafeInteger(written) || (written as number) < 0) throw unfit();
      if ((written as number) > (facts.most ?? Number.MAX_SAFE_INTEGER)) throw unfit();
      return written as number;
    case 'day':
      return dayOrUnfit(written, unfit);
    case 'yes-no':
      if (typeof written !== 'boolean') throw unfit();
      return written ? 1 : 0;
    case 'word':
      if (typeof written !== 'string' || !/^[a-z0-9][a-z0-9_-]*$/.test(written)) throw unfit();
      if (shape.holds === 'value' && shape.among && !shape.among.includes(written)) throw unfit(oneOf(shape.among));
      return written;
  }
}

function dayOrUnfit(written: unknown, unfit: () => Unfit): number {
  try {
    return parseDay(String(written));
  } catch {
    throw unfit();
  }
}

function listOf(written: unknown, shape: ItemShape): readonly string[] {
  if (!Array.isArray(written) || shape.unit !== 'word') {
    throw new Unfit([], written, { da: 'en liste af ord (unit: word)', en: 'a list of words (unit: word)' });
  }
  return written.map((each, at) => {
    const word = single(each, shape, [at]) as string;
    if (shape.among && !shape.among.includes(word)) throw new Unfit([at], word, oneOf(shape.among));
    if (written.indexOf(each) !== at) throw new Unfit([at], word, { da: 'hvert ord én gang', en: 'each word once' });
    return word;
  });
}

function tableOf(written: unknown, shape: ItemShape): Readonly<Record<string, Single>> {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new Unfit([], written, {
      da: 'navne med hver sin værdi, fx »jobparat: 4«',
      en: 'names with a value each, such as “jobparat: 4”',
    });
  }
  return Object.fromEntries(
    Object.entries(written).map(([key, each]) => {
      if (shape.among && !shape.among.includes(key)) throw new Unfit([key], key, oneOf(shape.among));
      return [key, single(each, shape, [key])];
    }),
  );
}

const STEPS: Text = {
  da: 'trin som »{ from: 1, value: 800 }« i stigende orden',
  en: 'steps such as “{ from: 1, value: 800 }” in rising order',
};

function stepsOf(written: unknown, shape: ItemShape): readonly Step[] {
  if (!Array.isArray(written) || written.length === 0 || shape.unit === 'word') throw new Unfit([], written, STEPS);
  let before = -1;
  return written.map((each: unknown, at) => {
    const { from, value, ...more } = (each ?? {}) as Record<string, unknown>;
    if (!Number.isSafeInteger(from) || (from as number) <= before || Object.keys(more).length > 0)
      throw new Unfit([at], each, STEPS);
    before = from as number;
    return { from: before, value: single(value, shape, [at, 'value']) as number };
  });
}

function oneOf(words: readonly string[]): Text {
  return { da: `en af ${words.join(', ')}`, en: `one of ${words.join(', ')}` };
}
