/** KL-02: the cash-assistance ceiling (kontanthjælpsloftet). Amounts in øre a month. */
import type { Day } from '../../core/day.ts';
import type { Oere } from '../../core/oere.ts';
import { displayOere } from '../../core/oere.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface HouseholdHelp {
  /** Household as the ceiling names it: `enlig-uden-boern`, `par-et-barn`. */
  readonly household: string;
  /** Cash assistance or what stood in its place; never cut. */
  readonly help: Oere;
  /** What can be cut, by name: `saerlig-stoette`, `boligstoette`. */
  readonly cuttable: Readonly<Record<string, Oere>>;
}

export interface CeilingCut {
  /** `null`: there was no ceiling that day. */
  readonly ceiling: Oere | null;
  readonly cut: Oere;
  /** What is left of what could be cut. */
  readonly left: Readonly<Record<string, Oere>>;
}

export function ceilingCut({ household, help, cuttable }: HouseholdHelp, day: Day, law: Law): Answer<CeilingCut> {
  const cite = new Citing(law);
  if (!law.covers('kontanthjaelpsloft/loft', day)) {
    const because = [
      { da: 'Der var intet kontanthjælpsloft den dag.', en: 'There was no cash-assistance ceiling that day.' },
    ];
    return { answer: { ceiling: null, cut: 0, left: cuttable }, because, ground: cite.ground, facts: [] };
  }
  const ceiling = cite.cell('kontanthjaelpsloft/loft', household, day);
  const total = help + Object.values(cuttable).reduce((sum, amount) => sum + amount, 0);
  const left: Record<string, Oere> = { ...cuttable };
  let above = Math.max(0, total - ceiling);
  for (const name of cite.list('kontanthjaelpsloft/raekkefoelge', day)) {
    const taken = Math.min(above, left[name] ?? 0);
    if (name in left) left[name] = left[name]! - taken;
    above -= taken;
  }
  const cut = Math.max(0, total - ceiling) - above;
  const [sum, limit] = [total, ceiling].map((amount) => both((language) => displayOere(amount, language)));
  return {
    answer: { ceiling, cut, left },
    because: [
      {
        da: `I alt ${sum!.da}, hvor loftet er ${limit!.da}`,
        en: `In all ${sum!.en}, where the ceiling is ${limit!.en}`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `Husstand: ${household}`, en: `Household: ${household}` })],
  };
}
