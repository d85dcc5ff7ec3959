/** What can be chosen of each kind, and what it is called. */

import type { LifeDto } from '../../api/contract/life.ts';
import { BENEFITS, benefit, isBenefitId } from '../../core/benefits/benefits.ts';
import type { Words } from '../language.ts';
import type { Lane } from './life-facts.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const choices = (of: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(of).map(([value, label]) => ({ value, label }));

export function benefitChoices({ lang, in: say }: Words): Choice[] {
  const order = new Intl.Collator(lang === 'da' ? 'da' : 'en');
  return BENEFITS.map(({ id, label }) => ({ value: id, label: say(label) })).sort((a, b) =>
    order.compare(a.label, b.label),
  );
}

export function readinessChoices({ t }: Words): Choice[] {
  return choices({
    jobparat: t('beregner.jobparat'),
    aktivitetsparat: t('beregner.aktivitetsparat'),
    uddannelsesparat: t('beregner.uddannelsesparat'),
    'aabenlyst-uddannelsesparat': t('beregner.aabenlyst-uddannelsesparat'),
  });
}

export function supportChoices({ t }: Words): Choice[] {
  return choices({
    ordinaer: t('beregner.ordinaer'),
    loentilskud: t('beregner.loentilskud'),
    fleksjob: t('beregner.fleksjob'),
    igu: t('beregner.igu'),
    voksenlaerling: t('beregner.voksenlaerling'),
    jobrotation: t('beregner.jobrotation'),
  });
}

export function talkChoices({ t }: Words): Choice[] {
  return choices({
    jobsamtale: t('beregner.jobsamtale'),
    faellessamtale: t('beregner.faellessamtale'),
    'cv-samtale': t('beregner.cv-samtale'),
    opfoelgning: t('beregner.opfoelgning'),
    andet: t('beregner.andet'),
  });
}

export function activityChoices({ t }: Words): Choice[] {
  return choices({
    virksomhedspraktik: t('beregner.virksomhedspraktik'),
    loentilskud: t('beregner.loentilskud'),
    nytteindsats: t('beregner.nytteindsats'),
    'ordinaer-uddannelse': t('beregner.ordinaer-uddannelse'),
    'vejledning-opkvalificering': t('beregner.vejledning-opkvalificering'),
    mentor: t('beregner.mentor'),
    igu: t('beregner.igu'),
    voksenlaerling: t('beregner.voksenlaerling'),
    fleksjob: t('beregner.fleksjob'),
    jobrotation: t('beregner.jobrotation'),
    smaajob: t('beregner.smaajob'),
    danskuddannelse: t('beregner.danskuddannelse'),
  });
}

export function educationChoices({ t }: Words): Choice[] {
  return choices({
    ungdomsuddannelse: t('beregner.ungdomsuddannelse'),
    videregaaende: t('beregner.videregaaende'),
    fgu: t('beregner.fgu'),
    andet: t('beregner.andet'),
  });
}

export function basisChoices({ t }: Words): Choice[] {
  return choices({
    flygtning: t('beregner.flygtning'),
    'familiesammenfoert-til-flygtning': t('beregner.familiesammenfoert'),
    andet: t('beregner.andet'),
  });
}

export function levelChoices({ t }: Words): Choice[] {
  return choices({
    ingen: t('beregner.ingen'),
    grundskole: t('beregner.grundskole'),
    gymnasial: t('beregner.gymnasial'),
    erhvervsfaglig: t('beregner.erhvervsfaglig'),
    kort: t('beregner.kort'),
    mellemlang: t('beregner.mellemlang'),
    lang: t('beregner.lang'),
  });
}

export function laneName(lane: Lane, { t }: Words): string {
  switch (lane) {
    case 'spells':
      return t('beregner.lane-spells');
    case 'work':
      return t('beregner.lane-work');
    case 'activities':
      return t('beregner.lane-activities');
    case 'talks':
      return t('beregner.lane-talks');
    case 'educations':
      return t('beregner.lane-educations');
    case 'arrivals':
      return t('beregner.lane-arrivals');
  }
}

/** What a fact is called on its bar. */
export function factName(life: LifeDto, lane: Lane, at: number, words: Words): string {
  const named = (of: readonly Choice[], value: string) => of.find((each) => each.value === value)?.label ?? value;
  switch (lane) {
    case 'spells': {
      const { benefit: id } = life.spells[at]!;
      return isBenefitId(id) ? words.in(benefit(id).label) : id;
    }
    case 'work':
      return named(supportChoices(words), life.work[at]!.support);
    case 'activities':
      return named(activityChoices(words), life.activities[at]!.kind);
    case 'talks':
      return named(talkChoices(words), life.talks[at]!.kind);
    case 'educations':
      return named(educationChoices(words), life.educations[at]!.kind);
    case 'arrivals':
      return named(basisChoices(words), life.arrivals[at]!.basis);
  }
}
