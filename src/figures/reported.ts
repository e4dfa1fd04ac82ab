// What others reported for a figure, and whether it agrees with what the records say.
import { type Diagnostic, error, note } from "../base/diagnostic.ts";
import { compareStatements } from "../base/interval.ts";
import { convert, isPlain, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import { reportedTotal } from "../records/kinds/reported-total.ts";
import { placeOf, writtenAt } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import type { Origin } from "./figure.ts";

export interface Reported {
  readonly quantity: Quantity;
  readonly origin: Origin;
}

/** The 汇总 entry of this name, if the scope has one. */
export function reportedFor(id: string, records: Records, scope: Scope): Reported | undefined {
  const record = records.of(reportedTotal, scope).find((one) => one.data.indicator === id);
  if (!record) return undefined;
  const value = writtenAt(record, ["value"]);
  return {
    quantity: record.data.value,
    origin: {
      kind: record.kind.name,
      id: record.id,
      title: record.title,
      place: placeOf(record, ["value"]),
      ...(record.year === undefined ? {} : { year: record.year }),
      field: reportedTotal.fields.value.key,
      source: record.data.source,
      ...(value === undefined ? {} : { value }),
    },
  };
}

export interface CrossCheck {
  /** One clause for the provenance. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly agrees: boolean;
}

/** Compares a computed value with a reported one within the precision both were written with. */
export function crossCheck(id: string, computed: Quantity, reported: Reported, inputs: readonly Origin[]): CrossCheck {
  const stated = quantityText(reported.quantity);
  const same = convert(computed, reported.quantity.unit) ?? computed;
  const rounded = roundedAs(same, reported.quantity);
  const shown = quantityText(rounded);
  const related = inputs.slice(0, 3).map((origin) => ({
    place: origin.place,
    message: `参与计算：${origin.title}${origin.value === undefined ? "" : `，${origin.field} ${origin.value}`}`,
  }));
  const { place } = reported.origin;
  // A number that rounds to what was printed is that number: 11.482% is printed as 11.5%.
  switch (quantityText(rounded) === stated ? "exact" : compareStatements(computed, reported.quantity)) {
    case "exact":
      return { agrees: true, text: `汇总填报${stated}，与计算结果一致`, diagnostics: [] };
    case "consistent": {
      // 260余人次 was never meant to the last one: 265人次 is what it says.
      if (!isPlain(reported.quantity)) {
        return { agrees: true, text: `汇总填报${stated}，与计算结果${shown}相符`, diagnostics: [] };
      }
      const text = `汇总填报${stated}，与所列数据一致（四舍五入范围内），由所列数据计算为${shown}`;
      return {
        agrees: true,
        text,
        diagnostics: [note("figures/within-rounding", `“${id}”${text}`, { place, related })],
      };
    }
    case "contradictory": {
      const message = `“${id}”汇总填报${stated}，由所列数据计算为${shown}，两者矛盾`;
      const hint = "请核对：改正填报数，或补齐、改正参与计算的记录";
      return {
        agrees: false,
        text: message,
        diagnostics: [error("figures/contradiction", message, { place, hint, related })],
      };
    }
    case "incomparable": {
      const message = `“${id}”汇总填报${stated}，单位与计算结果${shown}不同，无法核对`;
      const hint = `请把填报数的单位改为“${computed.unit}”或可以换算的单位`;
      return {
        agrees: false,
        text: message,
        diagnostics: [error("figures/unit-mismatch", message, { place, hint, related })],
      };
    }
  }
}

/** With as many digits as the other was written with. */
function roundedAs(quantity: Quantity, written: Quantity): Quantity {
  const decimals = Math.max(0, written.decimals ?? quantity.amount.decimalPlaces());
  return { ...quantity, amount: quantity.amount.toDecimalPlaces(decimals), decimals };
}
