/** Examples of who pays, and of what is saved. */
import { life } from '../../register/life.ts';
import { aboutLife, type Example } from './example.ts';

const ada = life('Ada').born('1980-05-01');
const longOn = ada.on('kontanthjaelp', '2016-01-04', '2017-07-16');
/** `weeks` whole weeks of work after 80 weeks of help, then help again. */
const backAfter = (from: string) => longOn.on('kontanthjaelp', from);

export const MONEY_EXAMPLES: readonly Example[] = [
  aboutLife(
    'RF-01-a',
    'Femte uge på kontanthjælp: staten betaler 40 pct.',
    'The fifth week on cash assistance: the state pays 40 per cent.',
    ada.on('kontanthjaelp', '2016-01-04'),
    '2016-02-01',
  ),
  aboutLife(
    'RF-01-c',
    '20 uger på kontanthjælp, så sygedagpenge: ugerne tæller videre.',
    '20 weeks on cash assistance, then sickness benefit: the weeks go on counting.',
    ada.on('kontanthjaelp', '2018-01-01', '2018-05-20').on('sygedagpenge', '2018-05-21', '2018-07-29'),
    '2018-07-02',
  ),
  aboutLife(
    'RF-02-b',
    'Dagpenge i uge 53: kommunen betaler 80 pct.',
    'Unemployment benefit in week 53: the municipality pays 80 per cent.',
    ada.on('a_dagpenge', '2018-01-01'),
    '2019-01-02',
  ),
  aboutLife(
    'RF-03-b',
    'Sygedagpenge mandag-onsdag og dagpenge torsdag-søndag: én ydelsesuge.',
    'Sickness benefit Monday to Wednesday and unemployment benefit Thursday to Sunday: one benefit week.',
    ada.on('sygedagpenge', '2018-01-01', '2018-01-03').on('a_dagpenge', '2018-01-04', '2018-01-07'),
    '2018-01-07',
  ),
  aboutLife(
    'RF-04-a',
    '51 hele uger i job er ikke nok: ugerne tæller videre.',
    '51 whole weeks in a job are not enough: the weeks go on counting.',
    backAfter('2018-07-09'),
    '2018-07-09',
  ),
  aboutLife(
    'RF-04-b',
    '52 hele uger i job: der begyndes forfra.',
    '52 whole weeks in a job: the count starts over.',
    backAfter('2018-07-16'),
    '2018-07-16',
  ),
  aboutLife(
    'RF-05-a',
    'Fleksjob bevilget 30. juni 2014: uden for trappen.',
    'A flex job granted on 30 June 2014: outside the ladder.',
    ada.on('fleksjob', '2014-07-01', undefined, { grantedOn: '2014-06-30' }),
    '2018-01-10',
  ),
  aboutLife(
    'RF-05-b',
    'Fleksjob bevilget 1. juli 2014: på trappen.',
    'A flex job granted on 1 July 2014: on the ladder.',
    ada.on('fleksjob', '2014-07-01', undefined, { grantedOn: '2014-07-01' }),
    '2018-01-10',
  ),
  aboutLife(
    'RF-06-a',
    'Årsskiftet 2015/2016: procenten fra den første uge på trappen.',
    'The turn of 2015/2016: the percentage of the first week of the ladder.',
    ada.on('kontanthjaelp', '2015-12-07'),
    '2016-01-02',
  ),
  aboutLife(
    'RF-07-a',
    'Syg fra 1. januar 2018 med arbejdsgiverperiode: kommunen betaler fra den 31.',
    'Ill from 1 January 2018 with an employer period: the municipality pays from the 31st.',
    ada.on('sygedagpenge', '2018-01-31'),
    '2018-02-01',
  ),
  aboutLife(
    'RF-08-a',
    '60 uger i løntilskud er hverken ydelse eller selvforsørgelse.',
    '60 weeks with a wage subsidy are neither benefit nor self-support.',
    ada.on('kontanthjaelp', '2016-01-04', '2016-03-27').on('loentilskud', '2016-03-28', '2017-05-21'),
    '2017-05-29',
  ),
  aboutLife(
    'RF-09-a',
    'Hvornår næste trin nås, hvis ydelsen fortsætter.',
    'When the next step is reached if the benefit goes on.',
    ada.on('kontanthjaelp', '2018-01-01'),
    '2018-02-05',
  ),
  aboutLife(
    'KL-01-a',
    '14 måneders hjælp og 224 timers arbejde: hjælpen er sat ned.',
    '14 months of help and 224 hours of work: the help is reduced.',
    ada
      .on('kontanthjaelp', '2017-05-01', '2018-07-31')
      .works('2017-07', 100)
      .works('2017-12', 100)
      .works('2018-06', 24),
    '2018-07-01',
  ),
  aboutLife(
    'KL-01-d',
    '15. juli 2025: reglen findes ikke mere.',
    '15 July 2025: the rule no longer exists.',
    ada.on('kontanthjaelp', '2023-05-01'),
    '2025-07-15',
  ),
  aboutLife(
    'FC-02-a',
    'En sag på trin 2, lukket i 2019, er med i målingen.',
    'A case on step 2, closed in 2019, is measured.',
    ada
      .on('kontanthjaelp', '2019-01-01')
      .isChecked({ opened: '2019-03-01', closed: '2019-05-01', benefit: 'kontanthjaelp', step: 2, result: 'stoppet' }),
    '2019-06-01',
  ),
  aboutLife(
    'FC-03-a',
    'En stoppet ydelse, regnet fremad i de måneder, kommunen har bestemt.',
    'A benefit stopped, counted forward for the months the municipality has decided.',
    ada.on('kontanthjaelp', '2019-01-01', '2019-04-30').isChecked({
      opened: '2019-03-01',
      closed: '2019-05-01',
      benefit: 'kontanthjaelp',
      step: 3,
      result: 'stoppet',
      monthlySavingOere: 1_100_000,
    }),
    '2019-06-01',
  ),
  aboutLife(
    'DP-03-a',
    '1.924 timers arbejde giver en ny periode.',
    '1,924 hours of work give a new period.',
    Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, '0')}`).reduce(
      (of, month) => of.works(month, month === '2023-12' ? 164 : 160),
      ada,
    ),
    '2024-01-10',
  ),
  aboutLife(
    'DP-05-a',
    '145,5 timers arbejde: 14,83 timer er tilbage og udbetales.',
    '145.5 hours of work: 14.83 hours are left and paid.',
    ada.on('a_dagpenge', '2019-03-01').works('2019-03', 145.5),
    '2019-03-31',
  ),
  aboutLife(
    'DP-05-b',
    '145,6 timers arbejde: for lidt er tilbage.',
    '145.6 hours of work: too little is left.',
    ada.on('a_dagpenge', '2019-03-01').works('2019-03', 145.6),
    '2019-03-31',
  ),
  aboutLife(
    'DP-07-a',
    '500 timer i løntilskud optjener intet.',
    '500 hours with a wage subsidy earn nothing.',
    ['2023-01', '2023-02', '2023-03'].reduce((of, month) => of.works(month, 160, { support: 'loentilskud' }), ada),
    '2024-01-10',
  ),
  aboutLife(
    'DP-08-a',
    'Et halvt års fuld ledighed i timer.',
    'Half a year of full unemployment in hours.',
    ada.on('a_dagpenge', '2022-01-03'),
    '2022-07-04',
  ),
  aboutLife(
    'DP-09-a',
    'Ledig og syg fra 7. maj 2018: kommunen betaler fra den 21.',
    'Unemployed and ill from 7 May 2018: the municipality pays from the 21st.',
    ada.on('a_dagpenge', '2018-02-01', '2018-05-20').on('sygedagpenge', '2018-05-21'),
    '2018-05-21',
  ),
];
