/** Leaving grade 9 with grades, and the education that follows: school leavers are the youngest persons of the register. */
import { civilDate, type Day, dayOf } from '../../core/day.ts';
import { ANSWERS, codeOf, EDUCATION_KINDS } from '../codes.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { targetOn, targetsOf } from './target.ts';

const USUAL_IN_EDUCATION = 88;
const GRADES = 0.89;
/** Age in the year of leaving grade 9. */
const AGE = 16;
/** From the end of June to the day 15 months later. */
const DAYS = 460;

export function schoolInto(made: Made, random: RandomNumbers): void {
  const { people, from, to, targets } = made;
  const published = targetsOf(targets, 'ungdomsuddannelse-15-maaneder');
  const leavers = Map.groupBy(
    Array.from({ length: people.count }, (_, person) => person).filter((person) => {
      const leaving = people.born[person]! + AGE * 365;
      return people.movedIn[person]! <= leaving && people.movedOut[person]! > leaving + 365;
    }),
    (person) => civilDate(people.born[person]!).year + AGE,
  );
  const write = writers(made);
  for (const [year, cohort] of [...leavers].sort(([a], [b]) => a - b)) {
    const finished = dayOf(year, 6, 20) + random.below(7);
    if (finished < from || finished >= to) continue;
    const share = targetOn(published, finished)?.value ?? USUAL_IN_EDUCATION;
    const studying = Math.round((cohort.length * share) / 100);
    cohort.forEach((person, at) => {
      const passes = random.chance(GRADES);
      const grade = (high: number) => (passes ? 200 + random.below(high) : -100 + random.below(290));
      write.school(person, finished, grade(900), grade(900));
      studyAfter(person, finished, at < studying, write, random);
    });
  }
  for (let person = 0; person < people.count; person++) {
    studyLater(made, person, write, random);
    graduate(made, person, write, random);
  }
}

type Writers = ReturnType<typeof writers>;

function writers({ desk, first }: Made) {
  const school = desk.rows('school', ['grade9FinishedOn', 'danish', 'mathematics']);
  const education = desk.rows('education', ['from', 'to', 'kind', 'completed']);
  return {
    school: (person: number, day: Day, danish: number, mathematics: number) =>
      school(first + person, day, danish, mathematics),
    education: (person: number, from: Day, to: Day, kind: (typeof EDUCATION_KINDS)[number], completed: boolean) =>
      education(first + person, from, to, codeOf(EDUCATION_KINDS, kind), codeOf(ANSWERS, completed ? 'ja' : 'nej')),
  };
}

/** In youth education 15 months after, or not: then one begun and given up, preparatory education, or none. */
function studyAfter(person: number, finished: Day, isStudying: boolean, write: Writers, random: RandomNumbers): void {
  const begins = dayOf(civilDate(finished).year + (random.chance(0.45) ? 1 : 0), 8, 12);
  const otherwise = random.share();
  if (isStudying) {
    const ends = begins + 1050;
    write.education(person, begins, ends, 'ungdomsuddannelse', random.chance(0.85));
  } else if (otherwise < 0.4) {
    const start = dayOf(civilDate(finished).year, 8, 12);
    write.education(person, start, start + 60 + random.below(DAYS - 130), 'ungdomsuddannelse', false);
  } else if (otherwise < 0.7) {
    write.education(person, begins, begins + 300, begins >= dayOf(2019, 8, 1) ? 'fgu' : 'andet', random.chance(0.6));
  }
}

/** After the education benefit some study; so do some refugees who support themselves. */
function studyLater({ people, stays, to }: Made, person: number, write: Writers, random: RandomNumbers): void {
  stays[person]!.forEach((stay, at) => {
    const isRefugee = people.reservedTo[person]! > stay.to;
    if (stay.to >= to || !random.chance(stay.benefit === 'uddannelseshjaelp' ? 0.35 : isRefugee ? 0.15 : 0)) return;
    const next = stays[person]![at + 1]?.from ?? to + 400;
    const ends = Math.min(next, stay.to + 200 + random.below(900));
    if (ends > stay.to + 30) write.education(person, stay.to, ends, 'ungdomsuddannelse', random.chance(0.6));
  });
}

/** Position in EDUCATION_LEVELS of the first higher education. */
const HIGHER = 4;
const YEARS_OF_STUDY = 3;

/** A higher education, completed by most at about 26: for some just before they become unemployed. */
function graduate({ people, stays, from, to }: Made, person: number, write: Writers, random: RandomNumbers): void {
  if (people.education[person]! < HIGHER) return;
  const born = people.born[person]!;
  const isYoung = (day: Day) => day > born + 23 * 365 && day < born + 30 * 365;
  const first = stays[person]!.find(({ benefit, from: begins }) => benefit === 'a_dagpenge' && isYoung(begins));
  const done =
    first === undefined || random.chance(0.3) ? born + 26 * 365 + random.below(700) : first.from - random.below(20);
  const begins = done - YEARS_OF_STUDY * 365;
  if (done < from || done >= to || stays[person]!.some((stay) => stay.from < done && stay.to > begins)) return;
  write.education(person, begins, done, 'videregaaende', random.chance(0.93));
}
