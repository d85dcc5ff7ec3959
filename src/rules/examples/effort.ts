/** Examples of talks, offers and courses, and of whether they were on time. */
import { life } from '../../register/life.ts';
import { aboutLife, type Example } from './example.ts';

const ada = life('Ada').born('1975-03-01');
const jobReady = (from: string) => ada.on('kontanthjaelp', from, undefined, { readiness: 'jobparat' });

export const EFFORT_EXAMPLES: readonly Example[] = [
  aboutLife(
    'KF-01-a',
    'Jobparat, første kontakt 5. marts 2018.',
    'Job-ready, first contact on 5 March 2018.',
    jobReady('2018-03-05'),
    '2018-03-05',
  ),
  aboutLife(
    'KF-01-b',
    'Jobparat, første kontakt 2. marts 2020.',
    'Job-ready, first contact on 2 March 2020.',
    jobReady('2020-03-02'),
    '2020-03-02',
  ),
  aboutLife(
    'KF-01-c',
    'Dagpenge fra 1. januar 2018: en samtale for hver måneds ledighed.',
    'Unemployment benefit from 1 January 2018: a talk for each month of unemployment.',
    ada.on('a_dagpenge', '2018-01-01'),
    '2018-01-01',
  ),
  aboutLife(
    'KF-01-d',
    'Dagpenge fra 1. februar 2024: først a-kassen, så kommunen.',
    'Unemployment benefit from 1 February 2024: first the fund, then the municipality.',
    ada.on('a_dagpenge', '2024-02-01'),
    '2024-02-01',
  ),
  aboutLife(
    'KF-01-f',
    'Fra ressourceforløb til ledighedsydelse: et nyt forløb begynder.',
    'From a resource course to unemployment allowance: a new course begins.',
    ada
      .on('ressourceforloeb', '2019-05-01', '2020-04-30', { grantedOn: '2019-05-01' })
      .on('ledighedsydelse', '2020-05-01', undefined, { grantedOn: '2020-05-01' }),
    '2020-05-01',
  ),
  aboutLife(
    'KF-02-b',
    'Dagpenge fra 1. marts 2020: timerne under coronanedlukningen tæller ikke.',
    'Unemployment benefit from 1 March 2020: hours of the COVID closures do not count.',
    ada.on('a_dagpenge', '2020-03-01'),
    '2020-06-01',
  ),
  aboutLife(
    'KF-05-a',
    'Overtaget 1. marts 2017: kontrakt senest 1. april.',
    'Taken over on 1 March 2017: the contract by 1 April.',
    life('Bo').born('1990-01-01').arrives('2017-03-01'),
    '2017-03-02',
  ),
  aboutLife(
    'RP-01-a',
    '45 år, dagpenge fra 4. januar 2016: et halvt år til første tilbud.',
    'Aged 45, unemployment benefit from 4 January 2016: half a year to the first offer.',
    life('Cy').born('1971-01-01').on('a_dagpenge', '2016-01-04'),
    '2016-01-04',
  ),
  aboutLife(
    'RP-01-b',
    '51 år samme dag: et kvart år.',
    'Aged 51 on the same day: a quarter of a year.',
    life('Cy').born('1965-01-01').on('a_dagpenge', '2016-01-04'),
    '2016-01-04',
  ),
  aboutLife(
    'RP-04-a',
    'Her siden oktober 2013: igu kan ikke begynde 15. april 2021.',
    'Here since October 2013: an igu cannot begin on 15 April 2021.',
    life('Di').born('1990-01-01').arrives('2013-10-01'),
    '2021-04-15',
  ),
  aboutLife(
    'RP-05-a',
    'Bevilget 1. marts 2022: højst til 1. marts 2025.',
    'Granted on 1 March 2022: until 1 March 2025 at most.',
    life('Eva').born('1987-01-01').on('ressourceforloeb', '2022-03-01', undefined, { grantedOn: '2022-03-01' }),
    '2022-03-01',
  ),
  aboutLife(
    'RP-06-a',
    'Jobafklaring fra 1. januar 2020: højst til 1. januar 2022.',
    'Job clarification from 1 January 2020: until 1 January 2022 at most.',
    ada.on('jobafklaringsforloeb', '2020-01-01'),
    '2020-01-01',
  ),
  aboutLife(
    'RP-07-a',
    'Fleksjob bevilget 1. januar 2015: fem år, på trappen.',
    'A flex job granted on 1 January 2015: five years, on the ladder.',
    ada.on('fleksjob', '2015-01-01', undefined, { grantedOn: '2015-01-01' }),
    '2015-01-01',
  ),
  aboutLife(
    'TM-01-b',
    'Præcis ni måneder på dagpenge hører med i tværsnittet.',
    'Exactly nine months on unemployment benefit belong to the cross-section.',
    ada.on('a_dagpenge', '2018-01-15').talks('jobsamtale', { held: '2018-02-15' }),
    '2018-10-15',
  ),
  aboutLife(
    'TM-02-a',
    'En samtale holdt inden for de 14 dages tolerance er til tiden.',
    'A talk held within the tolerance of 14 days is on time.',
    ada
      .on('a_dagpenge', '2019-01-01')
      .talks('jobsamtale', { held: '2019-02-01' })
      .talks('jobsamtale', { held: '2019-03-12' }),
    '2019-04-15',
  ),
];
