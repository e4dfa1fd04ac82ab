// The first stretch of the street: content/ to checked records, and the definitions of what is computed from them.
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { World } from "./base/world.ts";
import { runChecks } from "./checks/run-checks.ts";
import { finishChanges } from "./editing/finish-changes.ts";
import type { Definition } from "./figures/definition.ts";
import { readDefinitions } from "./figures/read-definitions.ts";
import { readContent } from "./reading/read-content.ts";
import { noReadMemory, type ReadMemory } from "./reading/read-memory.ts";
import { gatherRecords } from "./records/gather-records.ts";
import type { Records } from "./records/records.ts";
import { completeRecords } from "./standards/complete-records.ts";
import { readRulebook } from "./standards/read-rulebook.ts";

/** What figures are computed from. */
export interface Ledger {
  readonly records: Records;
  /** As they are written, those with errors among them. */
  readonly written: Records;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Reads and checks the records, and reads the definitions of figures. */
export async function readLedger(
  world: World,
  { content, templates }: { readonly content: string; readonly templates: string },
  memory: ReadMemory = noReadMemory,
): Promise<Outcome<Ledger>> {
  const findings = new Findings();
  findings.add(await finishChanges(world, content));
  const entries = findings.take(await readContent(world, content, memory));
  const gathered = findings.take(gatherRecords(entries));
  const rulebook = findings.take(await memory.recall("rulebook", world, (seen) => readRulebook(seen, templates)));
  const records = findings.take(runChecks(completeRecords(gathered, rulebook), rulebook));
  const definitions = findings.take(await memory.recall("figures", world, (seen) => readDefinitions(seen, templates)));
  return outcome({ records, written: gathered, definitions }, findings.all);
}
