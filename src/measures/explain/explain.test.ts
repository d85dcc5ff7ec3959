/** Lives that ask: do I count, and why? The answers as they are read, in Danish. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { daysOf, lastDayOf, type Period, parsePeriod, periodsWithin } from '../../core/period.ts';
import { type Life, life } from '../../register/life.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { aktiveringsgrad } from '../catalogue/aktiveringsgrad.ts';
import { effekt } from '../catalogue/effekt.ts';
import { fuldtidspersoner } from '../catalogue/fuldtidspersoner.ts';
import { jobordrerMedKandidat } from '../catalogue/jobordrer-med-kandidat.ts';
import { langtidsledige } from '../catalogue/langtidsledige.ts';
import { langvarigeKontanthjaelp } from '../catalogue/langvarige-kontanthjaelp.ts';
import { personer } from '../catalogue/personer.ts';
import { samarbejdsgrad } from '../catalogue/samarbejdsgrad.ts';
import { samtalerTilTiden } from '../catalogue/samtaler-til-tiden.ts';
import { ydelsesugerPaaTrin } from '../catalogue/ydelsesuger-paa-trin.ts';
import type { Measure } from '../measure.ts';
import { scopeOf } from '../scope.ts';
import { type ExplainedPeriod, explain } from './explain.ts';

interface Asked {
  readonly from: string;
  readonly to?: string;
  readonly area?: readonly string[];
  readonly asOf?: string;
  readonly others?: readonly Life[];
  readonly parts?: RegisterParts;
}

function explained(measure: Measure, person: Life, { from, to = from, area, asOf, others = [], parts }: Asked) {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  const periods = periodsWithin(first.grain, { from: daysOf(first).from, to: daysOf(last).to }) as [Period];
  const day = asOf === undefined ? lastDayOf(last) : parseDay(asOf);
  const scope = scopeOf(registerOf([...others, person], parts), periods, area ?? 'all', day, shippedLaw());
  return explain(measure, scope, others.length);
}

const why = (periods: readonly ExplainedPeriod[]) =>
  periods.flatMap(({ period, because }) => because.map(({ text }) => `${period} ${text.da}`));
const facts = (periods: readonly ExplainedPeriod[]) => periods.flatMap((each) => each.facts.map(({ text }) => text.da));

const ada = life('Ada').is({ sex: 'k' }).born('1980-01-01').lives('840', '2010-01-01');

describe('days on a benefit', () => {
  const onBenefit = ada.on('kontanthjaelp', '2018-02-11', '2018-04-10', { degree: 500 });

  test('each period has its days, their weight and the spell they come from', () => {
    const periods = explained(fuldtidspersoner, onBenefit, { from: '2018-01', to: '2018-03' });
    expect(why(periods)).toEqual([
      '2018-01 Ingen offentlig forsørgelse i perioden.',
      '2018-02 Kontanthjælp: 18 dage (11.02.2018 – 28.02.2018) giver 9 persondage.',
      '2018-03 Kontanthjælp: 31 dage (01.03.2018 – 31.03.2018) giver 15,5 persondage.',
    ]);
    expect(periods.map(({ rows }) => rows[0]?.numerator)).toEqual([undefined, 9000, 15500]);
    expect(facts(periods)).toEqual(['Kontanthjælp 11.02.2018 – 10.04.2018', 'Kontanthjælp 11.02.2018 – 10.04.2018']);
    expect(periods[1]!.parts.find(({ key }) => key === 'age')?.rows[0]).toMatchObject({
      group: { age: '30-39' },
      numerator: 9000,
    });
  });

  test('moved to Lejre in the middle of the month: the days after that do not count', () => {
    const moved = life('Bo')
      .lives('840', '2010-01-01', '2018-02-28')
      .lives('350', '2018-03-01')
      .on('kontanthjaelp', '2018-02-11', '2018-04-10');
    expect(why(explained(fuldtidspersoner, moved, { from: '2018-02', to: '2018-03', area: ['840'] }))).toEqual([
      '2018-02 Kontanthjælp: 18 dage (11.02.2018 – 28.02.2018) giver 18 persondage.',
      '2018-03 01.03.2018 – 31.03.2018 tæller ikke: boede i Lejre.',
    ]);
  });

  test('too old, or after as-of', () => {
    const old = life('Bo')
      .born('1951-03-16')
      .lives('840', '2010-01-01')
      .on('kontanthjaelp', '2018-03-01', '2018-03-31');
    expect(why(explained(fuldtidspersoner, old, { from: '2018-03', asOf: '2018-03-10' }))).toEqual([
      '2018-03 Kontanthjælp: 10 dage (01.03.2018 – 10.03.2018) giver 10 persondage.',
      '2018-03 11.03.2018 – 31.03.2018 tæller ikke: efter opgørelsesdagen.',
    ]);
    expect(why(explained(fuldtidspersoner, old, { from: '2018-03' }))).toEqual([
      '2018-03 Kontanthjælp: 15 dage (01.03.2018 – 15.03.2018) giver 15 persondage.',
      '2018-03 16.03.2018 – 31.03.2018 tæller ikke: fyldt 67 år.',
    ]);
  });

  test('somebody who never lived in the area is told where she lived', () => {
    const elsewhere = life('Bo').lives('851', '2010-01-01');
    expect(why(explained(personer, elsewhere, { from: '2018-03', area: ['840'], others: [ada] }))).toEqual([
      '2018-03 Ingen offentlig forsørgelse i perioden.',
      '2018-03 01.03.2018: boede i Aalborg.',
      '2018-03 31.03.2018: boede i Aalborg.',
    ]);
  });

  test('two spells that could each do: the first of them is named', () => {
    const twice = ada.on('kontanthjaelp', '2018-03-01', '2018-03-20').on('kontanthjaelp', '2018-03-05', '2018-03-31');
    expect(facts(explained(personer, twice, { from: '2018-03' }))).toEqual(['Kontanthjælp 01.03.2018 – 20.03.2018']);
  });
});

describe('a limit is told with its numbers, on both sides', () => {
  test('long-term unemployed: 292 of 364 days are 80.2 per cent, 291 are 79.9', () => {
    const enough = ada.on('a_dagpenge', '2018-03-15', '2018-12-31');
    const short = ada.on('a_dagpenge', '2018-03-16', '2018-12-31');
    expect(why(explained(langtidsledige, enough, { from: '2018-12' }))).toEqual([
      '2018-12 31.12.2018: 292,0 bruttoledige dage af de seneste 364, 80,2 % ≥ 80 %; bruttoledig i den sidste måned.',
      '2018-12 Langtidsledig 31.12.2018.',
    ]);
    expect(why(explained(langtidsledige, short, { from: '2018-12' }))).toEqual([
      '2018-12 31.12.2018: 291,0 bruttoledige dage af de seneste 364, 79,9 % < 80 %; bruttoledig i den sidste måned.',
    ]);
  });

  test('long-term on kontanthjælp: 90 per cent of the 1,826 days are 1,643.4, so 1,644 are enough', () => {
    const enough = ada.on('kontanthjaelp', '2014-07-02', '2018-12-31');
    const short = ada.on('kontanthjaelp', '2014-07-03', '2018-12-31');
    expect(why(explained(langvarigeKontanthjaelp, enough, { from: '2018-12' }))[0]).toBe(
      '2018-12 Ydelserne dækker 1644 af de 1826 dage i fem år, 90,03 % ≥ 90 %.',
    );
    expect(explained(langvarigeKontanthjaelp, enough, { from: '2018-12' })[0]!.rows[0]!.numerator).toBe(1);
    expect(why(explained(langvarigeKontanthjaelp, short, { from: '2018-12' }))).toEqual([
      '2018-12 Ydelserne dækker 1643 af de 1826 dage i fem år, 89,98 % < 90 %.',
      '2018-12 På Kontanthjælp 31.12.2018, men ydelserne dækker under 90 pct. af de fem år til og med den dag.',
    ]);
  });

  test('no day in the last month: it does not matter how long', () => {
    const left = ada.on('a_dagpenge', '2017-01-01', '2018-11-30');
    expect(why(explained(langtidsledige, left, { from: '2018-12' }))).toEqual([
      '2018-12 31.12.2018: 333,0 bruttoledige dage af de seneste 364, 91,5 % ≥ 80 %; ikke bruttoledig i den sidste måned.',
    ]);
  });
});

describe('conversations, activities and weeks', () => {
  test('a conversation held a day late counts, but not as held in time', () => {
    const late = ada.talks('jobsamtale', { due: '2018-03-05', held: '2018-03-06' });
    const [period] = explained(samtalerTilTiden, late, { from: '2018-03' });
    expect(period!.because).toMatchObject([
      {
        text: {
          da: 'Jobsamtale med frist 05.03.2018: ikke afholdt på fristen eller før.',
          en: 'Job conversation due on 5 March 2018: not held on the deadline or before.',
        },
        numerator: 0,
        denominator: 1,
      },
    ]);
    expect(facts([period!])).toEqual(['jobsamtale holdt 06.03.2018, frist 05.03.2018']);
  });

  test('effect: the day of the follow-up, and the benefit that decides it', () => {
    const active = ada.does('nytteindsats', '2018-01-01', '2018-02-15').on('kontanthjaelp', '2018-06-01', '2018-07-31');
    const periods = explained(effekt, active, { from: '2018-Q1', asOf: '2018-12-31' });
    expect(why(periods)).toEqual([
      '2018-Q1 Nytteindsats slutter 15.02.2018; personen får offentlig forsørgelse 30.06.2018.',
    ]);
    expect(facts(periods)).toEqual(['Kontanthjælp 01.06.2018 – 31.07.2018', 'nytteindsats 01.01.2018 – 15.02.2018']);
    expect(why(explained(effekt, active, { from: '2018-Q1' }))).toEqual([
      '2018-Q1 Nytteindsats slutter 15.02.2018; det afgøres først 30.06.2018.',
    ]);
  });

  test('activation: numerator and denominator each have their sentence, in days', () => {
    const half = ada
      .on('kontanthjaelp', '2018-03-01', '2018-03-31')
      .does('virksomhedspraktik', '2018-03-01', '2018-03-10', { hoursPerWeek: 18.5 });
    expect(why(explained(aktiveringsgrad, half, { from: '2018-03' }))).toEqual([
      '2018-03 Nævneren: Kontanthjælp i 31 dage (01.03.2018 – 31.03.2018), 31 persondage.',
      '2018-03 Aktiv i 10 dage (01.03.2018 – 10.03.2018) på Kontanthjælp: 5 fuldtidsdage.',
    ]);
  });

  test('weeks on the reimbursement ladder come with the law that sets the steps', () => {
    const [period] = explained(ydelsesugerPaaTrin, ada.on('kontanthjaelp', '2018-01-01', '2018-12-31'), {
      from: '2018-01',
    });
    expect(why([period!])).toEqual([
      '2018-01 4 uger med torsdag i perioden på trin 1 af refusionstrappen (01.01.2018 – 28.01.2018).',
    ]);
    expect(period!.ground.map(({ law, rules }) => [law, rules.includes('RF-01')])).toContainEqual([
      'refusion/satser',
      true,
    ]);
  });
});

describe('workplaces and job orders: the difference the person makes', () => {
  const parts: RegisterParts = {
    workplaces: [{ id: 'P1', municipality: '840', from: '2010-01-01', employees: 10 }],
    jobOrders: [
      {
        id: 'o1',
        municipality: '840',
        receivedOn: '2018-03-01',
        referrals: [{ on: '2018-03-02', person: 'Ada', relevant: 'ja' }],
      },
    ],
  };
  const placed = ada.does('virksomhedspraktik', '2018-03-01', '2018-03-31', { workplace: 'P1' });

  test('a workplace that cooperates only because of her', () => {
    const periods = explained(samarbejdsgrad, placed, { from: '2018-03', parts });
    expect(periods[0]!.rows).toMatchObject([{ numerator: 1, denominator: 0 }]);
    expect(why(periods)[0]).toContain('1 arbejdssteder tæller kun med, fordi personen har en aktivitet der');
    expect(facts(periods)).toEqual(['virksomhedspraktik 01.03.2018 – 31.03.2018']);
    expect(periods[0]!.ground.map(({ law }) => law)).toEqual(['virksomheder/samarbejde']);
  });

  test('with somebody else there too she makes no difference', () => {
    const bo = life('Bo').lives('840', '2010-01-01').does('mentor', '2018-03-01', '2018-03-31', { workplace: 'P1' });
    const periods = explained(samarbejdsgrad, placed, { from: '2018-03', parts, others: [bo] });
    expect(periods[0]!.rows).toEqual([]);
    expect(why(periods)[0]).toMatch(/^2018-03 Personen gør ingen forskel/);
  });

  test('a job order that has its candidate in her', () => {
    const periods = explained(jobordrerMedKandidat, ada, { from: '2018-03', parts });
    expect(why(periods)[0]).toContain('1 jobordrer har en relevant kandidat, fordi personen er henvist');
    expect(facts(periods)).toEqual(['Henvist til jobordre o1 02.03.2018']);
  });
});
