// Skeletons: as they are made they hold no record and no mistake; without their marks they hold one good record with every field.
import { describe, expect, it } from "vitest";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import type { Fields } from "../../src/records/field.ts";
import { newRecord } from "../../src/scaffold/new-record.ts";
import { newRegion } from "../../src/scaffold/new-region.ts";
import { MemoryWorld } from "../memory-world.ts";
import { gather } from "../records/gather.ts";
import { uncommented } from "./fill-in.ts";

const region = "名称: 云栖县\n网址名: yunqi\n财政部门: 云栖县财政局\n发布性质: 演示\n";

/** The one file that is made for the first record of a kind. */
async function firstOf(kind: (typeof allKinds)[number]) {
  const world = new MemoryWorld(kind.name === "地区" ? {} : { "content/云栖县/地区.yaml": region });
  const year = kind.level === "year" ? "2025" : undefined;
  const made =
    kind.name === "地区"
      ? await newRegion(world, "content", { name: "云栖县", address: "yunqi" })
      : await newRecord(world, "content", { region: "云栖县", year, kind: kind.name });
  if ("refusal" in made) throw new Error(made.refusal);
  const [file] = made.files;
  if (!file) throw new Error(`nothing for ${kind.name}`);
  return file;
}

describe.each(allKinds.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
  it("is no mistake as it is made", async () => {
    const { path, text } = await firstOf(kind);
    const { records, lines } = await gather({ [path]: text });
    const isRegion = name === "地区";
    expect(lines).toEqual(isRegion ? [] : [`reading/unfilled ${path}`]);
    expect(records.all).toHaveLength(isRegion ? 1 : 0);
  });

  it("is one good record with every field without its marks", async () => {
    const { path, text } = await firstOf(kind);
    const { records, lines } = await gather({ [path]: uncommented(path, text).replaceAll("待填", "某某") });
    expect(lines).toEqual([]);
    const [record, ...more] = records.all;
    expect([record?.kind.name, more]).toEqual([name, []]);
    if (record) expect(keysOf(record.entry.map)).toEqual(keysIn(kind.fields));
  });

  it("asks for what was left to fill in, and for nothing else", async () => {
    const { path, text } = await firstOf(kind);
    const { findings } = await gather({ [path]: uncommented(path, text) });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["records/left-to-fill-in"]));
    expect(text).toContain("（待填）");
  });

  it("says of every field what it is, whether it must be filled in, and from what it is chosen", async () => {
    const { text } = await firstOf(kind);
    for (const { key, required, visibility, note, type } of Object.values(kind.fields)) {
      const line = text.split("\n").find((one) => new RegExp(`^(?:#? ? ? ?|# - )${key}:`).test(one)) ?? "";
      const duty = required ? "必填" : "选填";
      expect(line).toContain(`# ${duty}${visibility === "internal" ? "，内部" : ""}。${note}`);
      for (const option of type.options ?? []) expect(line).toContain(option);
    }
  });
});

it("of what is filled in one way only, the other ways wait as comments", async () => {
  const [kind] = allKinds.filter((one) => one.name === "整改");
  const { path, text } = kind ? await firstOf(kind) : { path: "", text: "" };
  const waiting = /^ +# (\S+): /gm;
  expect([...uncommented(path, text).matchAll(waiting)].map((match) => match[1])).toEqual([
    "绩效抽评",
    "绩效自评",
    "运行监控",
    "目标审核",
    "事前评估",
    "文件",
  ]);
});

it("what is known is written already", async () => {
  const texts = await Promise.all(allKinds.filter((kind) => ["绩效评价", "工作总结"].includes(kind.name)).map(firstOf));
  const [report, summary] = texts;
  expect(report?.path).toBe("云栖县/2025/绩效评价/yunqi-2025-01.md");
  expect(report?.text).toMatch(/^# 编号: yunqi-2025-01 .*\n(?:.*\n)*# 评价年度: 2025 /m);
  expect(summary?.path).toBe("云栖县/2025/工作总结.md");
  expect(summary?.text).toMatch(/^# 标题: 云栖县2025年度预算绩效管理工作总结 .*\n# 署名: 云栖县财政局 /m);
});

/** Keys as a tree; of ways that exclude each other, only the first is there. */
type Keys = readonly (readonly [key: string, inner: Keys])[];

const keysOf = (node: YamlNode): Keys =>
  node.type === "map"
    ? node.entries.map(({ key, value }) => [key, keysOf(value)] as const)
    : node.type === "list"
      ? node.items.flatMap(keysOf)
      : [];

const keysIn = (fields: Fields): Keys =>
  Object.values(fields).map(({ key, type }) => {
    const inner = keysIn(type.inner ?? type.item?.inner ?? {});
    return [key, ["来源", "对象"].includes(key) && type.onlyOne === true ? inner.slice(0, 1) : inner] as const;
  });
