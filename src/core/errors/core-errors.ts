import { errorTable } from './error-table.ts';

export const coreErrors = errorTable({
  'core/not-a-day': {
    da: '»{value}« er ikke en dato. Skriv år, måned og dag som 2018-02-28.',
    en: '“{value}” is not a date. Write year, month and day as 2018-02-28.',
  },
  'core/not-a-period': {
    da: '»{value}« er ikke en periode. Skriv 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 eller 2018-06-30.',
    en: '“{value}” is not a period. Write 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 or 2018-06-30.',
  },
  'core/period-backwards': {
    da: 'Perioden {value} slutter, før den begynder. Skriv den tidligste først.',
    en: 'The period {value} ends before it begins. Write the earlier one first.',
  },
  'core/unknown-area': {
    da: '»{value}« er ikke et område. Skriv en kommunekode som 840, en regionskode som 1081, en landsdel som 11, et råd som rar-fyn, eller 000 for hele landet.',
    en: '“{value}” is not an area. Write a municipality code such as 840, a region code such as 1081, a landsdel such as 11, a council such as rar-fyn, or 000 for the whole country.',
  },
  'core/unknown-municipality': {
    da: '»{value}« er ikke en kommunekode. Den har tre cifre, for eksempel 840 for Rebild.',
    en: '“{value}” is not a municipality code. It has three digits, for example 840 for Rebild.',
  },
  'core/unknown-municipality-name': {
    da: '»{value}« er ikke navnet på en dansk kommune siden 2007. Skriv navnet som »Rebild« eller kommunekoden 840.',
    en: '“{value}” is not the name of a Danish municipality since 2007. Write the name as “Rebild” or the code 840.',
  },
  'core/no-area-then': {
    da: 'Den {day} fandtes {area} ikke. Vælg en dag, hvor området findes, eller det område, der kom før eller efter.',
    en: 'On {day}, {area} did not exist. Choose a day on which it does, or the area that came before or after it.',
  },
  'core/group-bad-id': {
    da: 'Gruppens id »{value}« kan ikke bruges. Brug små bogstaver a-z, cifre og bindestreg, for eksempel klynge-3.',
    en: 'The group id “{value}” cannot be used. Use small letters a-z, digits and hyphens, for example cluster-3.',
  },
  'core/group-incomplete': {
    da: 'Gruppen »{value}« mangler navn på dansk og engelsk eller den kilde, medlemmerne er taget fra.',
    en: 'The group “{value}” lacks its name in Danish and English, or the source its members are taken from.',
  },
  'core/group-empty': {
    da: 'Gruppen »{value}« har ingen kommuner. Skriv mindst én kommunekode.',
    en: 'The group “{value}” has no municipalities. Write at least one municipality code.',
  },
  'core/group-double-member': {
    da: 'Kommune {value} står to gange i gruppen. Lad den stå én gang.',
    en: 'Municipality {value} stands twice in the group. Leave it once.',
  },
  'core/last-day-first': {
    da: 'Den sidste dag, {value}, ligger før den første. Den sidste dag regnes med i perioden.',
    en: 'The last day, {value}, lies before the first. The last day is counted as part of the period.',
  },
  'core/unknown-benefit': {
    da: '»{value}« er ikke en ydelse, som Pejl kender. Brug en af: {ids}.',
    en: '“{value}” is not a benefit known to Pejl. Use one of: {ids}.',
  },
  'core/unknown-dream-code': {
    da: '»{value}« er ikke en DREAM-kode, som Pejl kender. Koden har tre cifre; en tom celle er en uge uden ydelse.',
    en: '“{value}” is not a DREAM code known to Pejl. A code has three digits; an empty cell is a week without benefit.',
  },
  'core/not-an-amount': {
    da: '»{value}« er ikke et beløb. Skriv det som 1.234,50: punktum mellem tusinder, komma før ørerne.',
    en: '“{value}” is not an amount. Write it as 1.234,50: a dot between thousands, a comma before the øre.',
  },
  'core/not-a-cpr-number': {
    da: 'Det er ikke et CPR-nummer. Det har ti cifre: dag, måned og år, og fire til. Nummeret vises ikke her.',
    en: 'That is not a CPR number. It has ten digits: day, month and year, and four more. The number is not shown here.',
  },
  'core/cpr-number-without-day': {
    da: 'CPR-nummeret begynder ikke med en dag, der findes. Se efter byttede eller tabte cifre. Nummeret vises ikke her.',
    en: 'The CPR number does not begin with a day that exists. Look for swapped or lost digits. The number is not shown here.',
  },
  'core/not-a-cvr-number': {
    da: '»{value}« er ikke et CVR-nummer. Det har otte cifre, og kontrolcifret skal passe.',
    en: '“{value}” is not a CVR number. It has eight digits, and its check digit must fit.',
  },
  'core/not-a-p-number': {
    da: 'Det er ikke et P-nummer. Det har ti cifre uden bindestreg og begynder med 1. Værdien vises ikke, da den kan være et CPR-nummer.',
    en: 'That is not a P-number. It has ten digits without a hyphen and begins with 1. The value is not shown, as it may be a CPR number.',
  },
  'core/not-an-id': {
    da: 'Et id i feltet {kind} er tomt, for langt eller har tegn, der ikke kan bruges. Brug bogstaver, cifre og . _ : / -',
    en: 'An id in the field {kind} is empty, too long or has signs that cannot be used. Use letters, digits and . _ : / -',
  },
  'core/id-looks-like-cpr': {
    da: 'Et id i feltet {kind} ligner et CPR-nummer. Brug et id, der ikke kan føres tilbage til personen uden jeres egen nøgle. Værdien vises ikke her.',
    en: 'An id in the field {kind} looks like a CPR number. Use one that cannot be traced to the person without your own key. The value is not shown here.',
  },
});
