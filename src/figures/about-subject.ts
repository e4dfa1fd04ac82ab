// Which definitions speak of the record a document is about: those that look into it or ask for it, and those made from such figures.
import type { Definition, Definitions } from "./definition.ts";
import { operandsOf } from "./formula.ts";
import { subjectWordsIn } from "./subject-value.ts";
import { isOfSubject } from "./subject-word.ts";

const known = new WeakMap<Definitions, Map<string, boolean>>();

export function speaksOfSubject(definition: Definition, definitions: Definitions): boolean {
  const found = known.get(definitions) ?? new Map<string, boolean>();
  known.set(definitions, found);
  const earlier = found.get(definition.id);
  if (earlier !== undefined) return earlier;
  const { formula } = definition;
  const itself = "from" in formula && (isOfSubject(formula.from) || subjectWordsIn(formula.where).length > 0);
  const speaks =
    itself ||
    operandsOf(formula).some((name) => {
      const operand = definitions.get(name);
      return isOfSubject(name) || (operand !== undefined && speaksOfSubject(operand, definitions));
    });
  found.set(definition.id, speaks);
  return speaks;
}
