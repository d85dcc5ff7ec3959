import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';

describe('CSV', () => {
  test('quotes what holds a separator, a quotation mark or a line break', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x, y', 'say "hi"'],
          ['one\ntwo', 'plain'],
        ],
      ),
    ).toBe('a,b\r\n"x, y","say ""hi"""\r\n"one\ntwo",plain\r\n');
  });

  test('an unknown value is an empty field, never 0', () => {
    expect(csv(['value'], [[null], [0]])).toBe('value\r\n\r\n0\r\n');
  });

  test('a Danish spreadsheet gets semicolons, decimal commas and a byte order mark', () => {
    expect(csv(['år', 'værdi'], [['2018', -1.9]], 'danish')).toBe('\uFEFFår;værdi\r\n2018;-1,9\r\n');
  });

  test('a text that begins like a formula cannot run', () => {
    expect(csv(['t'], [['=1+1'], ['@SUM(A1)'], ['-2+3'], ['+cmd']])).toBe(
      "t\r\n'=1+1\r\n'@SUM(A1)\r\n'-2+3\r\n'+cmd\r\n",
    );
  });

  test('a signed number as printed stays as printed', () => {
    expect(csv(['t'], [['-1,9'], ['+3 %'], ['-5,1%']])).toBe('t\r\n"-1,9"\r\n+3 %\r\n"-5,1%"\r\n');
  });
});
