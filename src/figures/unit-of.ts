// The unit a figure is computed in, as far as its definition alone tells.
import { allKinds } from "../records/all-kinds.ts";
import { type Field, fieldByKey } from "../records/field.ts";
import type { Definitions } from "./definition.ts";
import { pathsOf } from "./field-path.ts";
import { unitOfField } from "./reads-as.ts";
import { shapesOf } from "./shape.ts";
import { isOfSubject, subjectPrefix } from "./subject-word.ts";

const known = new WeakMap<Definitions, Map<string, string | undefined>>();

/** Undefined when only the records can tell, and for tables and rings. */
export function unitOf(id: string, definitions: Definitions): string | undefined {
  if (isOfSubject(id)) return unitOfSubject(id.slice(subjectPrefix.length));
  const found = known.get(definitions) ?? new Map<string, string | undefined>();
  known.set(definitions, found);
  if (found.has(id)) return found.get(id);
  // Against rings: whoever asks on the way gets no answer.
  found.set(id, undefined);
  const unit = compute(id, definitions);
  found.set(id, unit);
  return unit;
}

function compute(id: string, definitions: Definitions): string | undefined {
  const definition = definitions.get(id);
  if (!definition) return undefined;
  const { formula, display } = definition;
  switch (formula.type) {
    case "count":
    case "distinct":
      return definition.unit;
    case "sum":
    case "average":
    case "largest":
    case "smallest":
      return unitOfFields(
        shapesOf(formula.from).flatMap((shape) => pathsOf(shape, formula.field).map((one) => one.field)),
      );
    case "ratio":
    case "growth":
      return "%";
    case "change": {
      const unit = unitOf(formula.of[0], definitions);
      return unit === "%" ? "个百分点" : unit;
    }
    case "lastYear":
      return unitOf(formula.of[0], definitions);
    case "add":
    case "subtract":
      return display ?? formula.of.map((name) => unitOf(name, definitions)).find((unit) => unit !== undefined);
    default:
      return undefined;
  }
}

const unitOfSubject = (key: string): string | undefined =>
  unitOfFields(allKinds.flatMap(({ fields }) => fieldByKey(fields, key)?.[1] ?? []));

/** The one unit they all have. */
function unitOfFields(fields: readonly Field<unknown>[]): string | undefined {
  const [unit, ...others] = new Set(fields.map(unitOfField));
  return others.length === 0 ? unit : undefined;
}
