// Work that looks at all records at once, done once and kept as long as they are, so that a check stays linear in their number.
import type { Records } from "./records.ts";

export function oncePerRecords<Value>(make: (records: Records) => Value): (records: Records) => Value {
  const made = new WeakMap<Records, { readonly value: Value }>();
  return (records) => {
    const earlier = made.get(records);
    if (earlier) return earlier.value;
    const value = make(records);
    made.set(records, { value });
    return value;
  };
}
