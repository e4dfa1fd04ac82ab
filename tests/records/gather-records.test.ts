// Entries to records: the right kind on the right shelf, no two alike, and what is broken named.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/reading/entry.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { findKind } from "../../src/records/find-kind.ts";
import { gather } from "./gather.ts";

const project = (code: string, more = "") => `- {编号: ${code}, 名称: 甲${code}, 主管部门: 民政局${more}}\n`;

describe("keys", () => {
  test.each([
    ["主管单位", "主管部门"],
    ["编码", "编号"],
    ["预算金额数", "预算数"],
    ["执行数额", "执行数"],
    ["目标", "总体目标"],
  ])("%s is probably %s", async (wrong, right) => {
    const { findings } = await gather({ "明川市/2023/项目.yaml": project("a", `, ${wrong}: 甲`) });
    expect(findings).toMatchObject([{ code: "records/unknown-key", hint: `您是不是要写“${right}”？` }]);
  });

  test("like nothing known get the list of what there is", async () => {
    const { findings } = await gather({ "明川市/部门.yaml": "名称: 甲\nxyz: 1\n" });
    expect(findings[0]?.hint).toBe("可用的栏目：名称、简称、曾用名、上级部门、类型、归口科室、来源、公开、备注");
    expect(findings[0]?.place).toMatchObject({ line: 2, column: 1 });
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is a key like any other", async (key) => {
    const { findings } = await gather({ "明川市/部门.yaml": `名称: 甲\n${key}: 1\n` });
    expect(findings.map((one) => one.code)).toEqual(["records/unknown-key"]);
  });

  test("all mistakes of a record are said at once, in the order of the file", async () => {
    const { lines } = await gather({ "明川市/2023/项目.yaml": "编号: 甲 乙\n名称:\n主管单位: 甲\n预算数: 1250\n" });
    expect(lines).toEqual([
      "records/wrong-value 明川市/2023/项目.yaml:1:5",
      "records/blank-field 明川市/2023/项目.yaml:2:1",
      "records/unknown-key 明川市/2023/项目.yaml:3:1",
      "records/wrong-value 明川市/2023/项目.yaml:4:6",
      "records/missing-field 明川市/2023/项目.yaml:1:1",
    ]);
  });
});

describe("one broken record among many", () => {
  test("leaves the others, and is named", async () => {
    const { records, lines } = await gather({
      "明川市/2023/项目.yaml": project("a") + project("b", ", 预算数: 多") + project("c"),
    });
    expect(lines).toEqual(["records/wrong-value 明川市/2023/项目.yaml:2:35"]);
    expect(records.all.map((one) => one.id)).toEqual(["a", "c"]);
    expect(records.broken).toMatchObject([
      { kind: "项目", region: "明川市", year: "2023", title: "b", names: ["b", "甲b"] },
    ]);
    expect(records.brokenOf("项目", { region: "明川市", year: "2023" })).toHaveLength(1);
    expect(records.brokenOf("项目", { region: "明川市", year: "2022" })).toEqual([]);
  });

  test("whose own name cannot be read has none", async () => {
    const { records } = await gather({ "明川市/2023/项目.yaml": "名称: 甲\n主管部门: 乙\n" });
    expect(records.broken).toMatchObject([{ title: "项目" }]);
    expect(records.broken[0]?.names).toBeUndefined();
    expect(records.mayBeBroken("项目", "明川市", "什么都可能")).toBe(true);
  });

  test("written with a key twice is not read further", async () => {
    const { records, lines } = await gather({ "明川市/部门.yaml": "- 名称: 甲\n- 名称: 乙\n  名称: 丙\n  错: 1\n" });
    expect(lines).toEqual(["reading/duplicate-key 明川市/部门.yaml:3:3"]);
    expect(records.all.map((one) => one.title)).toEqual(["甲"]);
    expect(records.broken).toMatchObject([{ kind: "部门", names: ["乙"] }]);
  });

  test("file that cannot be read counts as a broken record of its kind and year", async () => {
    const { records } = await gather({ "明川市/2023/绩效抽评.yaml": "编号：a\n" });
    expect(records.brokenOf("绩效抽评", { region: "明川市", year: "2023" })).toMatchObject([
      { diagnostic: { code: "reading/full-width-colon" } },
    ]);
  });
});

describe("the same record twice", () => {
  test("keeps the first and points to it", async () => {
    const { records, findings } = await gather({
      "明川市/2023/项目.yaml": project("a"),
      "明川市/2023/项目/另一份.yaml": project("a", ", 领域: 甲"),
    });
    expect(findings).toMatchObject([
      {
        code: "records/same-record-twice",
        message: "项目“a”登记了两次",
        place: { file: "content/明川市/2023/项目/另一份.yaml" },
        related: [{ place: { file: "content/明川市/2023/项目.yaml", line: 1 } }],
      },
    ]);
    expect(records.all).toHaveLength(1);
    expect(records.broken).toHaveLength(1);
  });

  test("is no mistake in another year or region, or as another kind", async () => {
    const { records, findings } = await gather({
      "明川市/2022/项目.yaml": project("a"),
      "明川市/2023/项目.yaml": project("a"),
      "云水区/2023/项目.yaml": project("a"),
      "明川市/2023/绩效抽评.yaml": "{编号: a, 项目: a, 等次: 优}\n",
    });
    expect(findings).toEqual([]);
    expect(records.all).toHaveLength(4);
  });

  test("two summaries of a year are one too many", async () => {
    const { lines } = await gather({
      "明川市/2023/工作总结.md": "---\n标题: 甲\n---\n正文\n",
      "明川市/2023/工作总结/二.md": "---\n标题: 乙\n---\n正文\n",
    });
    expect(lines).toEqual(["records/same-record-twice 明川市/2023/工作总结/二.md:1:1"]);
  });
});

describe("shelves", () => {
  test.each([
    ["明川市/2023/部门.yaml", "名称: 甲\n", "部门应放在“地区/”下面，不分年度"],
    ["明川市/项目.yaml", project("a"), "项目应放在“地区/年度/”下面"],
  ])("%s is the wrong one", async (path, text, message) => {
    const { records, findings } = await gather({ [path]: text });
    expect(findings).toMatchObject([{ code: "records/wrong-shelf", message }]);
    expect(records.all).toEqual([]);
    expect(records.broken).toHaveLength(1);
  });

  test.each([
    ["明川市/部们.yaml", "您是不是要写“部门”？"],
    ["明川市/2023/绩效抽查.yaml", "您是不是要写“绩效抽评”？"],
    ["明川市/2023/xyz.yaml", `可用的类别：${allKinds.map((kind) => kind.name).join("、")}`],
  ])("%s holds no kind", async (path, hint) => {
    const { findings } = await gather({ [path]: "名称: 甲\n" });
    expect(findings).toMatchObject([{ code: "records/unknown-kind", hint, place: { line: 1 } }]);
  });

  test("a file of a wrong kind is one finding, and every record in it is missing from the kind that was meant", async () => {
    const { records, findings } = await gather({ "明川市/2023/绩效抽查.yaml": "- 编号: a\n- 编号: b\n- 编号: c\n" });
    expect(findings).toHaveLength(1);
    expect(records.brokenOf("绩效抽评", { region: "明川市", year: "2023" })).toHaveLength(3);
  });

  test("the kind is found by the name of its folder or file", () => {
    const entry = { shelf: { region: "明川市", year: "2023", category: "绩效评价" }, place: { file: "a" } } as Entry;
    expect(findKind(entry)).toMatchObject({ name: "绩效评价" });
  });
});

describe("prose", () => {
  const evaluation = "---\n编号: mc-01\n名称: 甲\n类型: 部门评价\n对象: 项目\n主管部门: 民政局\n---\n\n一、情况\n";

  test("belongs to the kinds that have it, with the line it starts on", async () => {
    const { records } = await gather({ "明川市/2023/绩效评价/甲.md": evaluation });
    expect(records.all[0]?.body).toEqual({ text: "\n一、情况\n", line: 8 });
  });

  test("below other kinds is warned about, and the record stays", async () => {
    const { records, findings } = await gather({ "明川市/部门/甲.md": "---\n名称: 甲\n---\n正文\n" });
    expect(findings).toMatchObject([{ code: "records/unused-prose", severity: "warning", place: { line: 4 } }]);
    expect(records.all).toHaveLength(1);
    expect(records.all[0]?.body).toBeUndefined();
  });

  test("that is only blank lines is none", async () => {
    expect((await gather({ "明川市/部门/甲.md": "---\n名称: 甲\n---\n\n\n" })).findings).toEqual([]);
  });
});
