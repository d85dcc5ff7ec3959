/** Examples of the rules that take more than a person's record. */
import { parseDay } from '../../core/day.ts';
import { parseMonth } from '../../core/month.ts';
import type { Answer } from '../answer.ts';
import { rateLevel } from '../benefits/rate-level.ts';
import { bookingWindow } from '../contact-course/booking-window.ts';
import { exemption } from '../contact-course/exemption.ts';
import { sicknessFollowUp } from '../contact-course/sickness-follow-up.ts';
import { logbook } from '../fraud-control/logbook.ts';
import { takeoverOn } from '../integration/programme.ts';
import type { Law } from '../law/law.ts';
import { checkOffer } from '../offers/offer-check.ts';
import { reasonableness } from '../offers/reasonableness.ts';
import { meanDuration } from '../planning/mean-duration.ts';
import { auditDue, councils, ministerGoals, planAdoption } from '../planning/yearly-plan.ts';
import { ceilingCut } from '../reductions/ceiling.ts';
import { categoryOn } from '../sickness/category.ts';
import { extension } from '../sickness/extension.ts';
import { fastTrack } from '../sickness/fast-track.ts';
import { quotaMet } from '../timeliness/quota.ts';
import { supervision } from '../timeliness/supervision.ts';
import { entitlement, extensionMonths } from '../unemployment-insurance/entitlement.ts';
import { incomeRequirement } from '../unemployment-insurance/income-requirement.ts';
import { accountExtension } from '../unemployment-insurance/re-earning.ts';
import type { OtherExample } from './example.ts';

const on = parseDay;
const example = (id: string, da: string, en: string, ask: (law: Law) => Answer<unknown>): OtherExample => ({
  id,
  told: { da, en },
  ask,
});

const alone = { fullRight: true, livesAtHome: false, children: 0, livesAlone: true, activityReady: false };

export const OTHER_EXAMPLES: readonly OtherExample[] = [
  example('BN-03-a', 'Under 30, hjemmeboende, august 2025.', 'Below 30, living with parents, August 2025.', (law) =>
    rateLevel({ ...alone, born: on('2003-01-01'), livesAtHome: true }, on('2025-08-01'), law),
  ),
  example(
    'DP-01-a',
    '3.848 timer brugt efter 26 måneder: retten er brugt.',
    '3,848 hours used after 26 months: the right is used.',
    (law) => entitlement({ placedOn: on('2018-01-01'), graduate: false, used: 384_800 }, on('2020-03-01'), law),
  ),
  example(
    'DP-02-a',
    '12 måneder med 25.000 kr. i 2023: kravet er opfyldt.',
    '12 months with 25,000 kr. in 2023: the requirement is met.',
    (law) =>
      incomeRequirement(
        Array.from({ length: 12 }, (_, at) => ({ month: parseMonth('2022-01') + at, amount: 2_500_000 })),
        on('2023-01-01'),
        law,
      ),
  ),
  example('DP-04-a', '300 timer på kontoen giver 600 timer.', '300 hours on the account give 600 hours.', (law) =>
    accountExtension([{ hours: 30_000, support: 'ordinaer' }], on('2019-01-01'), law),
  ),
  example('DP-06-a', '200 timers sygdom: to måneder.', '200 hours of sickness: two months.', (law) =>
    extensionMonths(20_000, 'fuldtid', on('2019-01-01'), law),
  ),
  example(
    'FC-01-a',
    'Pålagt en torsdag: logbogen føres fra tirsdag.',
    'Ordered on a Thursday: the logbook is kept from Tuesday.',
    (law) => logbook(on('2024-03-07'), law),
  ),
  example(
    'IN-04-a',
    'Visiteret 10. februar 2017: 1. april er en lørdag.',
    'Allocated on 10 February 2017: 1 April is a Saturday.',
    (law) => takeoverOn(on('2017-02-10'), law),
  ),
  example(
    'KF-03-a',
    'Job om 41 dage: fritaget for samtaler og tilbud.',
    'A job in 41 days: exempt from talks and offers.',
    (law) =>
      exemption(
        { ground: 'job', group: 'kontanthjaelp-jobparat', shownOn: on('2023-04-03'), startsOn: on('2023-05-14') },
        law,
      ),
  ),
  example(
    'KF-04-a',
    'Første sygedag 10. januar 2018: opfølgning senest 6. marts.',
    'First day of absence 10 January 2018: follow-up by 6 March.',
    (law) => sicknessFollowUp({ firstAbsence: on('2018-01-10'), held: [], employed: true }, on('2018-01-10'), law),
  ),
  example(
    'KF-06-a',
    'Samtale senest 2. marts 2020: vinduet er kommunens afgørelse.',
    'A talk by 2 March 2020: the window is for the municipality to decide.',
    (law) => bookingWindow(on('2020-03-02'), undefined, on('2020-02-20'), law),
  ),
  example(
    'KL-02-a',
    '2019: hjælp og støtte på 14.323 kr. er 846 kr. over loftet.',
    '2019: help and support of 14,323 kr. are 846 kr. above the ceiling.',
    (law) =>
      ceilingCut(
        {
          household: 'enlig-uden-boern',
          help: 1_142_300,
          cuttable: { boligstoette: 240_000, 'saerlig-stoette': 50_000 },
        },
        on('2019-06-01'),
        law,
      ),
  ),
  example(
    'PL-01-a',
    'Planen for 2018, vedtaget 19. december 2017.',
    'The plan for 2018, adopted on 19 December 2017.',
    (law) => planAdoption(2018, on('2017-12-19'), law),
  ),
  example('PL-02-a', 'Rådene i 2025.', 'The councils in 2025.', (law) => councils(on('2025-06-01'), law)),
  example('PL-03-a', 'Målene for 2018.', 'The goals for 2018.', (law) => ministerGoals(2018, law)),
  example(
    'PL-04-a',
    '300 fuldtidspersoner, 520 personer på et år: 30,0 uger.',
    '300 full-time persons, 520 persons in a year: 30.0 weeks.',
    (law) => meanDuration(300, 520, 'year', on('2018-01-01'), law),
  ),
  example('PL-05-a', 'Resultatrevisionen for 2018.', 'The result audit for 2018.', (law) => auditDue(2018, law)),
  example(
    'RP-02-a',
    'Jobparat i fem ugers praktik: for længe.',
    'Job-ready on five weeks of placement: too long.',
    (law) =>
      checkOffer(
        { kind: 'virksomhedspraktik', group: 'kontanthjaelp-jobparat', from: on('2022-01-03'), to: on('2022-02-07') },
        law,
      ),
  ),
  example(
    'RP-03-a',
    '47 årsværk og ni på pladsen: ikke plads til flere.',
    '47 full-time and nine placed: no room for more.',
    (law) => reasonableness({ fullTime: [4700, 4700, 4700, 4700] }, 9, on('2022-01-01'), law),
  ),
  example(
    'SD-02-a',
    'Kategori 3 er kategori 2 fra 1. januar 2025.',
    'Category 3 is category 2 from 1 January 2025.',
    (law) => categoryOn('kategori-3', on('2025-01-01'), law),
  ),
  example(
    'SD-03-a',
    'Ingen grund til forlængelse: jobafklaringsforløb.',
    'No ground to extend: job clarification course.',
    (law) => extension([], on('2022-01-01'), law),
  ),
  example(
    'SD-04-a',
    'Anmodet på dag 20: samtale inden for to uger.',
    'Asked for on day 20: a talk within two weeks.',
    (law) => fastTrack(on('2023-04-19'), on('2023-05-08'), law),
  ),
  example(
    'TM-03-a',
    '299 af 1.000 uden indsats: under grænsen.',
    '299 of 1,000 without effort: below the limit.',
    (law) =>
      supervision(
        {
          onSupport: 125,
          expected: 120,
          withoutOfferOrHours: { part: 299, of: 1000 },
          withoutTalks: { part: 0, of: 1000 },
        },
        on('2022-01-01'),
        law,
      ),
  ),
  example('TM-04-a', '150 af 200 er nået: opfyldt.', '150 of 200 are reached: met.', (law) =>
    quotaMet({ part: 150, of: 200 }, on('2026-07-01'), law),
  ),
];
