/** Examples of benefits, target groups, sickness and the integration programme. */
import { life } from '../../register/life.ts';
import { aboutLife, type Example } from './example.ts';

const young = life('Ada').born('1989-01-10').is({ education: 'grundskole' });
const refugee = (on: string) => life('Bo').born('1990-01-01').arrives(on);

export const HELP_EXAMPLES: readonly Example[] = [
  aboutLife(
    'BN-01-a',
    '29 år uden uddannelse, 1. maj 2018: uddannelseshjælp.',
    'Aged 29 without an education, 1 May 2018: education assistance.',
    young,
    '2018-05-01',
  ),
  aboutLife(
    'BN-01-b',
    'Født 1997, uden uddannelse, 1. maj 2026: kontanthjælp.',
    'Born 1997, without an education, 1 May 2026: cash assistance.',
    life('Ada').born('1997-01-10').is({ education: 'grundskole' }),
    '2026-05-01',
  ),
  aboutLife(
    'BN-02-b',
    'Kommet 1998 uden arbejde i Danmark: krav fra 1. juli 2025.',
    'Came in 1998 without work in Denmark: a requirement from 1 July 2025.',
    life('Cy').born('1970-01-01').arrives('1998-05-01', 'andet').on('kontanthjaelp', '2020-01-01'),
    '2025-07-01',
  ),
  aboutLife(
    'BN-04-a',
    'Jobparat på kontanthjælp: målgruppe 2.',
    'Job-ready on cash assistance: target group 2.',
    life('Di').born('1975-01-01').on('kontanthjaelp', '2022-01-10', undefined, { readiness: 'jobparat' }),
    '2022-02-01',
  ),
  aboutLife(
    'SD-01-a',
    'Sygedagpenge fra 1. januar 2018: stopper ved udgangen af juni.',
    'Sickness benefit from 1 January 2018: stops at the end of June.',
    life('Eva').born('1980-01-01').on('sygedagpenge', '2018-01-01'),
    '2018-06-04',
  ),
  aboutLife(
    'IN-01-a',
    'Overtaget 1. maj 2017: højst til 1. maj 2022.',
    'Taken over on 1 May 2017: until 1 May 2022 at most.',
    refugee('2017-05-01'),
    '2017-05-01',
  ),
  aboutLife(
    'IN-02-a',
    'Overtaget 1. marts 2017: kontrakt senest 1. april.',
    'Taken over on 1 March 2017: the contract by 1 April.',
    refugee('2017-03-01'),
    '2017-03-01',
  ),
  aboutLife(
    'IN-03-a',
    'Overtaget 1. maj 2017: virksomhedsrettet tilbud senest 1. juni.',
    'Taken over on 1 May 2017: a company offer by 1 June.',
    refugee('2017-05-01'),
    '2017-05-01',
  ),
  aboutLife(
    'IN-05-a',
    'Overtaget 1. maj 2017: aktivitetsparat højst til 1. august.',
    'Taken over on 1 May 2017: activity-ready until 1 August at most.',
    refugee('2017-05-01'),
    '2017-05-01',
  ),
  aboutLife(
    'IN-06-a',
    'Programmets navn 1. januar 2025.',
    'The name of the programme on 1 January 2025.',
    refugee('2023-01-02'),
    '2025-01-01',
  ),
  aboutLife('IN-07-a', 'Ydelsen 1. juli 2025.', 'The benefit on 1 July 2025.', refugee('2024-01-01'), '2025-07-01'),
  aboutLife(
    'IN-08-a',
    'Modtaget 2019: igu kan begynde.',
    'Received in 2019: an igu can begin.',
    refugee('2019-10-01'),
    '2021-04-01',
  ),
  aboutLife(
    'IN-09-a',
    'Flygtning i programmets ottende måned: uden for gruppe 2-5.',
    'A refugee in month 8 of the programme: outside groups 2-5.',
    refugee('2022-01-03').on('sho', '2022-01-03'),
    '2022-09-01',
  ),
  aboutLife(
    'IN-10-a',
    'Ingen integrationsplan siden juli 2016.',
    'No integration plan since July 2016.',
    refugee('2016-07-01'),
    '2016-07-02',
  ),
];
