/** Registers for the stories: two of invented persons, one of them without conversations, and a small one that counts as real. */
import type { GivenRegister } from '../../src/api/in-memory-registers.ts';
import { type Life, life } from '../../src/register/life.ts';
import { REGISTER_FILES } from '../../src/register/register.ts';
import { registerOf } from '../../src/register/register-of-lives.ts';

const BENEFITS = ['a_dagpenge', 'kontanthjaelp', 'sygedagpenge', 'fleksjob'] as const;

function people(municipality: string, count: number): Life[] {
  return Array.from({ length: count }, (_, at) =>
    life(`${municipality}-${at}`)
      .born(`${1960 + (at % 40)}-05-01`)
      .is({ sex: at % 2 === 0 ? 'k' : 'm' })
      .lives(municipality, '2010-01-01')
      .on(
        BENEFITS[at % 4]!,
        `2017-${String((at % 12) + 1).padStart(2, '0')}-01`,
        at % 5 === 0 ? undefined : '2018-06-30',
      )
      .talks('jobsamtale', { due: '2018-05-20', held: at % 3 === 0 ? '2018-05-25' : '2018-05-18' }),
  );
}

/** Received in 2018, so that what becomes of them is not yet known. */
const newcomer = life('new').born('1990-01-01').lives('840', '2018-02-01').arrives('2018-02-01');

export const STORY_REGISTERS: readonly GivenRegister[] = [
  { municipality: '840', register: registerOf([...people('840', 60), newcomer]), isSynthetic: true },
  {
    municipality: '851',
    register: {
      ...registerOf(people('851', 90)),
      files: new Set(REGISTER_FILES.filter((file) => file !== 'contacts')),
    },
    isSynthetic: true,
  },
  { municipality: '766', register: registerOf(people('766', 14)), isSynthetic: false },
];
