// Asking for records: by kind, scope and name, and for the place of every value.
import { describe, expect, test } from "vitest";
import { evaluation } from "../../src/records/kinds/evaluation.ts";
import { project } from "../../src/records/kinds/project.ts";
import { type LiangjiRecord, placeOf, writtenAt } from "../../src/records/record.ts";
import { asKind } from "../../src/records/records.ts";
import { gather } from "./gather.ts";

const projectOf = (code: string, name: string, more = "") =>
  `- {编号: ${code}, 名称: ${name}, 主管部门: 民政局${more}}\n`;

describe("by kind and scope", () => {
  test("in the order of files and lines, of one year or of all", async () => {
    const { records } = await gather({
      "明川市/2023/项目.yaml": projectOf("c", "丙") + projectOf("b", "乙"),
      "明川市/2022/项目.yaml": projectOf("a", "甲"),
      "云水区/2023/项目.yaml": projectOf("x", "庚"),
    });
    expect(records.of(project, { region: "明川市", year: "2023" }).map((one) => one.data.name)).toEqual(["丙", "乙"]);
    expect(records.of(project, { region: "明川市" }).map((one) => one.data.code)).toEqual(["a", "c", "b"]);
    expect(records.named("绩效抽评", { region: "明川市", year: "2023" })).toEqual([]);
    expect(records.namesOf("项目", "云水区")).toEqual(["x", "庚"]);
  });

  test("a record is only what it is", async () => {
    const { records } = await gather({ "明川市/2023/项目.yaml": projectOf("a", "甲") });
    const [record] = records.all;
    expect(record && asKind(record, project)?.data.name).toBe("甲");
    expect(record && asKind(record, evaluation)).toBeUndefined();
  });
});

describe("by name", () => {
  const files = {
    "明川市/部门.yaml": "- {名称: 明川市民政局, 简称: [民政局, 市民政局], 曾用名: 民政处}\n",
    "明川市/2021/项目.yaml": projectOf("a", "甲"),
    "明川市/2022/项目.yaml": projectOf("a", "甲") + projectOf("b", "乙"),
    "明川市/2024/项目.yaml": projectOf("a", "甲") + projectOf("c", "丙"),
  };
  const yearFound = async (year: string, name: string, more: Readonly<Record<string, string>> = {}) =>
    (await gather({ ...files, ...more })).records.find("项目", { region: "明川市", year }, name)?.year;

  test("a department goes by all its names, in every year", async () => {
    const { records } = await gather(files);
    for (const name of ["明川市民政局", "民政局", "市民政局", "民政处"]) {
      expect(records.find("部门", { region: "明川市", year: "2023" }, name)?.id).toBe("明川市民政局");
      expect(records.find("部门", { region: "云水区", year: "2023" }, name)).toBeUndefined();
    }
  });

  test.each([
    ["2024", "a", "2024"],
    ["2023", "a", "2022"],
    ["2023", "甲", "2022"],
    ["2022", "a", "2022"],
    ["2020", "a", "2021"],
    ["2023", "c", "2024"],
  ])("in %s, %s means the project of %s", async (year, name, found) => {
    expect(await yearFound(year, name)).toBe(found);
  });

  test("last year's record does not stand in for this year's broken one", async () => {
    expect(
      await yearFound("2023", "a", { "明川市/2023/项目.yaml": projectOf("a", "甲", ", 预算数: 多") }),
    ).toBeUndefined();
    expect(await yearFound("2023", "b", { "明川市/2023/项目.yaml": projectOf("a", "甲", ", 预算数: 多") })).toBe(
      "2022",
    );
  });

  test("two of one name are both candidates, the first in the file is found", async () => {
    const { records } = await gather({ "明川市/2023/项目.yaml": projectOf("a", "甲") + projectOf("b", "甲") });
    const scope = { region: "明川市", year: "2023" };
    expect(records.candidates("项目", scope, "甲").map((one) => one.id)).toEqual(["a", "b"]);
    expect(records.find("项目", scope, "甲")?.id).toBe("a");
    expect(records.candidates("项目", scope, "a").map((one) => one.id)).toEqual(["a"]);
  });

  test("a code that is also the record's name is one candidate", async () => {
    const { records } = await gather({ "明川市/2023/项目.yaml": projectOf("甲", "甲") });
    expect(records.candidates("项目", { region: "明川市", year: "2023" }, "甲")).toHaveLength(1);
  });

  test.each(["constructor", "__proto__", ""])("%j names nothing", async (name) => {
    const { records } = await gather(files);
    expect(records.find("项目", { region: "明川市", year: "2022" }, name)).toBeUndefined();
  });
});

describe("without those found wanting", () => {
  test("the others stay, and the broken are known by name", async () => {
    const { records } = await gather({ "明川市/2023/项目.yaml": projectOf("a", "甲") + projectOf("b", "乙") });
    const [first] = records.all as [LiangjiRecord];
    const diagnostic = { code: "x/y", severity: "error", message: "坏了", place: first.place } as const;
    const rest = records.without([
      { kind: "项目", region: "明川市", year: "2023", title: "甲", names: ["a", "甲"], diagnostic, record: first },
    ]);
    expect(rest.all.map((one) => one.id)).toEqual(["b"]);
    expect(rest.find("项目", { region: "明川市", year: "2023" }, "甲")).toBeUndefined();
    expect(rest.mayBeBroken("项目", "明川市", "甲")).toBe(true);
    expect(rest.mayBeBroken("项目", "明川市", "丙")).toBe(false);
    expect(rest.mayBeBroken("部门", "明川市", "甲")).toBe(false);
    expect(records.all).toHaveLength(2);
  });
});

describe("places", () => {
  const text = `---
编号: mc-01
名称: 甲
类型: 部门评价
对象: 项目
主管部门: 民政局
专家: 乙
公开: {属性: 主动公开}
指标:
  - 一级: 产出
    三级: 人次
    分值: 60
    得分: 55
  - 一级: 效益
    名称: 满意度
    分值: 40
    得分: 39
---
`;
  const record = async () => (await gather({ "明川市/2023/绩效评价/甲.md": text })).records.all[0] as LiangjiRecord;

  test.each([
    [["code"], 2, 5],
    [["indicators"], 10, 3],
    [["indicators", 0], 10, 5],
    [["indicators", 1, "level1"], 14, 9],
    [["indicators", 1, "name"], 15, 9],
    [["indicators", 1, "score"], 17, 9],
    [["experts"], 7, 5],
    [["experts", 0], 7, 5],
    [["disclosure", "attribute"], 8, 10],
    // Not written: the nearest thing above.
    [["indicators", 1, "reason"], 14, 5],
    [["indicators", 7, "score"], 10, 3],
    [["disclosure", "date"], 8, 5],
    [["score"], 2, 1],
    [["nothing", "like", "this"], 2, 1],
    [[], 2, 1],
  ] as const)("%j stands at %i:%i", async (path, line, column) => {
    expect(placeOf(await record(), path)).toEqual({ file: "content/明川市/2023/绩效评价/甲.md", line, column });
  });

  test.each([
    [["indicators", 1, "score"], "39"],
    [["experts", 0], "乙"],
    [["indicators"], undefined],
    [["score"], undefined],
  ] as const)("%j was typed as %j", async (path, typed) => {
    expect(writtenAt(await record(), path)).toBe(typed);
  });
});
