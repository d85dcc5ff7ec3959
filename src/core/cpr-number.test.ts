import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CprNumber, MASKED_CPR_NUMBER, parseCprNumber, parseSpreadsheetCprNumber } from './cpr-number.ts';
import { civilDate, parseDay, printDay } from './day.ts';
import { PejlError } from './errors/pejl-error.ts';

/** All numbers here are made up. */
function read(text: string): CprNumber {
  const number = parseCprNumber(text);
  if (number === 'unknown') throw new Error(`unknown: ${text}`);
  return number;
}

function refusal(act: () => unknown): PejlError {
  try {
    act();
  } catch (error) {
    if (error instanceof PejlError) return error;
  }
  throw new Error('was not refused');
}

describe('the century: digit seven and the year', () => {
  test.each([
    ['0101000001', '1900-01-01'],
    ['0101363001', '1936-01-01'],
    ['0101993001', '1999-01-01'],
    ['0101004001', '2000-01-01'],
    ['0101364001', '2036-01-01'],
    ['0101374001', '1937-01-01'],
    ['0101994001', '1999-01-01'],
    ['0101369001', '2036-01-01'],
    ['0101379001', '1937-01-01'],
    ['0101005001', '2000-01-01'],
    ['0101578001', '2057-01-01'],
    ['0101585001', '1858-01-01'],
    ['0101998001', '1899-01-01'],
  ])('%s was born on %s', (digits, day) => {
    expect(printDay(read(digits).birthDay)).toBe(day);
  });

  test('29 February exists in 2000 and 1996, not in 1900', () => {
    expect(printDay(read('290200-4001').birthDay)).toBe('2000-02-29');
    expect(printDay(read('290296-0001').birthDay)).toBe('1996-02-29');
    expect(refusal(() => parseCprNumber('290200-0001')).code).toBe('core/cpr-number-without-day');
  });
});

describe('what the number tells', () => {
  test('an odd last digit is a man, an even one a woman', () => {
    expect(read('0101700001').sex).toBe('m');
    expect(read('0101700002').sex).toBe('k');
    expect(read('0101700000').sex).toBe('k');
  });

  test('a replacement number has 60 added to the day', () => {
    const replacement = read('610170-0001');
    expect(replacement.isReplacement).toBe(true);
    expect(printDay(replacement.birthDay)).toBe('1970-01-01');
    expect(read('910170-0001').isReplacement).toBe(true);
    expect(read('310170-0001').isReplacement).toBe(false);
  });

  test('modulus 11 warns and never refuses', () => {
    const among = Array.from({ length: 110 }, (_, serial) => read(`010190${String(serial).padStart(4, '0')}`));
    const passing = among.filter((number) => number.passesModulus11);
    expect(passing.length).toBeGreaterThan(5);
    expect(passing.length).toBeLessThan(15);
    expect(read('070761-4285').passesModulus11).toBe(true);
    expect(read('070761-4286').passesModulus11).toBe(false);
  });

  test('two readings of the same number are equal', () => {
    expect(read('010170-0001').equals(read('0101700001'))).toBe(true);
    expect(read('010170-0001').equals(read('0101700002'))).toBe(false);
  });
});

describe('reading', () => {
  test.each(['0101700001', '010170-0001', '010170 0001', ' 010170-0001 '])('%j', (text) => {
    expect(read(text).reveal()).toBe('0101700001');
  });

  test.each(['0000000000', '000000-0000', '000000 0000'])('%j is unknown', (text) => {
    expect(parseCprNumber(text)).toBe('unknown');
  });

  test.each([
    '',
    '101700001',
    '01017000011',
    '010170--0001',
    '0101-700001',
    '010170_0001',
    'abcdefghij',
    '0101700O01',
    '0',
    '０１０１７０0001',
    '010170\u00a00001x',
  ])('%j is refused by its shape', (text) => {
    const error = refusal(() => parseCprNumber(text));
    expect(error.code).toBe('core/not-a-cpr-number');
    if (text.length > 1) expect(JSON.stringify({ ...error, message: error.message })).not.toContain(text);
  });

  test.each([
    '320170-0001',
    '000170-0001',
    '310470-0001',
    '011370-0001',
    '010070-0001',
    '600170-0001',
    '920170-0001',
    '990170-0001',
  ])('%s is refused: there is no such day', (text) => {
    const error = refusal(() => parseCprNumber(text));
    expect(error.code).toBe('core/cpr-number-without-day');
    expect(`${inspect(error)} ${error.print('da')} ${JSON.stringify(error)}`).not.toContain(text.slice(0, 6));
  });

  test('a spreadsheet may have eaten the leading zero, and only this reading puts it back', () => {
    const number = parseSpreadsheetCprNumber('101700001');
    expect(number !== 'unknown' && number.reveal()).toBe('0101700001');
    expect(parseSpreadsheetCprNumber(' 0 ')).toBe('unknown');
    expect(parseSpreadsheetCprNumber('0000000000')).toBe('unknown');
    expect(refusal(() => parseSpreadsheetCprNumber('10170001')).code).toBe('core/not-a-cpr-number');
    expect(refusal(() => parseCprNumber('101700001')).code).toBe('core/not-a-cpr-number');
  });
});

describe('the number cannot slip out', () => {
  const number = read('010170-0001');
  const shown = {
    text: `${number}`,
    string: String(number),
    joined: ['a', number].join(),
    json: JSON.stringify({ person: number, list: [number] }),
    inspected: inspect(number, { showHidden: true, depth: 9 }),
    nested: inspect({ person: { number } }, { showHidden: true, depth: 9, showProxy: true }),
    formatted: format('%s %o %O %j', number, number, number, number),
    spread: JSON.stringify({ ...number }),
    keys: JSON.stringify(Reflect.ownKeys(number)),
    cloned: JSON.stringify(structuredClone(number)),
    concatenated: ['number: '].concat(number as unknown as string).join(''),
  };

  test.each(Object.entries(shown))('%s', (_, text) => {
    expect(text).not.toMatch(/0101|0001|1970/);
  });

  test('it shows as masked', () => {
    expect(shown.text).toBe(MASKED_CPR_NUMBER);
    expect(shown.nested).toContain(MASKED_CPR_NUMBER);
    expect(JSON.parse(shown.json).person).toBe(MASKED_CPR_NUMBER);
  });
});

test('every day of the 1900s is read back from a number made from it', () => {
  const [first, last] = [parseDay('1900-01-01'), parseDay('1999-12-31')];
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: 0, max: 3999 }),
      fc.boolean(),
      (day, serial, made) => {
        const { year, month, dayOfMonth } = civilDate(day);
        const two = (part: number) => String(part).padStart(2, '0');
        const digits = `${two(dayOfMonth + (made ? 60 : 0))}${two(month)}${two(year % 100)}${String(serial).padStart(4, '0')}`;
        const number = CprNumber.of(digits);
        expect(number.birthDay).toBe(day);
        expect(number.isReplacement).toBe(made);
        expect(number.reveal()).toBe(digits);
      },
    ),
  );
});
