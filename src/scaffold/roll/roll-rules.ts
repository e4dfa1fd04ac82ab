// Every kind that a year hands on to the next, in the order it is done: what refers to others after them.

import { rollPolicies } from "./roll-policies.ts";
import { rollProjects } from "./roll-projects.ts";
import { rollRectifications } from "./roll-rectifications.ts";
import { rollReformTasks } from "./roll-reform-tasks.ts";
import type { RollRule } from "./roll-rule.ts";
import { rollWaivers } from "./roll-waivers.ts";

export const rollRules: readonly RollRule[] = [
  rollProjects,
  rollPolicies,
  rollRectifications,
  rollReformTasks,
  rollWaivers,
];
