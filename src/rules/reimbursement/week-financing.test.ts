import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { asked, decided, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { weekFinancing } from './week-financing.ts';

/** `sygedagpenge 400/600 refusion`, one for each benefit of the week. */
function shares(of: Life, on: string): string[] {
  return asked(weekFinancing, of, on).answer.shares.map(
    ({ benefit, state, municipality, mechanism }) => `${benefit} ${state}/${municipality} ${mechanism}`,
  );
}

const ada = life('Ada').on('kontanthjaelp', '2016-01-04');

describe('RF-01: the rate of a week', () => {
  test.each([
    ['RF-01-a week 1', '2016-01-04', 800],
    ['RF-01-a week 4, its last day', '2016-01-31', 800],
    ['RF-01-a week 5, its first day', '2016-02-01', 400],
    ['RF-01-a week 26', '2016-07-03', 400],
    ['RF-01-a week 27', '2016-07-04', 300],
    ['RF-01-a week 52', '2017-01-01', 300],
    ['RF-01-a week 53', '2017-01-02', 200],
    ['RF-01-a week 400', '2023-08-30', 200],
  ])('%s', (_, on, state) => {
    const { answer } = asked(weekFinancing, ada, on);
    expect(answer.shares).toEqual([
      { benefit: 'kontanthjaelp', onLadder: true, mechanism: 'refusion', state, municipality: 1000 - state },
    ]);
  });

  test('the answer carries its reasons, its ground and the spell', () => {
    const answer = asked(weekFinancing, ada, '2016-02-01');
    expect(answer.answer).toMatchObject({ week: '2016-W05', number: 5, step: 2 });
    expect(answer.because.map((reason) => reason.da)).toEqual([
      'Fra uge 1, 2016 til og med uge 5, 2016: ydelsesuge nr. 1–5.',
      'Kontanthjælp, uge nr. 5: staten betaler 40 %, kommunen 60 %.',
    ]);
    expect(answer.ground.map(({ law, act }) => `${law}: ${act}`)).toContain(
      'refusion/satser: Lov 994 af 30/08/2015 (LBK 221 af 12/02/2021)',
    );
    expect(answer.facts).toEqual([
      { kind: 'spell', row: 0, text: { da: 'Kontanthjælp fra 04.01.2016', en: 'Cash benefit from 4 January 2016' } },
    ]);
  });

  test('a week without benefit has no share', () => {
    const { answer } = asked(weekFinancing, life('Ada').on('kontanthjaelp', '2016-01-04', '2016-02-07'), '2016-02-08');
    expect(answer).toEqual({ week: '2016-W06', number: null, step: null, shares: [] });
  });

  test('a day before the ladder is refused by name', () => {
    expect(refusal(() => asked(weekFinancing, ada, '2015-12-27'))).toBe('rules/not-covered');
  });
});

describe('RF-02: co-financing is the rest', () => {
  test('RF-02-b dagpenge in week 53: the municipality pays 80 %', () => {
    expect(shares(life('Bo').on('a_dagpenge', '2016-01-04'), '2017-01-02')).toEqual([
      'a_dagpenge 200/800 medfinansiering',
    ]);
  });

  test('special education benefit is paid by the state', () => {
    const bo = life('Bo').on('saerlig_uddannelsesydelse', '2016-01-04');
    expect(shares(bo, '2016-01-04')).toEqual(['saerlig_uddannelsesydelse 1000/0 stat']);
  });
});

test('RF-03-b two benefits of one week share its rate', () => {
  const bo = life('Bo')
    .on('kontanthjaelp', '2016-01-04', '2016-01-31')
    .on('sygedagpenge', '2016-02-01', '2016-02-03')
    .on('a_dagpenge', '2016-02-04');
  expect(shares(bo, '2016-02-07')).toEqual(['sygedagpenge 400/600 refusion', 'a_dagpenge 400/600 medfinansiering']);
  expect(shares(bo, '2016-02-03')).toEqual(['sygedagpenge 400/600 refusion']);
});

describe('RF-05: grants before the cut-off keep the older shares', () => {
  test.each([
    ['RF-05-a fleksjob granted 2014-06-30', 'fleksjob', '2014-06-30', ['fleksjob 650/350 refusion']],
    ['RF-05-b fleksjob granted 2014-07-01', 'fleksjob', '2014-07-01', ['fleksjob 200/800 refusion']],
    ['pension granted 1998-12-31', 'foertidspension', '1998-12-31', ['foertidspension 500/500 medfinansiering']],
    ['pension granted 1999-01-01', 'foertidspension', '1999-01-01', ['foertidspension 350/650 medfinansiering']],
    ['pension granted 1991-12-31', 'foertidspension', '1991-12-31', ['foertidspension 1000/0 medfinansiering']],
  ])('%s', (_, benefit, grantedOn, expected) => {
    expect(shares(life('Cy').on(benefit, '2014-08-01', undefined, { grantedOn }), '2018-05-01')).toEqual(expected);
  });

  test('RF-05-c pension granted 2017-03-01 in week 131: the municipality co-finances 80 %', () => {
    const cy = life('Cy')
      .on('sygedagpenge', '2014-09-01', '2017-02-28')
      .on('foertidspension', '2017-03-01', undefined, { grantedOn: '2017-03-01' });
    expect(asked(weekFinancing, cy, '2017-02-26').answer.number).toBe(130);
    expect(shares(cy, '2017-03-06')).toEqual(['foertidspension 200/800 medfinansiering']);
  });

  test('an older unemployment allowance needs a decision', () => {
    const cy = life('Cy').on('ledighedsydelse', '2014-05-01', undefined, { grantedOn: '2014-05-01' });
    expect(refusal(() => asked(weekFinancing, cy, '2018-05-01'))).toBe('rules/undecided');
    const share = asked(weekFinancing, cy, '2018-05-01', [decided('refusion/aeldre-ledighedsydelse', 300)]).answer
      .shares[0];
    expect(share).toMatchObject({ state: 300, municipality: 700, onLadder: false });
  });

  test('an older fleksjob without a grant date has its share all the same; a pension has not', () => {
    expect(shares(life('Cy').on('fleksjob', '2014-06-30'), '2018-05-01')).toEqual(['fleksjob 650/350 refusion']);
    const pension = life('Cy').on('foertidspension', '2014-06-30');
    expect(refusedFacts(weekFinancing, pension, '2018-05-01').text.en).toContain('grant is missing');
    expect(shares(life('Cy').on('foertidspension', '1990-01-01'), '2018-05-01')).toEqual([
      'foertidspension 1000/0 medfinansiering',
    ]);
  });
});

describe('RF-06: the last days of 2015 follow week 1 of 2016', () => {
  // Week 5 of the count is week 1 of 2016.
  const on = (benefit: string) => life('Di').on(benefit, '2015-12-07');

  test('RF-06-a number 5 in week 1: 40 % on 1 to 3 January too', () => {
    expect(shares(on('kontanthjaelp'), '2016-01-01')).toEqual(['kontanthjaelp 400/600 refusion']);
    expect(shares(on('kontanthjaelp'), '2016-01-03')).toEqual(['kontanthjaelp 400/600 refusion']);
    expect(shares(on('kontanthjaelp'), '2016-01-04')).toEqual(['kontanthjaelp 400/600 refusion']);
    expect(asked(weekFinancing, on('kontanthjaelp'), '2016-01-03').answer.number).toBe(5);
  });

  test('sickness benefit from 28 December, the others from 1 January', () => {
    expect(shares(on('sygedagpenge'), '2015-12-28')).toEqual(['sygedagpenge 400/600 refusion']);
    expect(shares(on('kontanthjaelp'), '2015-12-31')).toEqual([]);
    expect(refusal(() => shares(on('sygedagpenge'), '2015-12-27'))).toBe('rules/not-covered');
  });
});

describe('what cannot be decided', () => {
  test('a benefit before birth', () => {
    const answer = refusedFacts(
      weekFinancing,
      life('Eva').born('2000-01-01').on('kontanthjaelp', '1999-12-31'),
      '2018-01-01',
    );
    expect(answer.undecidable.map(({ kind }) => kind)).toEqual(['person', 'spell']);
  });

  test('a grant after the spell', () => {
    const eva = life('Eva')
      .on('fleksjob', '2016-01-04', '2016-06-30', { grantedOn: '2016-07-01' })
      .on('kontanthjaelp', '2016-07-01');
    const answer = refusedFacts(weekFinancing, eva, '2016-07-04');
    expect(answer.text.en).toContain('contradicts the spell');
    expect(answer.undecidable).toHaveLength(1);
  });

  test('a missing grant date, until the step is the same either way', () => {
    const eva = life('Eva').on('kontanthjaelp', '2016-01-04', '2017-12-31').on('fleksjob', '2018-01-01', '2018-01-07');
    expect(refusedFacts(weekFinancing, eva, '2018-01-02').text.en).toContain('is missing');
    const back = eva.on('kontanthjaelp', '2018-01-08');
    expect(asked(weekFinancing, back, '2018-01-08').answer).toMatchObject({ number: null, step: 4 });
    expect(asked(weekFinancing, back, '2018-01-08').because.at(-1)?.da).toContain('uge nr. 105 eller 106');
  });

  test('SU between: refused by name, with the entry to decide', () => {
    const eva = life('Eva')
      .on('kontanthjaelp', '2016-01-04', '2016-07-03')
      .on('su', '2016-07-04', '2018-07-01')
      .on('kontanthjaelp', '2018-07-02');
    expect(() => weekFinancing(cursorOf(eva.timeline), parseDay('2018-07-02'), law)).toThrow(/blokerer-uafklaret › su/);
    const interrupts = [decided('refusion/blokerer-uafklaret', { su: true })];
    expect(asked(weekFinancing, eva, '2018-07-02', interrupts).answer.number).toBe(27);
  });
});
