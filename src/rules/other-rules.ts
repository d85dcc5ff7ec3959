/**
 * The rules that a person's record alone cannot answer, in the order of their id. They are functions of their own, beside
 * those that can; here they are told about. Long because it is one list.
 */
import type { OtherRule } from './rule.ts';

export const OTHER_RULES: readonly OtherRule[] = [
  {
    id: 'BN-03',
    title: { da: 'Satser i kontanthjælpen', en: 'Rates of cash assistance' },
    decides: {
      da: 'Hvilken sats og hvilke tillæg en husstand får.',
      en: 'Which rate and which supplements a household gets.',
    },
    keyedOn: 'event',
    takes: {
      da: 'husstanden: børn, samlever, bolig hos forældre',
      en: 'the household: children, partner, living with parents',
    },
  },
  {
    id: 'DP-01',
    title: { da: 'Dagpengeretten', en: 'The right to benefit' },
    decides: {
      da: 'Hvor mange timer der er tilbage, og hvornår perioden slutter.',
      en: 'How many hours are left, and when the period ends.',
    },
    keyedOn: 'event',
    takes: {
      da: 'indplaceringen i a-kassen og de timer, der er brugt',
      en: 'the placement by the fund and the hours used',
    },
  },
  {
    id: 'DP-02',
    title: { da: 'Indkomstkravet', en: 'The income requirement' },
    decides: { da: 'Om indkomsten giver ret til dagpenge.', en: 'Whether the income gives the right to benefit.' },
    keyedOn: 'event',
    takes: { da: 'indkomsten måned for måned', en: 'the income month by month' },
  },
  {
    id: 'DP-04',
    title: { da: 'Beskæftigelseskontoen', en: 'The employment account' },
    decides: {
      da: 'Hvor mange timer en dagpengeperiode forlænges med.',
      en: 'By how many hours a benefit period is extended.',
    },
    keyedOn: 'event',
    takes: { da: 'timerne på kontoen', en: 'the hours on the account' },
  },
  {
    id: 'DP-06',
    title: { da: 'Forlænget referenceperiode', en: 'Extended reference period' },
    decides: {
      da: 'Hvor mange måneder sygdom og barsel forlænger perioden med.',
      en: 'By how many months sickness and leave extend the period.',
    },
    keyedOn: 'event',
    takes: { da: 'timer med sygdom, barsel eller pasning', en: 'hours of sickness, leave or care' },
  },
  {
    id: 'FC-01',
    title: { da: 'Logbog', en: 'Logbook' },
    decides: {
      da: 'Hvornår en virksomhed skal føre logbog, og hvor længe.',
      en: 'When a company must keep a logbook, and for how long.',
    },
    keyedOn: 'event',
    takes: { da: 'den dag, virksomheden blev pålagt det', en: 'the day the company was ordered to' },
  },
  {
    id: 'IN-04',
    title: { da: 'Kommunens overtagelse', en: 'The takeover' },
    decides: {
      da: 'Hvilken dag kommunen overtager ansvaret for en flygtning.',
      en: 'On which day the municipality takes over a refugee.',
    },
    keyedOn: 'event',
    takes: { da: 'den dag, flygtningen blev visiteret til kommunen', en: 'the day the refugee was allocated' },
  },
  {
    id: 'KF-03',
    title: { da: 'Fritagelse', en: 'Exemption' },
    decides: { da: 'Hvem der er fritaget for samtaler og tilbud.', en: 'Who is exempt from talks and offers.' },
    keyedOn: 'event',
    takes: { da: 'grunden og den dag, den blev vist', en: 'the ground and the day it was shown' },
  },
  {
    id: 'KF-04',
    title: { da: 'Opfølgning på sygdom', en: 'Follow-up of sickness' },
    decides: {
      da: 'Hvornår kommunen skal følge op på en sygemelding.',
      en: 'When the municipality must follow up a sickness.',
    },
    keyedOn: 'first-absence',
    takes: {
      da: 'den første sygedag, som ikke står i et register over ydelser',
      en: 'the first day of absence, which no register of benefits holds',
    },
  },
  {
    id: 'KF-06',
    title: { da: 'Selvbooking', en: 'Self-booking' },
    decides: { da: 'I hvilke dage en borger selv booker en samtale.', en: 'In which days a citizen books a talk.' },
    keyedOn: 'event',
    takes: { da: 'den dag, samtalen senest skal holdes', en: 'the day the talk is due' },
  },
  {
    id: 'KL-02',
    title: { da: 'Kontanthjælpsloftet', en: 'The cash-assistance ceiling' },
    decides: { da: 'Hvor meget støtte der falder bort over loftet.', en: 'How much support is cut above the ceiling.' },
    keyedOn: 'event',
    takes: { da: 'husstandens hjælp og støtte', en: 'the help and support of the household' },
  },
  {
    id: 'PL-01',
    title: { da: 'Beskæftigelsesplanen', en: 'The employment plan' },
    decides: {
      da: 'Hvornår planen for et år senest skal være vedtaget.',
      en: 'When the plan of a year must be adopted at the latest.',
    },
    keyedOn: 'event',
    takes: { da: 'et år og den dag, planen blev vedtaget', en: 'a year and the day the plan was adopted' },
  },
  {
    id: 'PL-02',
    title: { da: 'Råd', en: 'Councils' },
    decides: { da: 'Hvad rådene hedder den dag.', en: 'What the councils are called that day.' },
    keyedOn: 'event',
    takes: { da: 'en dag', en: 'a day' },
  },
  {
    id: 'PL-03',
    title: { da: 'Ministerens mål', en: 'The minister’s goals' },
    decides: { da: 'Hvilke vejledende mål der gælder et år.', en: 'Which guiding goals hold for a year.' },
    keyedOn: 'event',
    takes: { da: 'et år', en: 'a year' },
  },
  {
    id: 'PL-04',
    title: { da: 'Gennemsnitlig varighed', en: 'Mean duration' },
    decides: {
      da: 'Hvordan den gennemsnitlige varighed på en ydelse regnes ud.',
      en: 'How the mean duration on a benefit is computed.',
    },
    keyedOn: 'event',
    takes: { da: 'personer og fuldtidspersoner i en periode', en: 'persons and full-time persons in a period' },
  },
  {
    id: 'PL-05',
    title: { da: 'Resultatrevision', en: 'Result audit' },
    decides: { da: 'Hvornår resultatrevisionen skal være færdig.', en: 'When the result audit must be finished.' },
    keyedOn: 'event',
    takes: { da: 'et år', en: 'a year' },
  },
  {
    id: 'RP-02',
    title: { da: 'Tilbuddets længde', en: 'The length of an offer' },
    decides: {
      da: 'Om et tilbud er inden for lovens grænser.',
      en: 'Whether an offer is within the limits of the law.',
    },
    keyedOn: 'event',
    takes: { da: 'det tilbud, der påtænkes', en: 'the offer that is planned' },
  },
  {
    id: 'RP-03',
    title: { da: 'Rimelighedskravet', en: 'The reasonableness ratio' },
    decides: {
      da: 'Hvor mange en arbejdsplads kan have i praktik og løntilskud.',
      en: 'How many a workplace can have on placement and wage subsidy.',
    },
    keyedOn: 'event',
    takes: { da: 'arbejdspladsens ansatte', en: 'the employees of the workplace' },
  },
  {
    id: 'SD-02',
    title: { da: 'Sygedagpengenes kategorier', en: 'Sickness categories' },
    decides: { da: 'Hvilken kategori en sag hører til.', en: 'Which category a case belongs to.' },
    keyedOn: 'event',
    takes: { da: 'første sygedag og ventet raskmelding', en: 'the first day of absence and the expected recovery' },
  },
  {
    id: 'SD-03',
    title: { da: 'Forlængelse af sygedagpenge', en: 'Extension of sickness benefit' },
    decides: { da: 'Hvilke grunde der forlænger, og hvor længe.', en: 'Which grounds extend, and for how long.' },
    keyedOn: 'event',
    takes: { da: 'de grunde, sagsbehandleren finder opfyldt', en: 'the grounds the caseworker finds fulfilled' },
  },
  {
    id: 'SD-04',
    title: { da: 'Fast track', en: 'Fast track' },
    decides: {
      da: 'Om der kan bedes om tidlig opfølgning, og hvornår den skal holdes.',
      en: 'Whether early follow-up can be asked for, and when it is due.',
    },
    keyedOn: 'first-absence',
    takes: {
      da: 'første sygedag og den dag, der blev anmodet',
      en: 'the first day of absence and the day it was asked for',
    },
  },
  {
    id: 'TM-03',
    title: { da: 'Skærpet tilsyn', en: 'Intensified supervision' },
    decides: {
      da: 'Om en kommune kan komme under skærpet tilsyn.',
      en: 'Whether a municipality can come under supervision.',
    },
    keyedOn: 'measuring-day',
    takes: { da: 'kommunens andele', en: 'the shares of the municipality' },
  },
  {
    id: 'TM-04',
    title: { da: '75 pct.-reglerne', en: 'The 75 per cent rules' },
    decides: {
      da: 'Om nok af en gruppe har fået samtaler eller tilbud, og hvor mange der endnu kan fritages.',
      en: 'Whether enough of a group have had talks or offers, and how many may still be exempted.',
    },
    keyedOn: 'measuring-day',
    takes: { da: 'alle i gruppen', en: 'all in the group' },
  },
];
