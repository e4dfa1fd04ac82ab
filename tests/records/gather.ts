// A content folder as text to records, for tests.
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { placeText } from "../../src/base/place.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { Records } from "../../src/records/records.ts";
import { MemoryWorld } from "../memory-world.ts";

export interface Gathered {
  readonly records: Records;
  readonly findings: readonly Diagnostic[];
  /** `code line:column`, and the file when there are several. */
  readonly lines: readonly string[];
}

export async function gather(files: Readonly<Record<string, string>>): Promise<Gathered> {
  const world = new MemoryWorld(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
  );
  const read = await readContent(world, "content");
  const gathered = gatherRecords(read.value);
  const findings = [...read.diagnostics, ...gathered.diagnostics];
  return {
    records: gathered.value,
    findings,
    lines: findings.map((one) => `${one.code} ${placeText(one.place).slice("content/".length)}`),
  };
}
