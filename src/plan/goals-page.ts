/** Which register measure answers which goal, as a page for people (`docs/goals.md`), made from the plans themselves. */
import { municipality } from '../core/areas/municipalities.ts';
import type { Goal } from './goal.ts';
import { DIFFERENCES, type GoalRegister } from './goal-register.ts';
import type { Plan } from './plan.ts';

const HEADER = `# Goals and register measures

What a register answers of each goal of the five plans; made from \`plans/*.yaml\` by \`npm run docs\`.

**exact**: the measure counts what the words of the goal say. **near**: it counts almost that, and the difference is said.
**none**: no register can answer, and what exactly is missing is said. What a plan itself leaves open stands with the goal as
an open question and is not repeated here. The choice of measure is ours.
`;

const FITS = ['exact', 'near', 'none'] as const;

export function goalsPage(plans: readonly Plan[]): string {
  return [HEADER, countsTable(plans), ...plans.map(section)].join('\n');
}

function countsTable(plans: readonly Plan[]): string {
  const goals = plans.flatMap((plan) => plan.goals);
  const row = (name: string, of: readonly Goal[]) =>
    `| ${[name, of.length, ...FITS.map((fit) => of.filter(({ register }) => register?.fit === fit).length)].join(' | ')} |`;
  const rows = [...plans.map((plan) => row(titleOf(plan), plan.goals)), row('together', goals)];
  return `| plan | goals | exact | near | none |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function titleOf({ municipality: code, year }: Plan): string {
  return `${municipality(code).name.en} ${year}`;
}

function section(plan: Plan): string {
  const rows = plan.goals.map((goal) => `| ${[goal.title.en, ...cells(goal.register)].join(' | ')} |`);
  return `## ${titleOf(plan)}\n\n| goal | fit | measure | narrowed to | counted by | difference, or what is missing |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function cells(register: GoalRegister | undefined): string[] {
  if (!register) return ['–', '–', '', '', 'nobody has looked yet'];
  const also = register.see_also ? ` See also ${register.see_also.map(link).join(', ')}.` : '';
  if (register.fit === 'none') return ['none', '–', '', '', `${register.missing.en}${also}`];
  const { fit, measure, only = {}, periods, at, as, against } = register;
  const differs = register.fit === 'near' ? register.differs : [];
  const groups = Object.entries(only).map(([key, values]) => `${key}: ${values.join(', ')}`);
  const compared = [as === 'rank' ? 'rank among all municipalities' : undefined, against && `against ${against}`];
  const read = [...periods, at === 'last-day' ? 'as of the last day' : undefined, ...compared];
  const said = differs.map(({ about, text }) => `_${DIFFERENCES[about].en}:_ ${text.en}`).join(' ');
  return [fit, link(measure), groups.join('; '), read.filter(Boolean).join(', '), `${said}${also}`];
}

function link(measure: string): string {
  return `[\`${measure}\`](../src/measures/catalogue/${measure}.ts)`;
}
