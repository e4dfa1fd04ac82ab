// A process of its own: builds the documents or the site of one folder as the command does, then prints what that took as one line of JSON.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { nodeWorld } from "../../src/base/node-world.ts";
import { build } from "../../src/commands/build.ts";

/** Time in milliseconds, memory in bytes; of all threads together. */
export interface MeasuredBuild {
  readonly exitCode: number;
  readonly processor: number;
  readonly peak: number;
  /** What it said while it worked. */
  readonly told: string;
}

const [home = ".", jobs, only = "documents"] = process.argv.slice(2);
const told: string[] = [];
const exitCode = await build.run(
  {
    content: join(home, "content"),
    templates: join(home, "templates"),
    out: join(home, "dist"),
    only,
    jobs,
  },
  {
    world: nodeWorld,
    print: () => {},
    tell: (text) => told.push(text),
    terminal: false,
    nodeVersion: process.version,
    processors: availableParallelism(),
    clock: () => performance.now(),
    ask: async () => undefined,
    untilStopped: (work) => work(new AbortController().signal),
  },
);
const { user, system } = process.cpuUsage();
const measured: MeasuredBuild = {
  exitCode,
  processor: (user + system) / 1000,
  peak: process.resourceUsage().maxRSS * 1024,
  told: told.join(""),
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
