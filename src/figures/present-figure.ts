// A computed value to a figure: how it reads, how it was made, and what else was said of the same fact.
import type { Known } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { Basis, Figure } from "./figure.ts";
import { methodText, reportedMethod } from "./method-text.ts";
import { numberText } from "./number-text.ts";

export interface Circumstances {
  readonly basis: Basis;
  readonly ofSubject: boolean;
  /** What an independent statement of the same fact said. */
  readonly crossCheck?: string;
}

export function presentFigure(
  definition: Definition,
  computed: Known,
  { basis, ofSubject, crossCheck }: Circumstances,
): Figure {
  const { value } = computed;
  const shown = value.type === "quantity" ? numberText(definition, value.quantity) : undefined;
  const method = basis === "汇总" ? reportedMethod : methodText(definition.formula);
  return {
    id: definition.id,
    code: definition.code,
    statement: definition.statement,
    value: value.type === "quantity" && shown ? { ...value, shown: shown.shown } : value,
    text: shown?.text ?? "",
    phrases: definition.phrases,
    ofSubject,
    provenance: {
      basis,
      method: computed.note === undefined ? method : `${method}；${computed.note}`,
      definedAt: definition.place,
      inputs: computed.inputs,
      operands: computed.operands,
      ...(shown?.rounding === undefined ? {} : { rounding: shown.rounding }),
      ...(crossCheck === undefined ? {} : { crossCheck }),
    },
  };
}
