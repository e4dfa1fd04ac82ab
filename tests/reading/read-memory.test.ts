// What was read is known again exactly as long as the disk answers the same.
import { describe, expect, it } from "vitest";
import type { World } from "../../src/base/world.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { KeptReadings } from "../../src/reading/read-memory.ts";
import { MemoryWorld } from "../memory-world.ts";

const read = async (world: World): Promise<{ readonly text: string }> => {
  const found = await world.listFiles("a");
  const texts = await Promise.all(
    found.map(({ path }) => world.readBytes(`a/${path}`).catch(() => new Uint8Array([63]))),
  );
  return { text: texts.map((bytes) => new TextDecoder().decode(bytes)).join("|") };
};

describe("what was read", () => {
  it("is the very same while nothing has changed, and another when anything has", async () => {
    const world = new MemoryWorld({ "a/1": "one", "a/2": "two" });
    const memory = new KeptReadings();
    const ask = () => memory.recall("texts", world, read);
    const first = await ask();
    memory.endRound();
    expect(await ask()).toBe(first);
    world.files.set("a/2", new TextEncoder().encode("owt"));
    memory.endRound();
    const second = await ask();
    expect(second.text).toBe("one|owt");
    world.files.set("a/3", new TextEncoder().encode("three"));
    expect((await ask()).text).toBe("one|owt|three");
    world.files.delete("a/1");
    expect((await ask()).text).toBe("owt|three");
    world.failOn("a/3");
    expect((await ask()).text).toBe("owt|?");
  });

  it("depends on what it was given", async () => {
    const world = new MemoryWorld({ "a/1": "one" });
    const memory = new KeptReadings();
    const [one, other] = [{}, {}];
    const first = await memory.recall("texts", world, read, one);
    expect(await memory.recall("texts", world, read, one)).toBe(first);
    expect(await memory.recall("texts", world, read, other)).not.toBe(first);
  });

  it("is forgotten when a round has not asked for it", async () => {
    const world = new MemoryWorld({ "a/1": "one" });
    const memory = new KeptReadings();
    const first = await memory.recall("texts", world, read);
    memory.endRound();
    memory.endRound();
    expect(await memory.recall("texts", world, read)).not.toBe(first);
  });

  it("is not kept when reading it failed, and may depend on nothing but files", async () => {
    const memory = new KeptReadings();
    const world = new MemoryWorld({});
    const wrong = (seen: World) => Promise.resolve().then(() => seen.environment("HOME"));
    await expect(memory.recall("home", world, wrong)).rejects.toThrow("files only");
    await expect(memory.recall("home", world, async () => "ok")).resolves.toBe("ok");
  });
});

it("parses only the file that changed", async () => {
  const world = new MemoryWorld({
    "content/测试市/2023/项目.yaml": "- 编号: P-1\n",
    "content/测试市/2023/汇总.yaml": "- 指标: 数\n",
  });
  const memory = new KeptReadings();
  const entriesOf = async () => (await readContent(world, "content", memory)).value.entries;
  const [totals, project] = await entriesOf();
  memory.endRound();
  world.files.set("content/测试市/2023/项目.yaml", new TextEncoder().encode("- 编号: P-2\n"));
  const again = await entriesOf();
  expect(again[0]).toBe(totals);
  expect(again[1]).not.toBe(project);
  expect(again).toEqual((await readContent(world, "content")).value.entries);
});
