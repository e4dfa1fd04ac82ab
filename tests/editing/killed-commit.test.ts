// A commit that is killed at any moment leaves every file whole, and after the next command content/ is as before or as after.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { commitChanges } from "../../src/editing/commit-changes.ts";
import { finishChanges } from "../../src/editing/finish-changes.ts";
import { writeFiles } from "../write-files.ts";
import { seeded } from "./seeded.ts";
import { type Files, filesAfter, filesBefore, severalFiles, writeHalf } from "./several-files.ts";

const home = await mkdtemp(join(tmpdir(), "liangji-killed-"));
const content = join(home, "content");
const child = fileURLToPath(new URL("commit-in-child.ts", import.meta.url));

beforeEach(() => reset());
afterAll(() => rm(home, { recursive: true, force: true }));

/** What reading would meet: all but the folder of the change. */
async function filesNow(): Promise<Files> {
  const found = (await nodeWorld.listFiles(content)).filter(({ path }) => !path.startsWith(".改动/"));
  const read = found.map(async ({ path }) => [path, await readFile(join(content, path), "utf8")] as const);
  return Object.fromEntries(await Promise.all(read));
}

const same = (one: Files, other: Files): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([path, text]) => other[path] === text);

/** Each for itself: a file may be there already while another is not. */
async function everyFileIsWhole(): Promise<void> {
  const now = await filesNow();
  for (const path of new Set([...Object.keys(filesBefore), ...Object.keys(filesAfter), ...Object.keys(now)])) {
    const whole = now[path] === filesBefore[path] || now[path] === filesAfter[path];
    expect(whole, `${path} is half-written`).toBe(true);
  }
}

async function allOrNothing(): Promise<"before" | "after"> {
  expect(await finishChanges(nodeWorld, content)).toEqual([]);
  const now = await filesNow();
  const after = same(now, filesAfter);
  expect(after || same(now, filesBefore), "content/ is neither as before nor as after").toBe(true);
  const left = (await nodeWorld.listFiles(content)).map(({ path }) => path).filter((path) => path.startsWith(".改动/"));
  expect(left.filter((path) => !path.startsWith(".改动/锁/"))).toEqual([]);
  expect(await finishChanges(nodeWorld, content)).toEqual([]);
  expect(await filesNow()).toEqual(now);
  return after ? "after" : "before";
}

/** Ends when the program has ended, killed or not. */
function run(step: number, killAfter?: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, content, String(step)], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    program.stdout.on("data", (data: Buffer) => {
      if (said === "" && killAfter !== undefined) setTimeout(() => program.kill("SIGKILL"), killAfter);
      said += data.toString();
    });
    program.once("error", reject);
    program.once("close", () => resolve(said));
  });
}

class Dead extends Error {}

/** A world that stops for good before a step, or in the middle of a writing, as the program that lives in it does. */
function dyingAt(step: number): { readonly world: World; readonly steps: () => number } {
  let steps = 0;
  const world = new Proxy(nodeWorld, {
    get(living, name: keyof World) {
      const member = living[name];
      // Another program as well, that no longer runs.
      if (name === "self") return { ...living.self, process: 2 ** 22 + 1 };
      if (typeof member !== "function" || name === "isRunning") return member;
      return async (...given: unknown[]): Promise<unknown> => {
        if (++steps >= step) {
          if (steps === step) await writeHalf(name, given);
          throw new Dead(`dead at step ${step}`);
        }
        return Reflect.apply(member, living, given);
      };
    },
  });
  return { world, steps: () => steps };
}

it("makes the whole change when nobody kills it", async () => {
  expect(await run(0)).toBe("begin\ndone\n");
  expect(await filesNow()).toEqual(filesAfter);
  expect(await allOrNothing()).toBe("after");
});

describe("a program killed", () => {
  const random = seeded(20_241_231);
  const steps = Array.from({ length: 40 }, () => 1 + Math.floor(random() * 75));
  const moments = Array.from({ length: 30 }, () => Math.floor(random() * 25));

  it(`at ${steps.length} random steps`, async () => {
    const ends = new Set<string>();
    for (const step of steps) {
      await run(step);
      await everyFileIsWhole();
      ends.add(await allOrNothing());
      await reset();
    }
    expect([...ends].sort()).toEqual(["after", "before"]);
  });

  it(`at ${moments.length} random moments`, async () => {
    for (const moment of moments) {
      await run(0, moment);
      await everyFileIsWhole();
      await allOrNothing();
      await reset();
    }
  });
});

it("at the same time as another, it makes its change or says that it could not", async () => {
  for (let round = 0; round < 5; round++) {
    await reset();
    const said = await Promise.all([run(0), run(0)]);
    const [done, refused] = [
      said.filter((one) => one.endsWith("done\n")),
      said.filter((one) => !one.endsWith("done\n")),
    ];
    expect(done.length).toBeLessThan(2);
    for (const one of refused) expect(one).toMatch(/editing\/(being-changed|changed-meanwhile)/);
    await everyFileIsWhole();
    expect(await allOrNothing()).toBe(done.length === 1 ? "after" : "before");
  }
});

it("dies before any of its steps, and again while another finishes its work", async () => {
  const last = dyingAt(Number.POSITIVE_INFINITY);
  await commitChanges(last.world, content, severalFiles);
  expect(await filesNow()).toEqual(filesAfter);
  expect(last.steps()).toBeGreaterThan(40);
  for (let step = 1; step <= last.steps(); step++) {
    await reset();
    await expect(commitChanges(dyingAt(step).world, content, severalFiles)).rejects.toThrow(Dead);
    await everyFileIsWhole();
    const again = dyingAt(1 + (step % 17));
    await finishChanges(again.world, content).catch((cause: unknown) => expect(cause).toBeInstanceOf(Dead));
    await everyFileIsWhole();
    await allOrNothing();
  }
});

async function reset(): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await writeFiles(content, Object.entries(filesBefore));
}
