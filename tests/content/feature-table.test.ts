// docs/功能对照.md points every feature to records that are there.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { LiangjiRecord } from "../../src/records/record.ts";

/** What public documents of five offices describe, one row each, before the places they are from. */
const features = [
  "ABC分类管理目录",
  "改革任务清单和三年行动计划",
  "一体化系统与业务数据贯通",
  "政策体系全生命周期管理",
  "事前绩效评估和门槛",
  "绩效目标审核",
  "运行监控和红黄蓝灯预警",
  "财政重点评价",
  "跨区联合评价大学生生活补助",
  "国有资本经营预算和政府产业基金评价",
  "专项债券评价",
  "部门整体绩效",
  "结果挂钩、反馈整改和纳入考评",
  "绩效信息公开",
  "绩效自评和抽评",
  "评价质量评优",
  "典型项目目标框架和分行业指标体系",
  "指标库、报告库和审核结果库",
  "下级政府财政运行综合绩效评价",
  "“1+N”制度体系",
  "培训辅导、专题报告和定额标准",
  "三个挂钩、四个挂钩和联动监督",
  "第三方机构和委托评价",
  "分组集中抽评和发文反馈",
  "重点评价结果逐项公布",
  "统一评分规则和信息闭环",
  "一个部门一套体系",
  "评价过程和整改留痕",
  "目标、监控、评价和结果运用的分析报告",
  "社会满意度评价",
  "第五次全国经济普查经费和绩效目标",
];

const page = readFileSync(new URL("../../docs/功能对照.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| (?!功能 )/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

/** `path`（类别：名称、名称）, in a cell where several are parted by ；. */
const pointers = rows.flatMap(([feature = "", ...cells]) =>
  cells
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`（(.*?)）(?=；|$)/g)])
    .map(([, path = "", what = ""]) => {
      const [kind = ""] = what.split("：");
      return { feature, path, kind, names: what.slice(kind.length + 1) };
    }),
);

const { all } = gatherRecords((await readContent(nodeWorld, "content")).value).value;

const recordsAt = (path: string, kind: string): readonly LiangjiRecord[] =>
  all.filter(
    ({ place, kind: { name } }) => name === kind && (place.file === path || place.file.startsWith(`${path}/`)),
  );

/** What is left of a list of names when those of the records are struck out; a name may hold 、 itself. */
function unknownNames(names: string, records: readonly LiangjiRecord[]): string {
  if (names === "") return "";
  const known = records.flatMap((record) => record.kind.names(record.data));
  const found = known.find((name) => names === name || names.startsWith(`${name}、`));
  return found === undefined ? names : unknownNames(names.slice(found.length + 1), records);
}

describe("docs/功能对照.md", () => {
  it("has a row for every feature", () => {
    expect(rows.map(([feature = ""]) => feature.split(" · ")[0])).toEqual(features);
  });

  it("has facts or an example in every cell", () => {
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell.trim() === ""))).toEqual([]);
    const shown = new Set(pointers.map(({ feature }) => feature));
    expect(rows.filter(([feature = ""]) => !shown.has(feature))).toEqual([]);
  });

  it("reads every path it names as a pointer", () => {
    expect(pointers).toHaveLength([...page.matchAll(/`[^`]+`/g)].length);
  });

  it.each(pointers)("$feature: $path holds $kind $names", ({ path, kind, names }) => {
    expect(existsSync(path), path).toBe(true);
    const records = recordsAt(path, kind);
    expect(records).not.toEqual([]);
    expect(unknownNames(names, records)).toBe("");
  });

  it("keeps invented records out of the facts", () => {
    const facts = rows.map(([, cell = ""]) => cell);
    const examples = rows.map(([, , cell = ""]) => cell);
    expect(facts.filter((cell) => cell.includes("content/明川市"))).toEqual([]);
    const paths = examples.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path));
    expect(paths.filter((path) => !path.startsWith("content/明川市/"))).toEqual([]);
  });
});
