// Whether a figure can be shown outside the bureau without giving away a record that is not public.
import type { Figure, Origin } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { publicLedger } from "./public-ledger.ts";

/** Whether the record a figure was made from may be named. */
export function isPublicInput(origin: Origin, figures: FigureScope): boolean {
  const record = recordOf(origin, figures);
  return record !== undefined && publicLedger(figures.records).has(record);
}

/** The very record, in the year it belongs to: 同比 also reads the year before, where ids may be the same. */
export function recordOf({ kind, id, year }: Origin, { records, scope }: FigureScope): LiangjiRecord | undefined {
  const own = year === undefined ? scope : { ...scope, year };
  return records.candidates(kind, own, id).find((one) => one.id === id);
}

/**
 * The records a figure gives away: those a table lists or groups, and those a number comes from when it comes from
 * no others. A number made from public records too tells nothing about one of them; and the total over records of a
 * kind that stays inside by default (目标审核) is what is published of them, unless it is the value of a single one.
 */
export function hiddenInputs(figure: Figure, figures: FigureScope): readonly Origin[] {
  const { inputs } = figure.provenance;
  const hidden = inputs.filter((origin) => !isPublicInput(origin, figures));
  if (figure.value.type === "table") return hidden;
  if (hidden.length < inputs.length) return [];
  const singled = inputs.length === 1 && inputs[0]?.field !== undefined;
  return singled ? hidden : hidden.filter((origin) => isWithheld(origin, figures));
}

/** Whether somebody decided that this very record is not public, beyond what holds for its kind. */
function isWithheld(origin: Origin, figures: FigureScope): boolean {
  const record = recordOf(origin, figures);
  return record === undefined || record.kind.public;
}
