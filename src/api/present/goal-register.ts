/** How a register answers a goal: the measure and what it does otherwise than the plan, or what exactly is missing. */
import { DIFFERENCES, type GoalRegister } from '../../plan/goal-register.ts';
import type { GoalDetailDto } from '../contract/plans.ts';

export function goalRegisterDto(register: GoalRegister | undefined): GoalDetailDto['register'] {
  if (!register) return null;
  const { fit, see_also: seeAlso = [] } = register;
  if (register.fit === 'none') return { fit, measure: null, only: {}, differs: [], missing: register.missing, seeAlso };
  const { measure, only = {} } = register;
  const differs = register.fit === 'near' ? register.differs : [];
  return {
    fit,
    measure,
    only,
    differs: differs.map(({ about, text }) => ({ about: DIFFERENCES[about], text })),
    missing: null,
    seeAlso,
  };
}
