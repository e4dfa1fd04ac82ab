// Adding stated numbers: the amounts add, and so does what each may be off.
import { Decimal } from "./decimal.ts";
import { convert, type Quantity } from "./quantity.ts";

/**
 * The sum in the unit asked for; 余, 超, 约 and the like stay with it. Undefined when some unit does not fit, when
 * different such words meet (超160亿元 and 约3亿元 have no honest sum), or when there is nothing to add.
 */
export function sum(parts: readonly Quantity[], unit: string): Quantity | undefined {
  let amount = new Decimal(0);
  let slack = new Decimal(0);
  for (const part of parts) {
    const converted = convert(part, unit);
    if (converted === undefined) return undefined;
    amount = amount.plus(converted.amount);
    slack = slack.plus(converted.slack);
  }
  const words = new Map(parts.map(({ before, after }) => [`${before ?? ""}…${after ?? ""}`, { before, after }]));
  words.delete("…");
  const [word, ...others] = words.values();
  if (parts.length === 0 || others.length > 0) return undefined;
  const { before, after } = word ?? {};
  return { amount, unit, slack, ...(before && { before }), ...(after && { after }) };
}
