// Records as a JSON file, put together piece by piece: a year may have more of them than one string holds.

const recordsAtOnce = 500;

/** A JSON list, one record a line. */
export function jsonBytes(records: readonly unknown[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("[\n")];
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const lines = records.slice(from, from + recordsAtOnce).map((one) => JSON.stringify(one));
    parts.push(Buffer.from(`${from === 0 ? "" : ",\n"}${lines.join(",\n")}`));
  }
  return Buffer.concat([...parts, Buffer.from("\n]\n")]);
}
