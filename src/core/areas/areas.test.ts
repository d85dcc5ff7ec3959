import { describe, expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { existsOn } from './area.ts';
import { AREAS, area, areaOf, areasOn, landsdelOf, membersOf, NATION, regionalCouncilOf, regionOf } from './areas.ts';
import { LANDSDELE } from './landsdele.ts';
import { isMunicipalityCode, MUNICIPALITIES, municipality } from './municipalities.ts';

const on2018 = parseDay('2018-06-30');
const on2025 = parseDay('2025-06-30');
const sizes = (kind: Parameters<typeof areasOn>[1], day: number) =>
  Object.fromEntries(areasOn(day, kind).map((each) => [each.id, membersOf(each.id, day).length]));

describe('the register', () => {
  test('98 municipalities in 11 landsdele, every id and every other code once', () => {
    expect(MUNICIPALITIES).toHaveLength(98);
    expect(LANDSDELE).toHaveLength(11);
    const codes = AREAS.flatMap((each) => [each.id, each.otherCode]).filter((code) => code !== undefined);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(MUNICIPALITIES.map((each) => each.name.da)).size).toBe(98);
    for (const each of MUNICIPALITIES) expect(each.id).toMatch(/^[1-8]\d\d$/);
  });

  test('every landsdel has municipalities, and every area only landsdele that exist', () => {
    const known = LANDSDELE.map((each) => each.id);
    for (const each of AREAS) {
      expect(each.landsdele.length).toBeGreaterThan(0);
      for (const landsdel of each.landsdele) expect(known).toContain(landsdel);
    }
    expect(sizes('landsdel', on2018)).toEqual({
      '01': 4,
      '02': 13,
      '03': 11,
      '04': 1,
      '05': 5,
      '06': 12,
      '07': 10,
      '08': 12,
      '09': 11,
      '10': 8,
      '11': 11,
    });
  });

  test('successors exist, and begin the day their predecessor ends', () => {
    const ended = AREAS.filter((each) => each.successors);
    expect(ended).toHaveLength(10);
    for (const each of ended) for (const next of each.successors ?? []) expect(area(next).from).toBe(each.to);
  });

  test('where a fact is unsure, the register says so', () => {
    expect(area('rar-fyn').confidence.members).toBe('medium');
    expect(area('rar-nordjylland').confidence).toEqual({ members: 'high', dates: 'low' });
    expect(area('rbr-hovedstaden').note?.da).toContain('Bornholm');
  });
});

describe('codes', () => {
  test.each([
    ['1081', '1081'],
    ['081', '1081'],
    ['840', '840'],
    ['0840', '840'],
    ['11', '11'],
    ['DK050', '11'],
    ['000', '000'],
    ['rar-oestjylland', 'rar-oestjylland'],
  ])('%s is %s', (written, id) => {
    expect(area(written).id).toBe(id);
  });

  test.each(['', '84', '0', '1', '411', '999', '1086', '08400', 'Rebild', 'rar', 'undefined'])(
    '%j is refused',
    (written) => {
      expect(() => area(written)).toThrow(
        expect.objectContaining({ code: 'core/unknown-area', facts: { value: written } }),
      );
    },
  );

  test('a municipality is looked up by its three digits only', () => {
    expect(municipality('851').name.da).toBe('Aalborg');
    expect(isMunicipalityCode('851')).toBe(true);
    for (const wrong of ['1081', '000', '0851', 'Aalborg', '411']) {
      expect(isMunicipalityCode(wrong)).toBe(false);
      expect(() => municipality(wrong)).toThrow(expect.objectContaining({ code: 'core/unknown-municipality' }));
    }
  });
});

describe('regions', () => {
  test('29, 17, 22, 19 and 11 municipalities until the end of 2026', () => {
    expect(sizes('region', parseDay('2026-12-31'))).toEqual({
      '1081': 11,
      '1082': 19,
      '1083': 22,
      '1084': 29,
      '1085': 17,
    });
  });

  test('Hovedstaden and Sjælland are one region from 1 January 2027', () => {
    expect(regionOf('350', parseDay('2026-12-31')).id).toBe('1085');
    expect(regionOf('350', parseDay('2027-01-01')).id).toBe('region-oestdanmark');
    expect(membersOf('region-oestdanmark', parseDay('2027-01-01'))).toHaveLength(46);
    expect(() => membersOf('1085', parseDay('2027-01-01'))).toThrow(
      expect.objectContaining({
        code: 'core/no-area-then',
        text: expect.objectContaining({ da: expect.stringMatching(/^Den 2027-01-01 fandtes Region Sjælland ikke\./) }),
      }),
    );
    expect(() => membersOf('region-oestdanmark', parseDay('2026-12-31'))).toThrow();
  });

  test('the five municipalities of the plans', () => {
    const regions = ['840', '350', '607', '766', '851'].map((code) => regionOf(code, on2018).name.da);
    expect(regions).toEqual([
      'Region Nordjylland',
      'Region Sjælland',
      'Region Syddanmark',
      'Region Midtjylland',
      'Region Nordjylland',
    ]);
    expect(landsdelOf('766').name.da).toBe('Østjylland');
  });
});

describe('regional councils', () => {
  test('eight until the end of 2024', () => {
    expect(sizes('rar', parseDay('2024-12-31'))).toEqual({
      'rar-hovedstaden': 28,
      'rar-bornholm': 1,
      'rar-sjaelland': 17,
      'rar-fyn': 10,
      'rar-sydjylland': 12,
      'rar-oestjylland': 11,
      'rar-vestjylland': 8,
      'rar-nordjylland': 11,
    });
    expect(areasOn(parseDay('2024-12-31'), 'rbr')).toEqual([]);
  });

  test('five from 2025, each with the municipalities of its region', () => {
    expect(areasOn(parseDay('2025-01-01'), 'rar')).toEqual([]);
    expect(Object.values(sizes('rbr', on2025)).sort()).toEqual([11, 17, 19, 22, 29]);
    for (const each of MUNICIPALITIES) {
      const [council, region] = [regionalCouncilOf(each.id, on2025), regionOf(each.id, on2025)];
      expect(membersOf(council.id, on2025)).toEqual(membersOf(region.id, on2025));
    }
  });

  test('Hedensted: RAR Østjylland, then RBR Midtjylland; before 2015 there was none', () => {
    expect(regionalCouncilOf('766', parseDay('2015-01-01')).id).toBe('rar-oestjylland');
    expect(regionalCouncilOf('766', parseDay('2024-12-31')).id).toBe('rar-oestjylland');
    expect(regionalCouncilOf('766', parseDay('2025-01-01')).id).toBe('rbr-midtjylland');
    expect(() => regionalCouncilOf('766', parseDay('2014-12-31'))).toThrow(
      expect.objectContaining({
        code: 'core/no-area-then',
        text: {
          da: expect.stringMatching(/^Den 2014-12-31 fandtes det regionale beskæftigelsesråd med Hedensted ikke\./),
          en: expect.stringMatching(/^On 2014-12-31, the regional employment council of Hedensted did not exist\./),
        },
      }),
    );
  });

  test('the 11 of RAR Nordjylland are the 11 of the region', () => {
    expect(membersOf('rar-nordjylland', on2018)).toEqual(membersOf('1081', on2018));
    expect(membersOf('1081', on2018)).toEqual([
      '773',
      '787',
      '810',
      '813',
      '820',
      '825',
      '840',
      '846',
      '849',
      '851',
      '860',
    ]);
  });
});

describe('every day since 2007', () => {
  test.each(['2007-01-01', '2016-02-29', '2026-12-31', '2027-01-01', '2150-01-01'])(
    '%s: each grouping has every municipality once',
    (text) => {
      const day = parseDay(text);
      for (const kind of ['region', 'landsdel', 'nation', 'municipality'] as const) {
        const all = areasOn(day, kind).flatMap((each) => membersOf(each.id, day));
        expect(all.sort()).toEqual(MUNICIPALITIES.map((each) => each.id));
      }
      for (const { id } of MUNICIPALITIES) expect(membersOf(areaOf(id, 'region', day).id, day)).toContain(id);
      expect(areaOf('840', 'municipality', day).id).toBe('840');
    },
  );

  test('the day before the reform of 2007 nothing is known', () => {
    const before = parseDay('2006-12-31');
    expect(areasOn(before)).toEqual([]);
    expect(areasOn(on2018)).toHaveLength(1 + 5 + 11 + 8 + 98);
    expect(existsOn(NATION, before)).toBe(false);
    expect(() => membersOf('840', before)).toThrow(expect.objectContaining({ code: 'core/no-area-then' }));
    expect(() => areaOf('840', 'municipality', before)).toThrow(expect.objectContaining({ code: 'core/no-area-then' }));
  });
});
