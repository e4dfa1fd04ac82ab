// The mapping as a person sees it: a file to read and edit, questions to answer, and what is wrong in it found at its line.
import { describe, expect, it } from "vitest";
import { placeText } from "../../../src/base/place.ts";
import { askQuestions } from "../../../src/exchange/matching/ask-questions.ts";
import { emptyMapping, joinMappings, type Mapping } from "../../../src/exchange/matching/mapping.ts";
import { readMapping, writtenMapping } from "../../../src/exchange/matching/mapping-file.ts";
import { mappingIn } from "../../../src/exchange/matching/mapping-in.ts";
import { mappingText } from "../../../src/exchange/matching/mapping-text.ts";
import { questionsToMapping } from "../../../src/exchange/matching/questions-to-mapping.ts";
import { readContent } from "../../../src/reading/read-content.ts";
import { MemoryWorld } from "../../memory-world.ts";
import { understood } from "./understood.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const mapping: Mapping = {
  tables: new Map([["Sheet1", "绩效自评"]]),
  kinds: new Map([
    [
      "绩效自评",
      {
        columns: new Map([
          ["预算执行情况/全年预算数（A）", "资金·全年预算"],
          ['怪的: "头" # - {', "不导入"],
          ["是", "得分"],
        ]),
        units: new Map([["执行率", "小数"]]),
        values: new Map([["等次", new Map([["合格", "中"]])]]),
      },
    ],
  ]),
};

const open = {
  sheet: "自评",
  heads: ["项目名称", "总体完成状况", "全年预算数", "等次"],
  rows: [["甲项目", "都: 完成# 了", 100, "合格"]],
};

describe("the file", () => {
  it("says what was confirmed, in a fixed order, and is read back as it was", () => {
    const text = mappingText(mapping);
    expect(text).toContain("绩效自评:\n  栏目:\n");
    expect(text).toContain("    合格: 中\n");
    expect(mappingIn("导入对照.yaml", bytes(text))).toEqual({ value: mapping, diagnostics: [] });
    const reversed = {
      ...mapping,
      kinds: new Map(
        [...mapping.kinds].map(([kind, one]) => [kind, { ...one, columns: new Map([...one.columns].reverse()) }]),
      ),
    };
    expect(mappingText(reversed)).toBe(text);
  });

  it("waits for a person where something is unsure, and asks again while it waits", async () => {
    const { questions } = await understood([open]);
    expect(questions.map(({ about }) => about)).toEqual(["栏目", "单位", "取值"]);
    const text = questionsToMapping(emptyMapping, questions);
    expect(text).toContain("    总体完成状况: 待确认  # 请确认：总体完成情况、");
    expect(text).toContain("    合格: 待确认  # 请确认：优、优秀、");
    const waiting = mappingIn("导入对照.yaml", bytes(text));
    expect(waiting.diagnostics).toEqual([]);
    const again = await understood([open], { mapping: waiting.value });
    expect(again.questions.map(({ subject }) => subject)).toEqual(questions.map(({ subject }) => subject));
    const answered = text
      .replace("状况: 待确认", "状况: 总体完成情况")
      .replace("全年预算数: 待确认", "全年预算数: 万元")
      .replace("合格: 待确认", "合格: 中");
    const confirmed = await understood([open], { mapping: mappingIn("导入对照.yaml", bytes(answered)).value });
    expect(confirmed.questions).toEqual([]);
    expect(confirmed.contents).toMatchObject([
      { 等次: "中", 总体完成情况: "都: 完成# 了", 资金: [{ 全年预算: "100万元" }] },
    ]);
  });

  it("is told its mistakes at their lines", () => {
    const wrong = "绩效自坪:\n  栏目:\n绩效自评:\n  栏位:\n  栏目:\n    打分: 得份\n  取值:\n    得分:\n      甲: 乙\n";
    const { diagnostics } = mappingIn("导入对照.yaml", bytes(wrong));
    expect(diagnostics.map(({ place, hint }) => `${placeText(place)} ${hint}`)).toEqual([
      "导入对照.yaml:1:1 您是不是要写“绩效自评”？",
      "导入对照.yaml:4:3 您是不是要写“栏目”？",
      "导入对照.yaml:6:9 您是不是要写“得分”？",
      "导入对照.yaml:8:5 您是不是要写“得分”？",
    ]);
  });

  it("stands beside the records and is no record", async () => {
    const world = new MemoryWorld({
      "content/测试市/导入对照.yaml": mappingText(mapping),
      "content/测试市/部门.yaml": "- 名称: 甲\n",
    });
    const { value, diagnostics } = await readContent(world, "content");
    expect(value.entries.map(({ shelf }) => shelf.category)).toEqual(["部门"]);
    expect(diagnostics).toEqual([]);
  });

  it("is not written over while a person has to mend it", async () => {
    const broken = new MemoryWorld({ "content/测试市/导入对照.yaml": "绩效自坪:\n" });
    expect(await writtenMapping(broken, "content", "测试市", mapping, [])).toEqual([]);
    const none = new MemoryWorld({});
    expect((await readMapping(none, "content", "测试市")).value).toEqual(emptyMapping);
    const [change] = await writtenMapping(none, "content", "测试市", mapping, []);
    expect(change).toMatchObject({ path: "测试市/导入对照.yaml", before: undefined });
    expect(new TextDecoder().decode(change?.after)).toBe(mappingText(mapping));
  });
});

describe("asking", () => {
  it("takes numbers, an empty line for the first, 0 for none, and asks again after anything else", async () => {
    const { questions } = await understood([open]);
    const asked: string[] = [];
    const answers = ["", "甲", "2", "5"];
    const said = await askQuestions(questions, async (text) => {
      asked.push(text);
      return answers.shift();
    });
    expect(asked[0]).toContain("（1/3）“总体完成状况”是绩效自评的哪一栏？（绩效.xlsx 自评!B3）");
    expect(asked[0]).toContain("  1. 总体完成情况（");
    expect(asked[2]).toBe("没有“甲”这个选项，请只输入前面的数字：");
    expect(said && mappingText(said)).toContain("    全年预算数: 元\n");
    const again = await understood([open], { mapping: joinMappings(emptyMapping, said ?? emptyMapping) });
    expect(again.questions).toEqual([]);
    expect(again.contents).toMatchObject([{ 等次: "中", 资金: [{ 全年预算: "100元" }] }]);
    const none = await askQuestions(questions.slice(0, 1), async () => "0");
    expect(none?.kinds.get("绩效自评")?.columns).toEqual(new Map([["总体完成状况", "不导入"]]));
  });

  it("confirms nothing when nobody is there", async () => {
    const { questions } = await understood([open]);
    expect(await askQuestions(questions, async () => undefined)).toBeUndefined();
  });
});

describe("the unit of an amount", () => {
  const answered = (unit: string): Mapping => ({
    tables: new Map(),
    kinds: new Map([["项目", { columns: new Map(), units: new Map([["预算数", unit]]), values: new Map() }]]),
  });
  const projects = (head: string) => ({
    sheet: "项目",
    heads: ["编号", "名称", "主管部门", head],
    rows: [["p-1", "甲", "市教育局", "120"]],
  });

  it("is what the sheet itself says, not what was said of another sheet", async () => {
    const own = await understood([projects("预算数（元）")], { mapping: answered("万元") });
    expect(own.contents).toMatchObject([{ 预算数: "120元" }]);
    const none = await understood([projects("预算数")], { mapping: answered("万元") });
    expect(none.contents).toMatchObject([{ 预算数: "120万元" }]);
  });

  it("is asked again when the mapping names none", async () => {
    const { questions } = await understood([projects("预算数")], { mapping: answered("块") });
    expect(questions.map(({ choices }) => choices.map(({ answer }) => answer))).toEqual([
      ["万元", "元", "亿元", "千元", "百万元"],
    ]);
  });
});
