// Bytes that should be JSON, from wherever they came.

/** Undefined for what is no JSON in UTF-8. */
export function jsonFrom(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
