// What decides how a number is counted, as one digest: two regions that count by the same 口径 have the same.
import { sha256 } from "../base/digest.ts";
import { byText } from "../base/order.ts";
import { besideYear } from "./beside-year.ts";
import type { Condition } from "./condition.ts";
import type { Definition, Definitions } from "./definition.ts";

const known = new WeakMap<Definitions, Map<string, string | undefined>>();

/**
 * Names, places, digits and units of display do not matter: operands count by what they are themselves. Of what is only
 * reported, nothing but its sentence says what it is. Undefined for tables, for what speaks of one record, and in rings.
 */
export function countingDigest(id: string, definitions: Definitions): string | undefined {
  const found = known.get(definitions) ?? new Map<string, string | undefined>();
  known.set(definitions, found);
  if (found.has(id)) return found.get(id);
  // Against rings: whoever asks on the way gets no answer.
  found.set(id, undefined);
  const definition = definitions.get(id) ?? besideYear(id, definitions);
  const rule = definition && ruleOf(definition, definitions);
  const digest = rule && sha256(JSON.stringify(rule));
  found.set(id, digest);
  return digest;
}

/** As plain data, the same for all ways of writing it. */
function ruleOf({ formula, statement }: Definition, definitions: Definitions): readonly unknown[] | undefined {
  switch (formula.type) {
    case "list":
    case "group":
    case "rows":
      return undefined;
    case "reported":
      return [formula.type, statement.replace(/\s/gu, "")];
    case "count":
      return [formula.type, formula.from, conditionRule(formula.where)];
    case "sum":
    case "distinct":
    case "average":
    case "largest":
    case "smallest":
      return [formula.type, formula.from, conditionRule(formula.where), formula.field];
    default: {
      const operands = formula.of.flatMap((name) => countingDigest(name, definitions) ?? []);
      if (operands.length < formula.of.length) return undefined;
      return [formula.type, ...(formula.type === "add" ? operands.sort() : operands)];
    }
  }
}

/** All clauses must hold, in whatever order they are written; so it is with the tests of one. */
const conditionRule = (where: Condition): readonly (readonly string[])[] =>
  where
    .map(({ key, tests }) => [
      key,
      ...tests.map((test) => ("text" in test ? `${test.how} ${test.text}` : test.how)).sort(),
    ])
    .sort(byText((clause) => clause.join("\n")));
