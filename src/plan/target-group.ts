/** The target group of a goal or initiative, as a field of a plan file. */
import { z } from 'zod';
import { TARGET_GROUPS, type TargetGroup } from '../core/target-group.ts';

export const targetGroup = z.enum(Object.keys(TARGET_GROUPS) as [TargetGroup, ...TargetGroup[]]);
