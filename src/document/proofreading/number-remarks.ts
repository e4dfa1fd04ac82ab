// What is to be said about numbers against the records: contradicted ones are errors, ones without origin warnings.
import { convert } from "../../base/quantity.ts";
import { fixed } from "../../base/rounding.ts";
import type { Figure } from "../../figures/figure.ts";
import type { TypedNumber } from "./numbers-in-text.ts";
import { originsOf } from "./origins-of.ts";
import type { Remark } from "./prose.ts";
import type { ProvedNumber } from "./prove-numbers.ts";

/** Rounded to the digits that were typed, the figure is yet another number; words like 余 are the same. */
function printsOtherwise({ quantity, range }: TypedNumber, { value }: Figure): boolean {
  if (value.type !== "quantity" || range) return false;
  const stated = convert(value.quantity, quantity.unit);
  if (!stated || quantity.before !== stated.before || quantity.after !== stated.after) return false;
  const decimals = Math.max(0, quantity.decimals ?? quantity.amount.decimalPlaces());
  return fixed(stated.amount, decimals) !== fixed(quantity.amount, decimals);
}

/** A number in a table cell stands apart from the words that name it: only what contradicts is said of it. */
export function remarkOnNumber(proved: ProvedNumber, kind: string): readonly Remark[] {
  const { paragraph, start, end, text, number, status, figure } = proved;
  const at = { paragraph, start, end };
  if (status === "contradicted" && figure) {
    return [
      {
        ...at,
        code: "proof/contradicted-number",
        severity: "error",
        message: `“${text}”与台账不一致：${figure.id}为${figure.text}`,
        hint: "请改正这个数，或更正台账；说的是别的口径、别的年度时，请把口径写明",
        related: originsOf(figure),
      },
    ];
  }
  if (status === "agrees" && figure && printsOtherwise(number, figure)) {
    return [
      {
        ...at,
        code: "proof/other-last-digit",
        // A rate may have been computed from amounts with more digits than are kept.
        severity: figure.provenance.basis === "计算" && text.endsWith("%") ? "note" : "warning",
        message: `“${text}”与口径“${figure.id}”的${figure.text}末位不同，但在四舍五入范围内`,
        hint: "同一个数宜全市各份文件写得一样，请核对",
        related: originsOf(figure),
      },
    ];
  }
  if (status !== "untraced" || kind === "cell") return [];
  return [
    {
      ...at,
      code: "proof/untraced-number",
      severity: "warning",
      message: `“${text}”在台账里没有找到出处`,
      hint: figure ? `可能是口径“${figure.id}”（${figure.text}），请核对` : "请核对并注明出处，或补登台账",
      related: figure ? originsOf(figure) : [],
    },
  ];
}
