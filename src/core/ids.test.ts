import { describe, expect, test } from 'vitest';
import { caseId, companyId, orderId, personId, workplaceId } from './ids.ts';

const ALL = { personId, workplaceId, companyId, orderId, caseId };

describe.each(Object.entries(ALL))('%s', (_, read) => {
  test.each([
    'p1',
    '7',
    'P-000123',
    '550e8400-e29b-41d4-a716-446655440000',
    'borger.12',
    'år:7/2',
    '12345674',
    'x'.repeat(100),
  ])('%j is an id', (text) => {
    expect(read(text)).toBe(text);
  });

  test.each(['0101701234', '010170-1234', '610170-1234', '0000000000', 'sag-010170-1234', 'p/0101701234/2'])(
    '%j looks like a CPR number: refused without being repeated',
    (text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ code: 'core/id-looks-like-cpr' }));
      expect(() => read(text)).not.toThrow(new RegExp(text.slice(-4)));
    },
  );

  test.each(['', ' ', 'a b', '-a', 'a\n', 'x'.repeat(101), '../a', "a'b", '<b>'])('%j is no id', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'core/not-an-id' }));
  });
});

test('the refusal names the field, never the value', () => {
  const fields = {
    personId: 'person_id',
    workplaceId: 'workplace_id',
    companyId: 'company_id',
    orderId: 'order_id',
    caseId: 'case_id',
  };
  for (const [name, read] of Object.entries(ALL)) {
    const facts = { kind: fields[name as keyof typeof fields] };
    for (const text of ['', '010170-1234']) expect(() => read(text)).toThrow(expect.objectContaining({ facts }));
  }
});

test('a P-number does not open the door for what stands beside it', () => {
  for (const text of ['0101701234/1003456789', '1003456789/0101701234']) {
    expect(() => workplaceId(text)).toThrow(expect.objectContaining({ code: 'core/id-looks-like-cpr' }));
  }
});

test('a workplace may carry a P-number, a person may not', () => {
  expect(workplaceId('1012345678')).toBe('1012345678');
  expect(() => personId('1012345678')).toThrow(expect.objectContaining({ code: 'core/id-looks-like-cpr' }));
  expect(() => workplaceId('2012345678')).toThrow(expect.objectContaining({ code: 'core/id-looks-like-cpr' }));
  expect(() => workplaceId('101234-5678')).toThrow(expect.objectContaining({ code: 'core/id-looks-like-cpr' }));
});
