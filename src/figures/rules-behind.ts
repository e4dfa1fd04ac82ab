// Which rules that places may state for themselves decide a number: who counts 优 counts by a 等次标准.
import type { FieldType } from "../records/field.ts";
import type { standardFields } from "../records/standard-fields.ts";
import { grade } from "../records/types/grades.ts";
import { light } from "../records/types/lights.ts";
import { besideYear } from "./beside-year.ts";
import type { Definitions } from "./definition.ts";
import { pathsOf } from "./field-path.ts";
import { operandsOf } from "./formula.ts";
import { keysOf } from "./keys-of.ts";
import { shapesOf } from "./shape.ts";

export type RuleName = Extract<keyof typeof standardFields, "gradeScheme" | "warningRule">;

const rules: ReadonlyMap<FieldType<unknown>, RuleName> = new Map<FieldType<unknown>, RuleName>([
  [grade, "gradeScheme"],
  [light, "warningRule"],
]);

/** Of the figure and of all it is computed from, in a fixed order. `id`: a definition without rings. */
export function rulesBehind(id: string, definitions: Definitions): readonly RuleName[] {
  const found = new Set<RuleName>();
  const seen = new Set<string>();
  const queue = [id];
  for (const name of queue) {
    if (seen.has(name)) continue;
    seen.add(name);
    const formula = (definitions.get(name) ?? besideYear(name, definitions))?.formula;
    if (formula === undefined) continue;
    queue.push(...operandsOf(formula));
    if (!("from" in formula)) continue;
    const paths = shapesOf(formula.from).flatMap((shape) => keysOf(formula).flatMap((key) => pathsOf(shape, key)));
    for (const { field } of paths) {
      const rule = rules.get(field.type);
      if (rule !== undefined) found.add(rule);
    }
  }
  return [...found].sort();
}
