// Two builds of a small region: what changed, and because of which record, definition or words.
import { describe, expect, it } from "vitest";
import { causeText } from "../../../src/trace/changes/cause-text.ts";
import { type BuildChanges, type Cause, causeKey } from "../../../src/trace/changes/changes.ts";
import { compareBuilds } from "../../../src/trace/changes/compare-builds.ts";
import { totalText } from "../../../src/trace/changes/diff-text.ts";
import type { Snapshot } from "../../../src/trace/changes/snapshot.ts";
import { projectsFor, type SmallContent, spotChecks, totals, walkSmall } from "../../small-content.ts";
import { snapshotOf } from "../snapshot-of.ts";

const figures = `抽评数: {编码: n, 口径: 抽评的项目个数, 统计: 绩效抽评, 方法: 计数, 单位: 个}
优等数: {编码: g, 口径: 优等的项目个数, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
优等率: {编码: r, 口径: 优等的占比, 比率: [优等数, 抽评数], 小数: 1}
资金: {编码: a, 口径: 抽评的资金, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
户数: {编码: h, 口径: 户数, 照录: 是}
清单: {编码: l, 口径: 逐项, 列表: 绩效抽评, 列: [序, 项目, 等次], 表题: 抽评清单}
`;
const prose = `## 一、抽评

抽评{{数 "抽评数"}}。其中优等{{数 "优等数"}}，占{{数 "优等率"}}。

资金{{数 "资金"}}，惠及{{数 "户数"}}。

{{表 "清单"}}
`;
const checks = ["市商务局 优 10万元", "教委 良 20万元", "市商务局 优 5万元"];

interface Edit {
  readonly checks?: readonly string[];
  readonly households?: string;
  readonly figures?: string;
  readonly prose?: string;
  readonly remark?: string;
}

async function snapshot(edit: Edit = {}): Promise<Snapshot> {
  const content: SmallContent = {
    figures: edit.figures ?? figures,
    prose: edit.prose ?? prose,
    records: {
      "2023/项目.yaml": projectsFor(3),
      "2023/绩效抽评.yaml": (edit.remark ?? "") + spotChecks(...(edit.checks ?? checks)),
      "2023/汇总.yaml": totals({ 户数: edit.households ?? "300户" }),
    },
  };
  const { street, found } = await walkSmall(content);
  expect(found.filter((one) => one.severity === "error")).toEqual([]);
  return snapshotOf(street);
}

const before = await snapshot();
const compare = async (edit: Edit): Promise<BuildChanges> => compareBuilds(before, await snapshot(edit));

const told = (changes: BuildChanges) =>
  changes.documents.flatMap(({ figures: all }) => all.map(({ id, before: old, after }) => [id, old, after]));
const said = (changes: BuildChanges) =>
  changes.documents.flatMap(({ sentences }) => sentences.map((one) => [one.before?.text, one.after?.text]));
const because = (causes: readonly Cause[]) => causes.map((cause) => causeText(cause, false));

describe("two builds of the same", () => {
  it("have no changes", async () => {
    const changes = await compare({});
    expect(changes).toEqual({ documents: [], added: [], removed: [], same: 1, causes: [] });
    expect(totalText(changes)).toBe("两次成果一致：1份文件的文字和数字都没有变动。");
  });

  it("have none either when only lines moved or a comment came", async () => {
    expect((await compare({ remark: "# 说明\n\n" })).documents).toEqual([]);
    expect((await compare({ figures: `\n\n${figures}` })).documents).toEqual([]);
  });
});

describe("a changed record", () => {
  it("changes what is counted and listed from it, through the figures computed from these", async () => {
    const changes = await compare({ checks: ["市商务局 良 10万元", ...checks.slice(1)] });
    expect(told(changes)).toEqual([
      ["优等数", "2个", "1个"],
      ["优等率", "66.7%", "33.3%"],
      ["清单", "1 | 项目1 | 优\n2 | 项目2 | 良\n3 | 项目3 | 优", "1 | 项目1 | 良\n2 | 项目2 | 良\n3 | 项目3 | 优"],
    ]);
    expect(said(changes)).toEqual([
      ["其中优等2个，占66.7%。", "其中优等1个，占33.3%。"],
      ["1 | 项目1 | 优", "1 | 项目1 | 良"],
    ]);
    expect(changes.documents[0]?.figures.map(({ causes }) => because(causes))).toEqual([
      ["绩效抽评“项目1”：等次优→良，由此不再计入"],
      ["绩效抽评“项目1”：等次优→良，由此不再计入"],
      ["绩效抽评“项目1”：等次优→良"],
    ]);
    expect(because(changes.causes)).toEqual(["绩效抽评“项目1”：等次优→良"]);
    expect(totalText(changes)).toBe("1份文件有变动：口径3个、句子和表格行2处，起因1项；0份文件没有变动。");
  });

  it("is the cause only where the field that changed was read", async () => {
    const changes = await compare({ checks: ["市商务局 优 11万元", "教委 优 20万元", "市商务局 优 5万元"] });
    const causes = new Map(changes.documents[0]?.figures.map((one) => [one.id, because(one.causes)]));
    expect(causes.get("资金")).toEqual(["绩效抽评“项目1”：涉及资金10万元→11万元"]);
    expect(causes.get("优等数")).toEqual(["绩效抽评“项目2”：等次良→优，由此计入"]);
  });

  it("that is new or gone says so", async () => {
    const gone = await compare({ checks: checks.slice(0, 2) });
    expect(told(gone).map(([id]) => id)).toEqual(["优等数", "优等率", "抽评数", "清单", "资金"]);
    expect(because(gone.causes)).toEqual(["绩效抽评“项目3”：不再计入"]);
    expect(said(gone).at(-1)).toEqual(["3 | 项目3 | 优", undefined]);
    const back = compareBuilds(await snapshot({ checks: checks.slice(0, 2) }), before);
    expect(because(back.causes)).toEqual(["绩效抽评“项目3”：新计入"]);
  });
});

it("a changed total is named with both values", async () => {
  const changes = await compare({ households: "310户" });
  expect(told(changes)).toEqual([["户数", "300户", "310户"]]);
  expect(said(changes)).toEqual([["资金35万元，惠及300户。", "资金35万元，惠及310户。"]]);
  expect(because(changes.causes)).toEqual(["汇总“户数”：数值300户→310户"]);
});

it("a changed definition is the cause of what it changes", async () => {
  const changes = await compare({ figures: figures.replace("小数: 1", "小数: 2") });
  expect(told(changes)).toEqual([["优等率", "66.7%", "66.67%"]]);
  expect(changes.causes.map(causeKey)).toEqual(["definition\n优等率"]);
});

it("a new source of a figure is told: from what was reported to the records", async () => {
  const counted = figures.replace(
    "户数: {编码: h, 口径: 户数, 照录: 是}",
    "户数: {编码: h, 口径: 户数, 统计: 项目, 方法: 计数, 单位: 户}",
  );
  const changes = await compare({ figures: counted, households: "3户" });
  expect(told(changes)).toEqual([["户数", "300户", "3户"]]);
  expect(because(changes.causes)).toContain("“户数”原来来自汇总，现在来自台账");
});

describe("edited words", () => {
  it("are told with the file, as the sentence they replace, come as or leave", async () => {
    const edited = prose
      .replace("资金{{", "共安排资金{{")
      .replace("## 一、抽评\n", "## 一、抽评\n\n新的一句话没有数字。\n");
    const changes = await compare({ prose: edited });
    expect(told(changes)).toEqual([]);
    expect(said(changes)).toEqual([
      [undefined, "新的一句话没有数字。"],
      ["资金35万元，惠及300户。", "共安排资金35万元，惠及300户。"],
    ]);
    expect(because(changes.causes)).toEqual(["文字改了（content/测试市/2023/工作总结.md）"]);
  });

  it("that use another figure are why that figure comes and goes", async () => {
    const changes = await compare({ prose: prose.replace('{{数 "户数"}}', "很多群众") });
    expect(told(changes)).toEqual([["户数", "300户", undefined]]);
    expect(because(changes.causes)).toEqual(["文字改了（content/测试市/2023/工作总结.md）"]);
  });
});

it("documents that come and go are named", async () => {
  const without: Snapshot = { ...before, documents: [] };
  expect(compareBuilds(without, before).added).toEqual([{ id: "testcity/2023/summary", title: "测试市工作总结" }]);
  expect(compareBuilds(before, without).removed).toEqual([{ id: "testcity/2023/summary", title: "测试市工作总结" }]);
});

it("a snapshot is the same text every time", async () => {
  expect(JSON.stringify(await snapshot())).toBe(JSON.stringify(before));
});
