// All or nothing: whatever the disk refuses, and wherever the power goes, the last good build is there and nothing half-made is.
import { describe, expect, it } from "vitest";
import { answering } from "../../src/base/answering.ts";
import type { World } from "../../src/base/world.ts";
import type { Output } from "../../src/outputs/output.ts";
import { clear, openStaging, publishStaging, stage, stagingFolder } from "../../src/outputs/write-outputs.ts";
import { MemoryWorld } from "../memory-world.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const outputs: readonly Output[] = [
  { path: "documents/甲.docx", bytes: bytes("新甲") },
  { path: "documents/乙.docx", bytes: bytes("新乙") },
  { path: "manifest.json", bytes: bytes("新") },
];
const last = { "dist/documents/甲.docx": "旧甲", "dist/documents/丙.docx": "旧丙", "dist/manifest.json": "旧" };
const beside = { "content/a.yaml": "名称: 甲", "dist2/x": "别的", "distant/x": "别的" };

/** As a build does it. */
async function build(world: World): Promise<void> {
  try {
    const staging = await openStaging(world, "dist");
    for (const output of outputs) await stage(world, staging, output);
    await publishStaging(world, "dist");
  } finally {
    await clear(world, stagingFolder("dist"));
  }
}

const contents = (world: MemoryWorld): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...world.files.keys()].sort().map((path) => [path, world.text(path)]));

const fresh = Object.fromEntries(outputs.map((one) => [`dist/${one.path}`, new TextDecoder().decode(one.bytes)]));

/** Refuses the nth change to the disk; `forGood`: and all after it, as when the power is gone. */
function failingAt(world: MemoryWorld, nth: number, forGood: boolean): World {
  let changes = 0;
  const change = async (act: () => Promise<void>): Promise<void> => {
    changes += 1;
    if (changes === nth || (forGood && changes > nth)) {
      throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });
    }
    await act();
  };
  return answering(world, {
    writeBytes: (path, data) => change(() => world.writeBytes(path, data)),
    link: (from, to) => change(() => world.link(from, to)),
    move: (from, to) => change(() => world.move(from, to)),
    writePieces: (path, pieces) => change(() => world.writePieces(path, pieces)),
    replace: (from, to) => change(() => world.replace(from, to)),
    remove: (path) => change(() => world.remove(path)),
  });
}

/** More changes than a build makes. */
const steps = Array.from({ length: 12 }, (_, index) => index + 1);

describe("a build", () => {
  it("replaces the last one as a whole: what it no longer makes is gone", async () => {
    const world = new MemoryWorld({ ...last, ...beside });
    await build(world);
    expect(contents(world)).toEqual({ ...beside, ...fresh });
  });

  it("is the first one when there was none", async () => {
    const world = new MemoryWorld(beside);
    await build(world);
    expect(contents(world)).toEqual({ ...beside, ...fresh });
  });

  it("clears away what an earlier run left half-made", async () => {
    const world = new MemoryWorld({ ...last, "dist.building/documents/半.docx": "半" });
    await build(world);
    expect(contents(world)).toEqual(fresh);
  });
});

describe.each(steps)("when the disk refuses change %i", (nth) => {
  it("there is the last build or the new one, whole, and the next run mends the rest", async () => {
    const world = new MemoryWorld({ ...last, ...beside });
    await build(failingAt(world, nth, false)).catch(() => undefined);
    const after = contents(world);
    const dist = Object.fromEntries(Object.entries(after).filter(([path]) => path.startsWith("dist/")));
    expect([JSON.stringify(sorted(last)), JSON.stringify(sorted(fresh))]).toContain(JSON.stringify(sorted(dist)));
    expect(Object.keys(after).some((path) => path.startsWith("dist.building/"))).toBe(false);
    await build(world);
    expect(contents(world)).toEqual({ ...beside, ...fresh });
  });

  it("and every one after it, the next run finds the last build again or has the new one", async () => {
    const world = new MemoryWorld({ ...last, ...beside });
    await build(failingAt(world, nth, true)).catch(() => undefined);
    await openStaging(world, "dist");
    const dist = Object.fromEntries(Object.entries(contents(world)).filter(([path]) => path.startsWith("dist")));
    expect([
      JSON.stringify(sorted({ ...last, "dist2/x": "别的", "distant/x": "别的" })),
      JSON.stringify(sorted({ ...fresh, "dist2/x": "别的", "distant/x": "别的" })),
    ]).toContain(JSON.stringify(sorted(dist)));
  });
});

const sorted = (files: Readonly<Record<string, string | undefined>>) =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

it("the sweep above reaches past the last change of a build", async () => {
  const world = new MemoryWorld(last);
  await expect(build(failingAt(world, steps.length, false))).resolves.toBeUndefined();
});

it("a run cut off between its two moves is healed before anything else", async () => {
  const cutOff = Object.fromEntries(
    Object.entries(last).map(([path, text]) => [path.replace("dist/", "dist.previous/"), text]),
  );
  const world = new MemoryWorld({ ...cutOff, "dist.building/manifest.json": "新" });
  await openStaging(world, "dist");
  expect(contents(world)).toEqual(last);
});
