// The most memory a program and those it starts hold at one time; Linux tells it, elsewhere it stays zero.
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";

const everyMilliseconds = 100;

/** Resolves when the program has ended, to bytes. */
export async function watchMemory(child: ChildProcess): Promise<number> {
  const ended = new Promise<"ended">((settle) => child.once("close", () => settle("ended")));
  for (let peak = 0; ; ) {
    peak = Math.max(peak, await heldBy(child.pid));
    const pause = new Promise<"pause">((settle) => setTimeout(() => settle("pause"), everyMilliseconds));
    if ((await Promise.race([ended, pause])) === "ended") return peak;
  }
}

async function heldBy(process: number | undefined): Promise<number> {
  const said = await readFile(`/proc/${process}/status`, "utf8").catch(() => "");
  const own = Number(/^VmRSS\W+(\d+) kB/m.exec(said)?.[1] ?? 0) * 1024;
  const children = await readFile(`/proc/${process}/task/${process}/children`, "utf8").catch(() => "");
  const held = await Promise.all(
    children
      .split(" ")
      .filter(Boolean)
      .map((one) => heldBy(Number(one))),
  );
  return held.reduce((sum, one) => sum + one, own);
}
