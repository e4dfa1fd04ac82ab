// Adding stated numbers: the amounts add, and so does what each may be off.
import { Decimal } from "./decimal.ts";
import { convert, type Quantity } from "./quantity.ts";

/** The sum in the unit asked for; undefined when some unit does not fit or there is nothing to add. */
export function sum(parts: readonly Quantity[], unit: string): Quantity | undefined {
  let amount = new Decimal(0);
  let slack = new Decimal(0);
  for (const part of parts) {
    const converted = convert(part, unit);
    if (converted === undefined) return undefined;
    amount = amount.plus(converted.amount);
    slack = slack.plus(converted.slack);
  }
  return parts.length === 0 ? undefined : { amount, unit, slack };
}
