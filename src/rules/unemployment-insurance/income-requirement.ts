/** DP-02: whether the income of the latest three years gives a first right to benefit. Amounts in øre. */
import type { Day } from '../../core/day.ts';
import { type Month, monthOfDay } from '../../core/month.ts';
import { displayOere, type Oere } from '../../core/oere.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface MonthlyIncome {
  readonly month: Month;
  readonly amount: Oere;
}

export interface IncomeRequirement {
  /** Income that counts: no more than the cap of each month. */
  readonly counted: Oere;
  readonly needed: Oere;
  readonly met: boolean;
}

const MONTHS_IN_YEAR = 12;

/** `day`: of the application; months before its month count. Several amounts in a month are added before the cap. */
export function incomeRequirement(incomes: readonly MonthlyIncome[], day: Day, law: Law): Answer<IncomeRequirement> {
  const cite = new Citing(law);
  const needed = cite.number('dagpenge/indkomstkrav', day);
  const cap = cite.number('dagpenge/indkomstkrav-maaned', day);
  const years = cite.number('dagpenge/indkomstkrav-aar', day);
  const end = monthOfDay(day);
  const byMonth = new Map<Month, Oere>();
  for (const { month, amount } of incomes) {
    if (month >= end - years * MONTHS_IN_YEAR && month < end) byMonth.set(month, (byMonth.get(month) ?? 0) + amount);
  }
  const counted = [...byMonth.values()].reduce((sum, amount) => sum + Math.min(amount, cap), 0);
  const [earned, asked, most] = [counted, needed, cap].map((each) => both((language) => displayOere(each, language)));
  return {
    answer: { counted, needed, met: counted >= needed },
    because: [
      {
        da: `${earned!.da} i ${byMonth.size} måneder (højst ${most!.da} i en måned); ${asked!.da} kræves.`,
        en: `${earned!.en} in ${byMonth.size} months (${most!.en} a month at most); ${asked!.en} are required.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}
