/**
 * Each rule in plain words, for somebody who has never read the law. Without its numbers: those stand in the law, dated.
 * Long because it is one list.
 */
import type { Text } from '../core/text.ts';

export const EXPLAINED: Readonly<Record<string, Text>> = {
  'BN-01': {
    da: 'Hvilken hjælp man får, når man ikke kan forsørge sig selv og ikke er forsikret, afhænger af datoen, alderen og uddannelsen. Før reformen i 2025 fik unge uden uddannelse en lavere ydelse; siden er der én kontanthjælp til alle.',
    en: 'The assistance of somebody who cannot support themselves and is not insured depends on the date, the age and the education. Before the reform of 2025 young people without an education got a lower benefit; since then there is one cash assistance for all.',
  },
  'BN-02': {
    da: 'Den fulde hjælp kræver, at man har opholdt sig længe nok i riget, og for dem, der er kommet hertil, også at man har arbejdet nok. Ellers får man den laveste ydelse.',
    en: 'Full assistance takes a long enough stay in the realm and, for those who have come here, enough work as well. Otherwise one gets the lowest benefit.',
  },
  'BN-03': {
    da: 'Satsen følger af alder, bopæl hos forældre, uddannelse og om kravene til ophold og arbejde er opfyldt. Tillæg gives til børn, enlige og nogle unge.',
    en: 'The rate follows from age, living with parents, education and whether the requirements of residence and work are met. There are supplements for children, lone adults and some of the young.',
  },
  'BN-04': {
    da: 'Loven deler borgerne i målgrupper efter ydelse og visitation. Målgruppen afgør samtaler, tilbud og frister. Deltagere i integrationsprogrammet er uden for nogle af dem.',
    en: 'The law sorts citizens into target groups by benefit and visitation. The group decides talks, offers and deadlines. Participants in the integration programme are outside some of them.',
  },
  'DP-01': {
    da: 'En ny dagpengeperiode giver et antal timer, der skal bruges inden for en referenceperiode. Dimittender har færre timer og kortere tid.',
    en: 'A new benefit period gives a number of hours to be used within a reference period. New graduates have fewer hours and less time.',
  },
  'DP-02': {
    da: 'Første gang optjenes retten ved indkomst. Der tælles højst et vist beløb hver måned.',
    en: 'The first time the right is earned by income. No more than a certain amount counts each month.',
  },
  'DP-03': {
    da: 'Har man arbejdet timer nok siden sidst, kan man få en ny dagpengeperiode.',
    en: 'Who has worked enough hours since the last time can get a new benefit period.',
  },
  'DP-04': {
    da: 'Timer arbejdet under ledigheden samles på en konto og kan forlænge dagpengeperioden.',
    en: 'Hours worked during unemployment are collected on an account and can extend the benefit period.',
  },
  'DP-05': {
    da: 'Dagpenge udbetales for månedens timer minus de arbejdede. Er der for få timer tilbage, udbetales intet.',
    en: 'Benefit is paid for the hours of the month less those worked. With too few hours left nothing is paid.',
  },
  'DP-06': {
    da: 'Sygdom, barsel og pasning gør referenceperioden længere, regnet i påbegyndte måneder.',
    en: 'Sickness, leave and care make the reference period longer, in months begun.',
  },
  'DP-07': {
    da: 'Arbejde med løntilskud og i jobrotation giver ikke ny dagpengeret.',
    en: 'Work with wage subsidy and in job rotation earns no new right to benefit.',
  },
  'DP-08': {
    da: 'Frister for forsikrede ledige tælles i timers ledighed. Et fast antal timer er en uge, et andet en måned.',
    en: 'Deadlines of the insured unemployed are counted in hours of unemployment. One number of hours is a week, another a month.',
  },
  'DP-09': {
    da: 'Bliver en ledig syg, betaler a-kassen de første dage. Derefter er det kommunen.',
    en: 'When an unemployed member falls ill, the fund pays the first days. After that it is the municipality.',
  },
  'FC-01': {
    da: 'Kommunen kan pålægge en virksomhed at føre logbog over, hvem der arbejder. Den skal begynde få hverdage efter.',
    en: 'The municipality can order a company to keep a logbook of who works there. It must begin a few weekdays later.',
  },
  'FC-02': {
    da: 'Kontrolsager deles i trin efter, hvor grundig kontrollen er. Hvilke trin der måles, har ændret sig.',
    en: 'Control cases are sorted into steps by how thorough the control is. Which steps are measured has changed.',
  },
  'FC-03': {
    da: 'En kontrolsag sparer på to måder: penge, der kræves tilbage, og en ydelse, der stopper og derfor ikke udbetales fremover. Hvor mange måneder frem der regnes, bestemmer kommunen.',
    en: 'A control case saves in two ways: money claimed back, and a benefit that stops and is not paid in future. How many months forward are counted is for the municipality to decide.',
  },
  'IN-01': {
    da: 'Flygtninge og familiesammenførte er i et program med danskuddannelse og virksomhedsrettede tilbud. Det skal føre til job inden for et år og slutter senest efter nogle år.',
    en: 'Refugees and reunified family are in a programme of Danish lessons and company offers. It is to lead to a job within a year and ends after some years at the latest.',
  },
  'IN-02': {
    da: 'Kommune og borger indgår en kontrakt kort efter, at kommunen har overtaget ansvaret.',
    en: 'Municipality and citizen sign a contract shortly after the municipality has taken over.',
  },
  'IN-03': {
    da: 'Det første tilbud på en virksomhed skal helst begynde i de første uger og senest inden for en måned.',
    en: 'The first offer at a company should begin in the first weeks, within a month at the latest.',
  },
  'IN-04': {
    da: 'Kommunen overtager en flygtning den første i en måned. Er det en weekend eller helligdag, er det den næste hverdag.',
    en: 'The municipality takes over a refugee on the first of a month. If that is a weekend or holiday, on the next working day.',
  },
  'IN-05': {
    da: 'Nyankomne mødes som jobparate. En anden visitation kan kun gælde en tid.',
    en: 'Newcomers are met as job-ready. Another visitation can hold for a time only.',
  },
  'IN-06': {
    da: 'Programmet har skiftet navn flere gange; navnet følger datoen.',
    en: 'The programme has changed its name several times; the name follows the date.',
  },
  'IN-07': {
    da: 'Ydelsen under programmet har skiftet navn og niveau; den følger datoen.',
    en: 'The benefit of the programme has changed name and level; it follows the date.',
  },
  'IN-08': {
    da: 'En igu er en ordinær ansættelse med skole for flygtninge og familiesammenførte.',
    en: 'An igu is ordinary employment with school for refugees and reunified family.',
  },
  'IN-09': {
    da: 'Så længe man er i programmet, gælder dets egne regler i stedet for kontaktforløbets.',
    en: 'While somebody is in the programme its own rules hold instead of those of the contact course.',
  },
  'IN-10': {
    da: 'Integrationsplanen er afskaffet; kontrakten er nok.',
    en: 'The integration plan is abolished; the contract is enough.',
  },
  'KF-01': {
    da: 'Ledige skal til samtale et antal gange i den første del af forløbet. Hvor mange og hvornår afhænger af målgruppen og af loven på fristens dag.',
    en: 'The unemployed have talks a number of times in the first part of the course. How many and when depends on the target group and on the law of the day of the deadline.',
  },
  'KF-02': {
    da: 'For forsikrede tælles ledigheden i timer fra indplaceringen. For andre er det tiden på samme ydelse; skifter man ydelse, begynder et nyt forløb.',
    en: 'For the insured unemployment is counted in hours since the placement. For others it is the time on the same benefit; a change of benefit begins a new course.',
  },
  'KF-03': {
    da: 'Nogle er fritaget for samtaler, for eksempel på barsel. Begynder et job snart, er man fritaget for både samtaler og tilbud.',
    en: 'Some are exempt from talks, for example on parental leave. Who begins a job soon is exempt from both talks and offers.',
  },
  'KF-04': {
    da: 'Kommunen følger op på en sygemelding inden for de første uger og igen senere. Fristen tælles fra første sygedag.',
    en: 'The municipality follows up a sickness within the first weeks and again later. The deadline is counted from the first day of absence.',
  },
  'KF-05': {
    da: 'For deltagere i integrationsprogrammet er kontrakten den første frist; hvor tit den følges op, er åbent.',
    en: 'For participants in the integration programme the contract is the first deadline; how often it is followed up is open.',
  },
  'KF-06': {
    da: 'Borgeren booker selv sin samtale i et vindue før fristen. Et overskredet vindue er noget, sagsbehandleren tager stilling til, ikke en sanktion i sig selv.',
    en: 'Citizens book their talk themselves in a window before the deadline. A missed window is something the caseworker considers, not a sanction by itself.',
  },
  'KL-01': {
    da: 'Fra 2016 til reformen i 2025 blev hjælpen sat ned for den, der havde fået hjælp længe og ikke havde arbejdet timer nok det seneste år.',
    en: 'From 2016 until the reform of 2025 help was reduced for who had had help for long and had not worked enough hours in the last year.',
  },
  'KL-02': {
    da: 'I de samme år var der et loft over hjælp, særlig støtte og boligstøtte til en husstand tilsammen.',
    en: 'In the same years there was a ceiling on help, special support and housing support of a household together.',
  },
  'PL-01': {
    da: 'Kommunalbestyrelsen vedtager en beskæftigelsesplan, før året begynder. Om pligten gælder efter 2024, er åbent.',
    en: 'The council adopts an employment plan before the year begins. Whether the duty holds after 2024 is open.',
  },
  'PL-02': {
    da: 'Rådene på beskæftigelsesområdet har skiftet navn.',
    en: 'The councils of the field have changed their names.',
  },
  'PL-03': {
    da: 'Ministeren meldte i en årrække vejledende mål ud. De er afskaffet.',
    en: 'For some years the minister announced guiding goals. They are abolished.',
  },
  'PL-04': {
    da: 'Den gennemsnitlige varighed er fuldtidspersoner delt med personer, ganget med periodens uger.',
    en: 'Mean duration is full-time persons divided by persons, times the weeks of the period.',
  },
  'PL-05': {
    da: 'Resultatrevisionen gjorde status over et år. Fristen er åben.',
    en: 'The result audit took stock of a year. Its deadline is open.',
  },
  'RF-01': {
    da: 'Staten betaler en del af ydelsen. Delen falder i trin, jo flere uger borgeren har fået ydelse, uanset hvilken. Resten betaler kommunen.',
    en: 'The state pays a part of the benefit. The part falls in steps with the number of weeks the citizen has had a benefit, whichever it is. The municipality pays the rest.',
  },
  'RF-02': {
    da: 'Dagpenge og pensioner betales af andre. Kommunen betaler tilbage efter de samme trin.',
    en: 'Unemployment benefit and pensions are paid by others. The municipality pays its part back by the same steps.',
  },
  'RF-03': {
    da: 'En kalenderuge med en ydelse tæller som én ydelsesuge, uanset beløb og antal dage. Uger, der hverken er ydelse eller selvforsørgelse, tæller ikke.',
    en: 'A calendar week with a benefit counts as one benefit week, whatever the amount and the number of days. Weeks that are neither benefit nor self-support do not count.',
  },
  'RF-04': {
    da: 'Tællingen begynder forfra, når borgeren har forsørget sig selv i et års hele uger inden for de seneste år. Ugerne behøver ikke at ligge i træk.',
    en: 'The count starts over when the citizen has supported themselves for a year’s whole weeks within the latest years. The weeks need not be in a row.',
  },
  'RF-05': {
    da: 'De fleste ydelser er på trappen. Fleksjob, ledighedsydelse og førtidspension er det kun, når de er bevilget efter en bestemt dag; ellers gælder en ældre fast andel.',
    en: 'Most benefits are on the ladder. Flex jobs, unemployment allowance and disability pension only when granted after a certain day; otherwise an older fixed share holds.',
  },
  'RF-06': {
    da: 'I dagene omkring årsskiftet, hvor trappen begyndte, gælder procenten fra trappens første uge.',
    en: 'In the days around the turn of the year when the ladder began, the percentage of its first week holds.',
  },
  'RF-07': {
    da: 'Den første tid af en sygdom betaler arbejdsgiveren, den selvstændige selv eller a-kassen. De dage er ikke ydelsesuger.',
    en: 'The first time of a sickness is paid by the employer, the self-employed person or the fund. Those days are no benefit weeks.',
  },
  'RF-08': {
    da: 'Arbejde med løntilskud er ikke selvforsørgelse. For nogle ordninger er det åbent.',
    en: 'Work with a wage subsidy is not self-support. For some schemes it is open.',
  },
  'RF-09': {
    da: 'Fortsætter ydelsen, nås næste trin i en bestemt uge, og kommunens andel stiger.',
    en: 'If the benefit goes on, the next step is reached in a certain week, and the municipality’s share rises.',
  },
  'RP-01': {
    da: 'Ledige har ret og pligt til et tilbud inden for en frist. Fristen afhang før 2020 af alderen.',
    en: 'The unemployed have a right and a duty to an offer within a deadline. Before 2020 it depended on age.',
  },
  'RP-02': {
    da: 'Praktik, løntilskud, nytteindsats og jobrotation har hver sin længste varighed og sine betingelser.',
    en: 'Placement, wage subsidy, community benefit and job rotation each have a longest duration and conditions.',
  },
  'RP-03': {
    da: 'En arbejdsplads kan kun have et antal personer i praktik og løntilskud i forhold til sine ansatte.',
    en: 'A workplace can only have a number of persons on placement and subsidy in proportion to its employees.',
  },
  'RP-04': {
    da: 'En igu kan begynde inden for et antal år efter ankomsten og i en vis alder. Den, der er begyndt, følger reglerne fra sin start.',
    en: 'An igu can begin within a number of years after arrival and at a certain age. Who has begun follows the rules of the start.',
  },
  'RP-05': {
    da: 'Et ressourceforløb varer mindst et år og højst et antal år efter loven på bevillingens dag. Nye bevilges ikke mere.',
    en: 'A resource course lasts a year at least and a number of years at most by the law of the day of its grant. New ones are no longer granted.',
  },
  'RP-06': {
    da: 'Et jobafklaringsforløb kan vare nogle år; orlov tæller ikke med.',
    en: 'A job clarification course can last some years; leave is not counted.',
  },
  'RP-07': {
    da: 'Fleksjob bevilges siden 2013 for en tid ad gangen. Fra en vis alder kan de derefter blive permanente. Ældre bevillinger er permanente.',
    en: 'Since 2013 flex jobs are granted for a time. From a certain age they can become permanent after that. Older grants are permanent.',
  },
  'SD-01': {
    da: 'Er der betalt sygedagpenge i mere end et antal uger inden for de seneste måneder, stopper de ved månedens udgang, hvis de ikke forlænges.',
    en: 'When sickness benefit has been paid for more than a number of weeks within the latest months, it stops at the end of the month unless extended.',
  },
  'SD-02': {
    da: 'Sygedagpengesager har været delt i kategorier efter, hvornår borgeren ventes rask.',
    en: 'Sickness cases have been sorted into categories by when the citizen is expected to recover.',
  },
  'SD-03': {
    da: 'Sygedagpenge kan forlænges af bestemte grunde. Er der ingen, har borgeren ret til jobafklaringsforløb.',
    en: 'Sickness benefit can be extended on certain grounds. With none, the citizen has a right to a job clarification course.',
  },
  'SD-04': {
    da: 'Arbejdsgiver eller ansat kan i de første uger bede om en tidlig opfølgning.',
    en: 'Employer or employee can ask for early follow-up in the first weeks.',
  },
  'TM-01': {
    da: 'Staten ser på alle, der har været ledige et vist antal måneder, og tæller deres samtaler. Det er et andet tal end andelen holdt til tiden.',
    en: 'The state looks at all who have been unemployed for a certain number of months and counts their talks. It is another figure than the share held on time.',
  },
  'TM-02': {
    da: 'Hver samtale, loven kræver, sammenholdes med dem, der er holdt. Til tiden er den, der er holdt senest på fristen og dens tolerance.',
    en: 'Each talk the law asks for is matched with those held. On time is the one held by its deadline and tolerance.',
  },
  'TM-03': {
    da: 'Kommuner med flere på offentlig forsørgelse end ventet kunne komme under tilsyn, hvis for mange stod uden indsats.',
    en: 'Municipalities with more on public support than expected could come under supervision if too many were without effort.',
  },
  'TM-04': {
    da: 'Kommunen skal nå en vis andel af en gruppe. Resten kan den fritage efter en vurdering af den enkelte.',
    en: 'The municipality must reach a certain share of a group. The rest it can exempt after an assessment of each.',
  },
};
