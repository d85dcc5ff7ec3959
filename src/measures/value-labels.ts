/** What the values of groups are called. A statute's own noun stays Danish in both languages. */
import { isMunicipalityCode, municipality } from '../core/areas/municipalities.ts';
import { benefit, isBenefitId } from '../core/benefits/benefits.ts';
import { sameText, type Text } from '../core/text.ts';
import type {
  ActivityKind,
  ContactKind,
  ControlResult,
  EducationKind,
  EducationLevel,
  Origin,
  Readiness,
  Sector,
  Sex,
} from '../register/codes.ts';
import { type GroupKey, UNKNOWN_GROUP } from './group.ts';

const SEX: Record<Sex, Text> = { k: { da: 'Kvinder', en: 'Women' }, m: { da: 'Mænd', en: 'Men' } };
const ORIGIN: Record<Origin, Text> = {
  dansk: { da: 'Dansk', en: 'Danish' },
  'indvandrer-vestlig': { da: 'Vestlige indvandrere', en: 'Western immigrants' },
  'indvandrer-ikke-vestlig': { da: 'Ikke-vestlige indvandrere', en: 'Non-western immigrants' },
  efterkommer: { da: 'Efterkommere', en: 'Descendants' },
};
const EDUCATION: Record<EducationLevel, Text> = {
  ingen: { da: 'Ingen', en: 'None' },
  grundskole: { da: 'Grundskole', en: 'Primary and lower secondary' },
  gymnasial: { da: 'Gymnasial', en: 'Upper secondary' },
  erhvervsfaglig: { da: 'Erhvervsfaglig', en: 'Vocational' },
  kort: { da: 'Kort videregående', en: 'Short higher' },
  mellemlang: { da: 'Mellemlang videregående', en: 'Medium higher' },
  lang: { da: 'Lang videregående', en: 'Long higher' },
};
const READY: Record<Readiness, Text> = {
  jobparat: { da: 'Jobparate', en: 'Job-ready' },
  aktivitetsparat: { da: 'Aktivitetsparate', en: 'Activity-ready' },
  uddannelsesparat: { da: 'Uddannelsesparate', en: 'Education-ready' },
  'aabenlyst-uddannelsesparat': { da: 'Åbenlyst uddannelsesparate', en: 'Clearly education-ready' },
};
const KIND: Record<ActivityKind | ContactKind | EducationKind, Text> = {
  virksomhedspraktik: { da: 'Virksomhedspraktik', en: 'Work placement' },
  loentilskud: { da: 'Løntilskud', en: 'Wage subsidy' },
  nytteindsats: { da: 'Nytteindsats', en: 'Nytteindsats' },
  'ordinaer-uddannelse': { da: 'Ordinær uddannelse', en: 'Ordinary education' },
  'vejledning-opkvalificering': { da: 'Vejledning og opkvalificering', en: 'Guidance and upskilling' },
  mentor: { da: 'Mentor', en: 'Mentor' },
  igu: { da: 'IGU', en: 'IGU' },
  voksenlaerling: { da: 'Voksenlærling', en: 'Adult apprentice' },
  fleksjob: { da: 'Fleksjob', en: 'Fleksjob' },
  jobrotation: { da: 'Jobrotation', en: 'Job rotation' },
  smaajob: { da: 'Småjob', en: 'Small jobs' },
  danskuddannelse: { da: 'Danskuddannelse', en: 'Danish lessons' },
  jobsamtale: { da: 'Jobsamtale', en: 'Job conversation' },
  faellessamtale: { da: 'Fællessamtale', en: 'Joint conversation' },
  'cv-samtale': { da: 'CV-samtale', en: 'CV conversation' },
  opfoelgning: { da: 'Opfølgning', en: 'Follow-up' },
  ungdomsuddannelse: { da: 'Ungdomsuddannelse', en: 'Youth education' },
  videregaaende: { da: 'Videregående uddannelse', en: 'Higher education' },
  fgu: { da: 'FGU', en: 'FGU' },
  andet: { da: 'Andet', en: 'Other' },
};
const SECTOR: Record<Sector, Text> = {
  privat: { da: 'Privat', en: 'Private' },
  offentlig: { da: 'Offentlig', en: 'Public' },
};
const RESULT: Record<ControlResult, Text> = {
  stoppet: { da: 'Stoppet', en: 'Stopped' },
  aendret: { da: 'Ændret', en: 'Changed' },
  uaendret: { da: 'Uændret', en: 'Unchanged' },
};

const NAMED: Partial<Record<GroupKey, Readonly<Record<string, Text>>>> = {
  sex: SEX,
  origin: ORIGIN,
  education: EDUCATION,
  readiness: READY,
  kind: KIND,
  sector: SECTOR,
  result: RESULT,
};

const UNKNOWN: Text = { da: 'Ukendt', en: 'Unknown' };

/** A value of a register that has no name of its own is called what it is. */
export function valueLabel(key: GroupKey, value: string): Text {
  if (value === UNKNOWN_GROUP) return UNKNOWN;
  if (key === 'benefit' && isBenefitId(value)) return benefit(value).label;
  if (key === 'municipality' && isMunicipalityCode(value)) return municipality(value).name;
  if (key === 'age') return { da: `${value.replace('-', '–')} år`, en: `Aged ${value.replace('-', '–')}` };
  if (key === 'weeks') return { da: `${value} uger`, en: `${value} weeks` };
  if (key === 'years') return { da: `${value} år`, en: value === '1' ? '1 year' : `${value} years` };
  if (key === 'step') return { da: `Trin ${value}`, en: `Step ${value}` };
  return NAMED[key]?.[value] ?? sameText(value);
}
