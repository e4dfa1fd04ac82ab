// The other 汇总 entries that one entry names under 其中 or 不超过, in its own region and year.

import type { Related } from "../base/diagnostic.ts";
import type { Quantity } from "../base/quantity.ts";
import { reportedTotal } from "../records/kinds/reported-total.ts";
import { type LiangjiRecord, placeOf, writtenAt } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";

export type Total = LiangjiRecord<typeof reportedTotal.fields>;

/** The entry of that name in the same region and year. */
export function totalNamed(name: string, beside: Total, records: Records): Total | undefined {
  const found = records.find(reportedTotal.name, beside, name);
  return found?.year === beside.year ? found && asKind(found, reportedTotal) : undefined;
}

/** The parts of a total; undefined when it has none or one of them is missing, which is a finding of its own. */
export function partsOf(total: Total, records: Records): readonly Total[] | undefined {
  const names = total.data.parts ?? [];
  const parts = names.map((name) => totalNamed(name, total, records)).filter((part) => part !== undefined);
  return names.length > 0 && parts.length === names.length ? parts : undefined;
}

export const valuesOf = (totals: readonly Total[]): readonly Quantity[] => totals.map((one) => one.data.value);

/** Each entry with its value as it was written. */
export const asRelated = (totals: readonly Total[]): readonly Related[] =>
  totals.map((one) => ({
    place: placeOf(one, ["value"]),
    message: `${one.data.indicator}：${writtenAt(one, ["value"]) ?? ""}`,
  }));
