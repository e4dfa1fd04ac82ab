// A program of its own that commits a change and can be killed: by the test at any moment, or by itself at a step of its own.
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { commitChanges } from "../../src/editing/commit-changes.ts";
import { severalFiles, writeHalf } from "./several-files.ts";

/** The real disk; before the step, or in the middle when it writes, it kills this program as the system would. */
function killingAt(step: number): World {
  let steps = 0;
  return new Proxy(nodeWorld, {
    get(world, name: keyof World) {
      const member = world[name];
      if (typeof member !== "function" || name === "isRunning") return member;
      return async (...given: unknown[]): Promise<unknown> => {
        if (++steps === step) {
          await writeHalf(name, given);
          process.kill(process.pid, "SIGKILL");
        }
        return Reflect.apply(member, world, given);
      };
    },
  });
}

const [content = "", step = "0"] = process.argv.slice(2);
process.stdout.write("begin\n");
const { value, diagnostics } = await commitChanges(killingAt(Number(step)), content, severalFiles);
process.stdout.write(`${value ? "done" : JSON.stringify(diagnostics)}\n`);
