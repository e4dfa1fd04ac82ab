// A process of its own: reads and checks one content folder, then prints what that took as one line of JSON.
import { join } from "node:path";
import { isError } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { completeRecords } from "../../src/standards/complete-records.ts";
import { readRulebook } from "../../src/standards/read-rulebook.ts";

/** Times in milliseconds, memory in bytes. */
export interface Measured {
  readonly records: number;
  readonly findings: number;
  readonly errors: number;
  readonly reading: number;
  readonly gathering: number;
  readonly checking: number;
  /** Of all threads, those that collect garbage too. */
  readonly processor: number;
  readonly peak: number;
  /** What the heap holds at the end, garbage aside. */
  readonly kept: number;
}

const [content = "content"] = process.argv.slice(2);
const { value: rulebook } = await readRulebook(nodeWorld, join(import.meta.dirname, "../../templates"));
const begun = process.cpuUsage();
const marks = [performance.now()];

const read = await readContent(nodeWorld, content);
marks.push(performance.now());
const gathered = gatherRecords(read.value);
marks.push(performance.now());
const checked = runChecks(completeRecords(gathered.value, rulebook), rulebook);
marks.push(performance.now());

const spent = process.cpuUsage(begun);
const peak = process.resourceUsage().maxRSS * 1024;
globalThis.gc?.();
const findings = [...read.diagnostics, ...gathered.diagnostics, ...checked.diagnostics];
const [reading = 0, gathering = 0, checking = 0] = marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
const measured: Measured = {
  records: checked.value.all.length,
  findings: findings.length,
  errors: findings.filter(isError).length,
  reading,
  gathering,
  checking,
  processor: (spent.user + spent.system) / 1000,
  peak,
  kept: process.memoryUsage().heapUsed,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
