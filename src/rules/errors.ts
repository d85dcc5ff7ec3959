/** What can be wrong with a file of law, and why a rule may refuse to answer. */
import { errorTable } from '../core/errors/error-table.ts';

export const ruleErrors = errorTable({
  'rules/not-covered': {
    da: 'Reglen »{law}« har ingen version, der dækker {day}. Den er beskrevet {covered}. Spørg om en dag i den tid, eller tilføj versionen i law/{law}.yaml.',
    en: 'The rule “{law}” has no version for {day}. It is described {covered}. Ask about a day in that time, or add the version to law/{law}.yaml.',
  },
  'rules/undecided': {
    da: '»{law}« er ikke afgjort for {day}: {decide} Afgør det under Regler › Åbne afgørelser, eller i kommunens afgørelser under »{law}«.',
    en: '“{law}” is not decided for {day}: {decideEn} Decide it under Rules › Open decisions, or in the municipality’s decisions under “{law}”.',
  },
  'rules/unknown-law': {
    da: 'Der er ingen fil law/{law}.yaml. Nærmest: {closest}.',
    en: 'There is no file law/{law}.yaml. Closest: {closest}.',
  },
  'rules/unknown-key': {
    da: '»{key}« står ikke i »{law}« den {day}. Der står: {keys}.',
    en: '“{key}” does not stand in “{law}” on {day}. There are: {keys}.',
  },
  'rules/unknown-rule': {
    da: '»{value}« er ikke en regel. Brug en af: {ids}.',
    en: '“{value}” is not a rule. Use one of: {ids}.',
  },
  'rules/not-about-a-person': {
    da: '{rule} ({title}) kan ikke afgøres ud fra en persons oplysninger alene. Den spørges med: {takes}. Se reglen, dens lov og eksempler med »pejl rules {rule}« eller under Regler.',
    en: '{rule} ({title}) cannot be decided by what is recorded about a person alone. It is asked with: {takes}. See the rule, its law and examples with “pejl rules {rule}” or under Rules.',
  },
  'rules/not-open': {
    da: '»{law}« er ikke en åben afgørelse i den tid; loven siger selv, hvad der gælder. Fjern afgørelsen.',
    en: '“{law}” is not an open decision in that time; the law itself says what holds. Remove the decision.',
  },
  'rules/decision-does-not-fit': {
    da: 'Afgørelsen om »{law}« kan ikke være {value}. Der skal stå {expected}.',
    en: 'The decision on “{law}” cannot be {value}. It must be {expectedEn}.',
  },
  'rules/decision-without-ground': {
    da: 'Afgørelsen om »{law}« mangler, hvem der traf den, eller hvorfor.',
    en: 'The decision on “{law}” lacks who made it, or why.',
  },
  'rules/decisions-not-a-list': {
    da: 'Afgørelserne skal være en liste med law, value, who, when og ground for hver, og from, hvor afgørelsen ikke gælder altid.',
    en: 'The decisions must be a list with law, value, who, when and ground for each, and from where one does not hold always.',
  },
  'rules/impossible-input': {
    da: '{what} kan ikke være {value}. {expected}',
    en: '{whatEn} cannot be {value}. {expectedEn}',
  },
  'rules/law-not-yaml': {
    da: 'Her følger filen ikke reglerne for YAML. Se efter indrykning, kolon, anførselstegn eller et felt, der står to gange.',
    en: 'The file does not follow the rules of YAML here. Look for indentation, a colon, a quotation mark or a field that stands twice.',
  },
  'rules/law-unknown-field': {
    da: '»{field}« er ikke et felt her. Felterne er: {fields}.',
    en: '“{field}” is not a field here. The fields are: {fields}.',
  },
  'rules/law-missing-field': {
    da: 'Feltet »{field}« mangler.',
    en: 'The field “{field}” is missing.',
  },
  'rules/law-bad-field': {
    da: '»{value}« kan ikke stå i »{field}«. Der skal stå {expected}.',
    en: '“{value}” cannot stand in “{field}”. It must be {expectedEn}.',
  },
  'rules/law-wrong-unit': {
    da: '»{value}« passer ikke til enheden »{unit}«. Der skal stå {expected}.',
    en: '“{value}” does not fit the unit “{unit}”. It must be {expectedEn}.',
  },
  'rules/law-gap': {
    da: 'Der er et hul: ingen version dækker {from} til {to}. Luk det, eller skriv en version med confidence X, der siger, hvad der mangler.',
    en: 'There is a gap: no version covers {from} to {to}. Close it, or write a version with confidence X that says what is missing.',
  },
  'rules/law-overlap': {
    da: 'Versionen begynder {from}, men den foregående gælder til og med {to}. Kun én version kan gælde ad gangen.',
    en: 'The version begins on {from}, but the one before it holds through {to}. Only one version can hold at a time.',
  },
  'rules/law-open-has-value': {
    da: 'En version med confidence X er en åben afgørelse og har intet »value«; skriv i »decide«, hvad der skal afgøres.',
    en: 'A version with confidence X is an open decision and has no “value”; say in “decide” what must be decided.',
  },
  'rules/law-folder-unreadable': {
    da: 'Mappen med lov, {folder}, kan ikke læses. Se, om den findes, og om du må læse den.',
    en: 'The folder of law, {folder}, cannot be read. See whether it exists and whether you may read it.',
  },
  'rules/law-file-unreadable': {
    da: 'Filen {file} kan ikke læses. Se, om du må læse den.',
    en: 'The file {file} cannot be read. See whether you may read it.',
  },
  'rules/no-law': {
    da: 'Der er ingen lov (*.yaml) i {folder}.',
    en: 'There is no law (*.yaml) in {folder}.',
  },
});
