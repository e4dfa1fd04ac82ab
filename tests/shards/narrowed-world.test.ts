// One region of content/ as if there were no other: what is read, found and digested of it, and what passes on.
import { expect, it } from "vitest";
import { sourceDigests } from "../../src/batch/source-digests.ts";
import { readLedger } from "../../src/read-ledger.ts";
import { shardWorld, worldWhere } from "../../src/shards/narrowed-world.ts";
import type { Shard } from "../../src/shards/shard.ts";
import { linesOf } from "../small-content.ts";
import { twoRegions, worldOf } from "./two-regions.ts";

const folders = { content: "content", templates: "templates" };
const first: Shard = { region: "乙区", folders: ["乙区"], bytes: 0 };

it("is read alone, and what is wrong with it stands where it stands", async () => {
  const world = worldOf();
  const { value, diagnostics } = await readLedger(shardWorld(world, "content", first), folders);
  expect([...new Set(value.records.all.map(({ region }) => region))]).toEqual(["乙区"]);
  expect(linesOf(diagnostics).filter((line) => line.startsWith("error"))).toEqual([
    expect.stringMatching(/^error checks\/references-resolve content\/乙区\/2024\/项目\.yaml:3:\d+ /),
  ]);
  const together = await readLedger(world, folders);
  expect(linesOf(together.diagnostics)).toEqual(expect.arrayContaining([...linesOf(diagnostics)]));
});

it("looks the same whatever other regions hold, and another when a file of its own changes", async () => {
  const digestOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
    (await sourceDigests(shardWorld(worldOf(files), "content", first), folders, new Set(["documents"]))).inputs;
  const usual = await digestOf(twoRegions);
  expect(
    await digestOf({ ...twoRegions, "content/甲县/部门.yaml": "- 名称: 甲县教育局\n", "content/丙/地区.yaml": "" }),
  ).toBe(usual);
  expect(await digestOf({ ...twoRegions, "content/乙区/部门.yaml": "- 名称: 乙区教育局\n" })).not.toBe(usual);
  expect(await digestOf({ ...twoRegions, "templates/figures/口径.yaml": "甲: {}\n" })).not.toBe(usual);
});

it("asks for the digests of its own files alone, and answers in the order of the question", async () => {
  const asked: string[] = [];
  const world = worldOf();
  const digests = world.digests.bind(world);
  world.digests = (...names) => {
    asked.push(...names);
    return digests(...names);
  };
  const [templates, content, again] = await shardWorld(world, "content", first).digests("templates", "content", "none");
  expect([...(templates?.keys() ?? [])]).toEqual(expect.arrayContaining(["standards/评分规则.yaml"]));
  expect([...(content?.keys() ?? [])].sort()).toEqual(
    ["乙区/2024/项目.yaml", "乙区/地区.yaml", "乙区/部门.yaml"].sort(),
  );
  expect(again?.size).toBe(0);
  expect(asked).not.toContain("content");
});

it("a region whose name two systems composed in two ways is one, in the order of its paths", async () => {
  const [composed, apart] = ["Ω\u00e9", "Ω\u0065\u0301"];
  const world = worldOf({ [`content/${composed}/地区.yaml`]: "a", [`content/${apart}/2024/项目.yaml`]: "b" });
  const shard: Shard = { region: composed, folders: [composed, apart].sort(), bytes: 0 };
  const files = await shardWorld(world, "content", shard).listFiles("content");
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toHaveLength(2);
});

it("other folders, and what is written, are as they are", async () => {
  const world = worldOf();
  const narrowed = shardWorld(world, "content", first);
  await narrowed.writeBytes("dist/a.txt", new TextEncoder().encode("a"));
  expect(world.text("dist/a.txt")).toBe("a");
  expect(await narrowed.listFiles("dist")).toEqual(await world.listFiles("dist"));
  expect(await narrowed.listFiles("content/甲县")).toEqual(await world.listFiles("content/甲县"));
  expect(await narrowed.foldersIn("content")).toEqual(["乙区"]);
});

it("chosen files alone are seen, and digested", async () => {
  const chosen = worldWhere(worldOf(), "content", (path) => path.endsWith("地区.yaml"));
  const paths = (await chosen.listFiles("content")).map(({ path }) => path);
  expect([...paths].sort()).toEqual(["乙区/地区.yaml", "甲县/地区.yaml"].sort());
  const [digests] = await chosen.digests("content");
  expect([...(digests?.keys() ?? [])].sort()).toEqual([...paths].sort());
});
