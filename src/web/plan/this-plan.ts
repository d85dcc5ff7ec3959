/** The plan a page is about, and the day it is seen from. */
import { createContext, useContext } from 'react';
import type { PlanHeadDto } from '../../api/contract/plans.ts';

export interface ThisPlan {
  readonly plan: PlanHeadDto;
  readonly asOf: string;
}

export const PlanContext = createContext<ThisPlan | null>(null);

export function useThisPlan(): ThisPlan {
  const here = useContext(PlanContext);
  if (!here) throw new Error('This screen stands outside a plan.');
  return here;
}
