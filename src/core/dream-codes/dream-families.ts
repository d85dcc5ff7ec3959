/**
 * The codes that come in families of ten: the first two digits tell the benefit, the last one the measure the person is
 * in. Source: a public code table of about 2015; the 870 family is from memory.
 */
import type { Text } from '../text.ts';
import type { DreamActivity, DreamCode } from './dream-code.ts';

const MEASURES: Readonly<Record<number, Text & { readonly activity?: DreamActivity }>> = {
  0: { da: 'passiv', en: 'no active measure' },
  1: {
    da: 'vejledning, afklaring og opkvalificering (ældre kode)',
    en: 'guidance, clarification and upskilling (older code)',
    activity: { kind: 'vejledning-opkvalificering' },
  },
  3: {
    da: 'vejledning og opkvalificering',
    en: 'guidance and upskilling',
    activity: { kind: 'vejledning-opkvalificering' },
  },
  4: { da: 'ordinær uddannelse', en: 'ordinary education', activity: { kind: 'ordinaer-uddannelse' } },
  5: {
    da: 'løntilskud, privat',
    en: 'wage subsidy, private employer',
    activity: { kind: 'loentilskud', sector: 'privat' },
  },
  6: {
    da: 'løntilskud, offentlig',
    en: 'wage subsidy, public employer',
    activity: { kind: 'loentilskud', sector: 'offentlig' },
  },
  7: {
    da: 'virksomhedspraktik, privat',
    en: 'company placement, private employer',
    activity: { kind: 'virksomhedspraktik', sector: 'privat' },
  },
  8: {
    da: 'virksomhedspraktik, offentlig',
    en: 'company placement, public employer',
    activity: { kind: 'virksomhedspraktik', sector: 'offentlig' },
  },
  9: { da: 'nytteindsats', en: 'community-benefit placement', activity: { kind: 'nytteindsats' } },
};

type Family = Omit<DreamCode, 'code' | 'activity' | 'confidence'> & {
  readonly base: number;
  /** Last digits that exist. */
  readonly measures: string;
  readonly remembered?: true;
};

const AFTER_2019: Text = {
  da: 'Om SHO fra 2020 bruger disse koder, vides ikke.',
  en: 'Whether SHO from 2020 uses these codes is not known.',
};

const FAMILIES: readonly Family[] = [
  {
    base: 130,
    measures: '013456789',
    group: 'kontanthjaelp',
    readiness: 'jobparat',
    label: { da: 'Kontanthjælp, jobparat', en: 'Cash benefit, job-ready' },
  },
  {
    base: 140,
    measures: '03456789',
    group: 'uddannelseshjaelp',
    readiness: 'aabenlyst-uddannelsesparat',
    label: {
      da: 'Uddannelseshjælp, jobparat (åbenlyst uddannelsesparat)',
      en: 'Education benefit, job-ready (obviously education-ready)',
    },
  },
  {
    base: 210,
    measures: '1345678',
    group: 'a_dagpenge',
    label: { da: 'A-dagpenge', en: 'Unemployment insurance benefit' },
  },
  {
    base: 700,
    measures: '03456789',
    group: 'integrationsydelse',
    label: { da: 'Integrationsydelse', en: 'Integration benefit' },
    note: AFTER_2019,
  },
  {
    base: 710,
    measures: '03456789',
    group: 'kontanthjaelp',
    label: { da: 'Kontanthjælp efter integrationsloven', en: 'Cash benefit under the Integration Act' },
  },
  {
    base: 720,
    measures: '03456789',
    group: 'uddannelseshjaelp',
    readiness: 'aktivitetsparat',
    label: { da: 'Uddannelseshjælp, aktivitetsparat', en: 'Education benefit, activity-ready' },
  },
  {
    base: 730,
    measures: '013456789',
    group: 'kontanthjaelp',
    readiness: 'aktivitetsparat',
    label: { da: 'Kontanthjælp, aktivitetsparat', en: 'Cash benefit, activity-ready' },
  },
  {
    base: 740,
    measures: '01345678',
    group: 'ledighedsydelse',
    label: { da: 'Ledighedsydelse', en: 'Unemployment allowance for flex job holders' },
  },
  {
    base: 750,
    measures: '0345678',
    group: 'forrevalidering',
    label: { da: 'Forrevalidering', en: 'Pre-rehabilitation' },
  },
  {
    base: 760,
    measures: '0345678',
    group: 'revalidering',
    label: { da: 'Revalidering', en: 'Vocational rehabilitation' },
  },
  {
    base: 810,
    measures: '0345678',
    group: 'ressourceforloeb',
    label: { da: 'Ressourceforløb', en: 'Resource course' },
  },
  {
    base: 870,
    measures: '0345678',
    group: 'jobafklaringsforloeb',
    remembered: true,
    label: { da: 'Jobafklaringsforløb', en: 'Job clarification course' },
  },
  { base: 890, measures: '0345678', group: 'sygedagpenge', label: { da: 'Sygedagpenge', en: 'Sickness benefit' } },
];

export const FAMILY_CODES: readonly DreamCode[] = FAMILIES.flatMap(codesOf);

function codesOf({ base, measures, remembered, label, ...shared }: Family): DreamCode[] {
  return [...measures].map((digit) => {
    const { activity, ...measure } = MEASURES[Number(digit)]!;
    return {
      code: String(base + Number(digit)),
      label: { da: `${label.da}, ${measure.da}`, en: `${label.en}, ${measure.en}` },
      ...shared,
      ...(activity && { activity }),
      confidence: remembered ? 'low' : 'high',
    };
  });
}
