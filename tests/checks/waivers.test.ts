// A waiver turns the finding it names into a note, on that record alone; one that is expired, not needed or names nothing is a finding.
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { checkContent } from "./check-content.ts";

const asOf = "台账日期: 2024-06-30\n";

const region = (more: string) => `名称: 明川市
网址名: mingchuan
财政部门: 明川市财政局
发布性质: 演示
示例数据: 是
${more}`;

const waiver = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    编号: "hm-01",
    规则: "等次与得分相符",
    对象: "{类别: 绩效抽评, 记录: cp-01}",
    理由: "抽评会议按附加扣分项降等",
    截止: "2024-12-31",
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");

/** cp-01 and cp-02 are both graded worse than their score. */
const check = async (waivers: string, more = asOf, year = "2023") =>
  checkContent({
    "明川市/地区.yaml": region(more),
    "明川市/部门.yaml": "名称: 明川市民政局\n",
    "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局}\n",
    "明川市/2023/绩效抽评.yaml": ["cp-01", "cp-02"]
      .map((code) => `- {编号: ${code}, 项目: mz-01, 抽评得分: 92, 等次: 良}\n`)
      .join(""),
    [`明川市/${year}/豁免.yaml`]: waivers,
  });

const brief = (findings: readonly Diagnostic[], file: string) =>
  findings
    .filter((one) => one.place.file.endsWith(file))
    .map(({ severity, code, place }) => `${severity} ${code} ${place.line}:${place.column}`);

describe("a waiver in force", () => {
  test("turns the error on its record into a note, and leaves the other record's error", async () => {
    const { findings, records } = await check(waiver());
    expect(brief(findings, "绩效抽评.yaml")).toEqual([
      "note checks/grade-matches-score 1:40",
      "error checks/grade-matches-score 2:40",
    ]);
    expect(brief(findings, "豁免.yaml")).toEqual([]);
    expect(records.named("绩效抽评", { region: "明川市" }).map((one) => one.id)).toEqual(["cp-01"]);
  });

  test("says who accepted what until when, where the waiver stands", async () => {
    const { findings } = await check(waiver());
    const [first] = findings;
    expect(first?.message).toBe("已豁免：等次登记为“良”，得分92分对应的等次是“优”");
    expect(first?.related?.at(-1)).toMatchObject({
      message: "豁免hm-01：抽评会议按附加扣分项降等（截至2024年12月31日）",
      place: { file: "content/明川市/2023/豁免.yaml", line: 1 },
    });
  });

  test.each(["grade-matches-score", "checks/grade-matches-score"])("may name the rule as %s", async (rule) => {
    const { findings } = await check(waiver({ 规则: rule }));
    expect(brief(findings, "绩效抽评.yaml")[0]).toContain("note");
  });

  test("holds on its last day", async () => {
    const { findings } = await check(waiver({ 截止: "2024-06-30" }));
    expect(brief(findings, "豁免.yaml")).toEqual([]);
  });
});

describe("a waiver that does not hold", () => {
  test("because its last day has passed: the error is back, and the waiver is named", async () => {
    const { findings } = await check(waiver({ 截止: "2024-06-29" }));
    expect(brief(findings, "绩效抽评.yaml")[0]).toContain("error");
    expect(brief(findings, "豁免.yaml")).toEqual(["warning checks/waiver-expired 5:5"]);
  });

  test("because nothing is wrong with the record", async () => {
    const { findings } = await check(waiver({ 规则: "总分不超过100分" }));
    expect(brief(findings, "豁免.yaml")).toEqual(["warning checks/waiver-unused 1:1"]);
  });

  test("because there is no such rule: the nearest is offered", async () => {
    const { findings } = await check(waiver({ 规则: "等次与分数相符" }));
    expect(brief(findings, "豁免.yaml")).toEqual(["warning checks/waiver-of-unknown-rule 2:5"]);
    expect(findings.at(-1)?.hint).toBe("您是不是要写“等次与得分相符”？");
  });

  test("because there is no such record or kind: the nearest is offered", async () => {
    const record = await check(waiver({ 对象: "{类别: 绩效抽评, 记录: cp-91}" }));
    expect(brief(record.findings, "豁免.yaml")).toEqual(["warning checks/waiver-of-nothing 3:20"]);
    expect(record.findings.at(-1)?.hint).toBe("您是不是要写“cp-01”？");
    const kind = await check(waiver({ 对象: "{类别: 抽评, 记录: cp-01}" }));
    expect(kind.findings.at(-1)?.hint).toBe("您是不是要写“绩效抽评”？");
  });

  test("because it stands in another year", async () => {
    const { findings } = await check(waiver(), asOf, "2024");
    expect(brief(findings, "绩效抽评.yaml")[0]).toContain("error");
    expect(brief(findings, "豁免.yaml")).toEqual(["warning checks/waiver-of-nothing 3:20"]);
  });
});

test("without a day the records stand at, nobody can tell whether it is expired", async () => {
  const { findings } = await check(waiver(), "");
  expect(brief(findings, "绩效抽评.yaml")[0]).toContain("note");
  expect(brief(findings, "豁免.yaml")).toEqual(["warning checks/waiver-without-date 5:5"]);
});
