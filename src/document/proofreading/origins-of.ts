// Where a figure's own value comes from, for a finding that holds another value against it.
import type { Related } from "../../base/diagnostic.ts";
import type { Figure } from "../../figures/figure.ts";

/** The first three records behind it, and its formula. */
export function originsOf(figure: Figure): readonly Related[] {
  const { inputs, method, definedAt } = figure.provenance;
  const shown = inputs.slice(0, 3).map((input) => {
    const value = input.value === undefined ? "" : `，${input.field}为${input.value}`;
    const source = input.source === undefined ? "" : `，来源：${input.source}`;
    return { place: input.place, message: `${figure.text}来自${input.kind}“${input.title}”${value}${source}` };
  });
  const more = inputs.length > 3 ? `（共${inputs.length}条记录）` : "";
  return [...shown, { place: definedAt, message: `口径：${method}${more}` }];
}
