/** The DREAM codes that stand alone. Source: a public code table of about 2015, unless the note says otherwise. */
import type { Confidence } from '../confidence.ts';
import type { Text } from '../text.ts';
import type { DreamCode, DreamGroup } from './dream-code.ts';

export const SINGLE_CODES: readonly DreamCode[] = [
  single('', 'no-benefit', 'Ingen ydelse i ugen (tomt felt)', 'No benefit in the week (empty cell)', {
    note: {
      da: 'Feltet er tomt. Branche og beskæftigelsesgrad i samme måned afgør, om personen arbejdede.',
      en: 'The cell is empty. Industry and degree of employment in the same month tell whether the person worked.',
    },
  }),
  single('0', 'no-benefit', 'Selvforsørgelse', 'Self-support', {
    note: {
      da: 'Konvention i en analysedatabase; står ikke i det rå register.',
      en: 'Convention of an analysis database; not in the raw register.',
    },
  }),
  single('100', 'no-benefit', 'I beskæftigelse', 'In employment', {
    note: {
      da: 'Analytikeres konvention: tom uge, og en branchekode i måneden.',
      en: 'Convention of analysts: an empty week, and an industry code in the month.',
    },
  }),
  single('111', 'a_dagpenge', 'A-dagpenge, fuldt ledig', 'Unemployment insurance benefit, fully unemployed'),
  single(
    '112',
    'a_dagpenge',
    'A-dagpenge, ledig mindst halvdelen af ugen',
    'Unemployment insurance benefit, unemployed at least half of the week',
  ),
  single(
    '113',
    'a_dagpenge',
    'A-dagpenge, ledig under halvdelen af ugen',
    'Unemployment insurance benefit, unemployed less than half of the week',
  ),
  single('114', 'a_dagpenge', 'Ledig uden dagpenge', 'Unemployed without benefit'),
  single(
    '121',
    'feriedagpenge',
    'Feriedagpenge fra beskæftigelse, hele ugen',
    'Holiday benefit from employment, whole week',
  ),
  single(
    '122',
    'feriedagpenge',
    'Feriedagpenge fra beskæftigelse, mindst halvdelen',
    'Holiday benefit from employment, at least half',
  ),
  single(
    '123',
    'feriedagpenge',
    'Feriedagpenge fra beskæftigelse, under halvdelen',
    'Holiday benefit from employment, less than half',
  ),
  single(
    '124',
    'feriedagpenge',
    'Feriedagpenge fra ledighed, hele ugen',
    'Holiday benefit from unemployment, whole week',
  ),
  single(
    '125',
    'feriedagpenge',
    'Feriedagpenge fra ledighed, mindst halvdelen',
    'Holiday benefit from unemployment, at least half',
  ),
  single(
    '126',
    'feriedagpenge',
    'Feriedagpenge fra ledighed, under halvdelen',
    'Holiday benefit from unemployment, less than half',
  ),
  single('151', 'saerlig_uddannelsesydelse', 'Særlig uddannelsesydelse', 'Special education benefit'),
  single('152', 'arbejdsmarkedsydelse', 'Midlertidig arbejdsmarkedsydelse', 'Temporary labour market benefit'),
  single('153', 'kontantydelse', 'Kontantydelse', 'Cash allowance for people out of insurance rights', {
    confidence: 'low',
    note: { da: 'Koden er efter hukommelsen.', en: 'The code is from memory.' },
  }),
  single('231', 'a_dagpenge', '6 ugers selvvalgt/jobrettet uddannelse', 'Six weeks of chosen/job-oriented education'),
  single(
    '232',
    'a_dagpenge',
    '6 ugers selvvalgt uddannelse med samtidig ledighed eller aktivering',
    'Six weeks of education with unemployment or activation in the same week',
  ),
  single('299', 'a_dagpenge', 'Anden aktivering', 'Other activation'),
  single('412', 'orlov', 'Orlov (sabbat- og børnepasningsorlov)', 'Leave (sabbatical, child care)'),
  single('413', 'orlov', 'Uddannelsesorlov', 'Education leave'),
  single('511', 'servicejob', 'Servicejob', 'Service job'),
  single('521', 'voksenlaerling', 'Voksenlærling', 'Adult apprentice'),
  single('522', 'jobrotation', 'Jobrotationsvikar', 'Job rotation substitute'),
  single(
    '611',
    'tilbagetraekning',
    'Overgangsydelse (ældre tilbagetrækningsordning)',
    'Transitional allowance (old early retirement scheme)',
    {
      note: {
        da: 'Ikke den overgangsydelse, der hørte til SHO-reglerne.',
        en: 'Not the transitional benefit of the SHO rules.',
      },
    },
  ),
  single('621', 'efterloen', 'Efterløn', 'Voluntary early retirement pay'),
  single('622', 'fleksydelse', 'Fleksydelse', 'Flexi-benefit'),
  single('651', 'su', 'Under uddannelse, SU med ydelse', 'In education, SU grant paid'),
  single('652', 'su', 'Under uddannelse, SU uden ydelse', 'In education eligible for SU, no grant'),
  single('661', 'svu', 'VUS / SVU', 'State adult education support'),
  single('771', 'fleksjob', 'Fleksjob', 'Flex job'),
  single('774', 'sygedagpenge', 'Sygedagpenge fra fleksjob', 'Sickness benefit from flex job'),
  single('781', 'skaanejob', 'Skånejob', 'Sheltered job for disability pensioners'),
  single('783', 'foertidspension', 'Førtidspension', 'Disability pension'),
  single('785', 'jobafklaringsforloeb', 'Jobafklaringsforløb', 'Job clarification course', {
    note: {
      da: 'Én kode i listen fra 2015; senere lister menes at dele den op.',
      en: 'One code in the list of 2015; later lists are believed to split it up.',
    },
  }),
  single('881', 'barselsdagpenge', 'Barselsdagpenge', 'Parental leave benefit'),
  single('899', 'sygedagpenge', 'Sygedagpenge, delvist raskmeldt', 'Sickness benefit, partly back at work'),
  single('997', 'left', 'Ikke bosat i Danmark', 'Not resident in Denmark'),
  single('998', 'folkepension', 'Folkepension', 'State old-age pension'),
  single('999', 'left', 'Død', 'Dead'),
];

interface More {
  readonly confidence?: Confidence;
  readonly note?: Text;
}

function single(code: string, group: DreamGroup, da: string, en: string, more: More = {}): DreamCode {
  return { code, group, label: { da, en }, confidence: 'high', ...more };
}
