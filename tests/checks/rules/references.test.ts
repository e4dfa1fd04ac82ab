// References: resolved by every name a record goes by, suggested when close, silent about records known to be broken.
import { describe, expect, test } from "vitest";
import { referencesOf } from "../../../src/checks/references-of.ts";
import { optional, required } from "../../../src/records/field.ts";
import type { LiangjiRecord } from "../../../src/records/record.ts";
import { defineKind } from "../../../src/records/record-kind.ts";
import { group, list } from "../../../src/records/types/composite.ts";
import { reference, words } from "../../../src/records/types/words.ts";
import { asLines, checkContent } from "../check-content.ts";

const region = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";
const departments = "- 名称: 明川市商务局\n  简称: [商务局, 商委]\n  曾用名: 明川市经贸委\n- 名称: 明川市民政局\n";
const project = (department: string, code = "mc-001") =>
  `- {编号: ${code}, 名称: 甲${code}, 主管部门: ${department}}\n`;

const check = async (files: Readonly<Record<string, string>>) =>
  (await checkContent({ "明川市/地区.yaml": region, "明川市/部门.yaml": departments, ...files })).findings;

describe("a department", () => {
  test.each(["明川市商务局", "商务局", "商委", "明川市经贸委"])("is found as %s", async (name) => {
    expect(asLines(await check({ "明川市/2023/项目.yaml": project(name) }))).toEqual([]);
  });

  test("is suggested when the name is close", async () => {
    const [finding] = await check({ "明川市/2023/项目.yaml": project("明川民政局") });
    expect(finding?.message).toBe("“主管部门”写的“明川民政局”没有登记在部门里");
    expect(finding?.hint).toBe("您是不是要写“明川市民政局”？是它的另一种叫法，就记在部门.yaml 里它的“简称”里");
    expect(finding?.place).toMatchObject({ file: "content/明川市/2023/项目.yaml", line: 1, column: 35 });
  });

  test("of another region does not count", async () => {
    const findings = await check({
      "云水区/地区.yaml": region.replaceAll("明川市", "云水区").replace("mingchuan", "yunshui"),
      "云水区/2023/项目.yaml": project("商务局"),
    });
    expect(findings.map((one) => [one.message, one.hint])).toEqual([
      ["“主管部门”写的“商务局”没有登记在部门里", "云水区还没有登记部门，请先登记，再在这里引用"],
    ]);
  });

  test("that is broken is not also called missing", async () => {
    const findings = await check({
      "明川市/部门.yaml": "- 名称: 明川市商务局\n  简称: 商务局\n  主管单位: 无\n- 名称: 明川市民政局\n",
      "明川市/2023/项目.yaml": project("商务局") + project("民正局", "mc-002"),
    });
    expect(findings.map((one) => one.code)).toEqual(["records/unknown-key", "checks/references-resolve"]);
    expect(findings[1]?.message).toContain("民正局");
  });

  test("is not called missing when the whole file cannot be read", async () => {
    const findings = await check({ "明川市/部门.yaml": "名称：商务局\n", "明川市/2023/项目.yaml": project("商务局") });
    expect(findings.map((one) => one.code)).toEqual(["reading/full-width-colon"]);
  });

  test("is not called missing when its file has a wrong name", async () => {
    const files = { "明川市/部们.yaml": departments, "明川市/2023/项目.yaml": project("商务局") };
    const { findings } = await checkContent({ "明川市/地区.yaml": region, ...files });
    expect(findings.map((one) => one.code)).toEqual(["records/unknown-kind"]);
  });
});

describe("a project", () => {
  const spotCheck = "编号: cp-01\n项目: mc-001\n等次: 优\n";

  test("of an earlier year is found: what is evaluated is last year's", async () => {
    const files = { "明川市/2022/项目.yaml": project("商务局"), "明川市/2023/绩效抽评.yaml": spotCheck };
    expect(asLines(await check(files))).toEqual([]);
  });

  test("name shared by two asks for the code", async () => {
    const twin = "- {编号: a-1, 名称: 信息化, 主管部门: 商务局}\n- {编号: a-2, 名称: 信息化, 主管部门: 民政局}\n";
    const files = { "明川市/部门.yaml": "- 名称: 商务局\n- 名称: 民政局\n", "明川市/2023/项目.yaml": twin };
    const [finding, ...more] = await check({
      ...files,
      "明川市/2023/绩效抽评.yaml": "编号: cp-01\n项目: 信息化\n等次: 优\n",
    });
    expect(more).toEqual([]);
    expect(finding?.message).toBe("“项目”写的“信息化”对应2条项目记录，分不清是哪一条");
    expect(finding?.hint).toBe("请改写编号或全称，例如：a-1、a-2");
    expect(finding?.related?.map((one) => one.place.line)).toEqual([1, 2]);
  });

  test("named by many wrong references gets general advice in the end, and always an answer", async () => {
    const wrong = Array.from({ length: 300 }, (_, index) => `- {编号: cp-${index}, 项目: mc-001-${index}, 等次: 优}\n`);
    const findings = await check({
      "明川市/2023/项目.yaml": project("商务局"),
      "明川市/2023/绩效抽评.yaml": wrong.join(""),
    });
    expect(findings).toHaveLength(300);
    expect(findings.every((one) => one.hint !== undefined)).toBe(true);
    expect(findings[0]?.hint).toBe("您是不是要写“mc-001”？");
    expect(findings.at(-1)?.hint).toBe("请改成项目台账里的名称或编号，或先登记这个项目");
  });
});

test("references are found in lists, groups and groups inside lists", () => {
  const kind = defineKind({
    name: "试验",
    code: "trial",
    level: "year",
    note: "试验用",
    fields: {
      title: required("标题", words, "标题"),
      projects: optional("项目", list(reference("项目")), "项目"),
      steps: optional(
        "阶段",
        list(
          group("阶段", {
            owner: optional("责任单位", reference("部门"), ""),
            helpers: optional("配合单位", list(reference("部门")), ""),
          }),
        ),
        "阶段",
      ),
      lead: optional("牵头", group("牵头", { by: required("单位", reference("部门"), "") }), "牵头"),
    },
    title: (data) => data.title,
    names: (data) => [data.title],
  });
  const data = {
    title: "甲",
    projects: ["p1", "p2"],
    steps: [{ owner: "d1" }, { helpers: ["d2", "d3"] }],
    lead: { by: "d4" },
  };
  const found = referencesOf({ kind, data } as unknown as LiangjiRecord);
  expect(found.map((one) => [one.path.join("."), one.key, one.refersTo, one.name])).toEqual([
    ["projects.0", "项目", "项目", "p1"],
    ["projects.1", "项目", "项目", "p2"],
    ["steps.0.owner", "责任单位", "部门", "d1"],
    ["steps.1.helpers.0", "配合单位", "部门", "d2"],
    ["steps.1.helpers.1", "配合单位", "部门", "d3"],
    ["lead.by", "单位", "部门", "d4"],
  ]);
});

describe("what a record came from, or is about", () => {
  const spotChecks = "- {编号: cp-01, 项目: mc-001, 等次: 良}\n";
  const base = { "明川市/2023/项目.yaml": project("商务局"), "明川市/2023/绩效抽评.yaml": spotChecks };
  const rectification = (source: string) =>
    `- {编号: zg-01, 来源: {${source}}, 问题: 佐证不全, 责任单位: 商务局, 时限: 2024-06-30}\n`;

  test.each(["绩效抽评: cp-01", "文件: 审计报告"])("is fine as %s", async (source) => {
    expect(asLines(await check({ ...base, "明川市/2023/整改.yaml": rectification(source) }))).toEqual([]);
  });

  test("is looked for in the kind it names, below its key", async () => {
    const findings = await check({ ...base, "明川市/2023/整改.yaml": rectification("绩效抽评: cp-02") });
    expect(findings.map((one) => [one.message, one.hint, one.place.column])).toEqual([
      ["“绩效抽评”写的“cp-02”没有登记在绩效抽评里", "您是不是要写“cp-01”？", 26],
    ]);
  });

  test("may be several projects, each found by name or code", async () => {
    const system = "- {名称: 电商政策, 主管部门: 商委, 项目: [mc-001, 甲mc-001, 乙]}\n";
    expect((await check({ ...base, "明川市/2023/政策体系.yaml": system })).map((one) => one.message)).toEqual([
      "“项目”写的“乙”没有登记在项目里",
    ]);
  });

  test("may be a record of an earlier year, and of the region", async () => {
    const evaluation =
      "- {编号: sw-01, 名称: 电商, 类型: 委托评价, 对象: 政策, 主管部门: 商务局, 第三方机构: 91000000MC2023001F}\n";
    const agencies = "- {名称: 明川评价咨询公司, 统一社会信用代码: 91000000MC2023001F}\n";
    const files = { "明川市/2022/绩效评价.yaml": evaluation, "明川市/2023/质量评优.yaml": "- {报告: sw-01}\n" };
    expect(asLines(await check({ ...files, "明川市/第三方机构.yaml": agencies }))).toEqual([]);
    expect((await check(files)).map((one) => one.message)).toEqual([
      "“第三方机构”写的“91000000MC2023001F”没有登记在第三方机构里",
    ]);
  });
});
