// The parts of an XLSX file as text, for tests that look at what is in it.
import { unzipSync } from "fflate";

export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const),
  );
