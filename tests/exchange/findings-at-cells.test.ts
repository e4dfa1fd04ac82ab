// Findings about records in content/ are said at the cells the records came from.
import { describe, expect, it } from "vitest";
import { type Diagnostic, error } from "../../src/base/diagnostic.ts";
import { findingsAtCells } from "../../src/exchange/findings-at-cells.ts";
import type { Entry } from "../../src/reading/entry.ts";
import { readEntry } from "../../src/reading/read-entry.ts";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";

const shelf = { region: "云栖县", year: "2024", category: "绩效自评" };
const file = "content/云栖县/2024/绩效自评.yaml";
const yaml = `- 编号: a-01
  项目: 助餐
  指标:
    - {一级: 产出指标, 二级: 数量指标, 三级: 人次, 分值: 10, 得分: 9}
    - {一级: 成本指标, 二级: 经济成本指标, 三级: 成本, 分值: 10, 得分: 12}
- 编号: a-02
  项目: 绿化
  得分: 95
`;
const entries = readEntry(file, yaml, shelf).value;
const { value: records } = gatherRecords({ entries, unreadable: [] });

const scalar = (text: string, cell: string): YamlNode => ({ type: "scalar", text, place: { file: "自评.xlsx", cell } });
const pair = (key: string, value: YamlNode) => ({ key, keyPlace: value.place, value });
const row = { file: "自评.xlsx", cell: "自评!A4" };
const imported: { entry: Entry; wanted: { shelf: typeof shelf; id: string } } = {
  wanted: { shelf, id: "a-01" },
  entry: {
    shelf,
    place: row,
    map: {
      type: "map",
      place: row,
      entries: [
        pair("编号", scalar("a-01", "自评!B4")),
        pair("项目", scalar("助餐", "自评!C4")),
        pair("指标", {
          type: "list",
          place: row,
          items: [
            { type: "map", place: row, entries: [pair("得分", scalar("9", "自评!G4"))] },
            { type: "map", place: row, entries: [pair("得分", scalar("12", "自评!G5"))] },
          ],
        }),
      ],
    },
  },
};

const found = (line: number, column: number): readonly Diagnostic[] =>
  findingsAtCells([error("checks/x", "得分大于分值", { place: { file, line, column } })], records.all, [imported]);

describe("findings at cells", () => {
  it("finds the cell of a value in a list", () => {
    // 得分: 12 stands behind “- {一级: 成本指标, 二级: 经济成本指标, 三级: 成本, 分值: 10, 得分: ”.
    const column = (yaml.split("\n")[4] ?? "").indexOf("12") + 1;
    expect(found(5, column).map(({ place }) => place)).toEqual([{ file: "自评.xlsx", cell: "自评!G5" }]);
  });

  it("names the row for what the workbook does not say", () => {
    expect(found(1, 1).map(({ place }) => place.cell)).toEqual(["自评!A4"]);
  });

  it("leaves out what is about other records", () => {
    expect(found(8, 9)).toEqual([]);
    const elsewhere = error("checks/x", "别处", { place: { file: "content/云栖县/地区.yaml", line: 1 } });
    expect(findingsAtCells([elsewhere], records.all, [imported])).toEqual([]);
  });

  it("translates what a finding refers to as well", () => {
    const one = error("checks/x", "不一致", {
      place: { file, line: 2, column: 7 },
      related: [
        { place: { file, line: 1, column: 7 }, message: "在这里" },
        { place: { file, line: 8, column: 9 }, message: "另一条" },
      ],
    });
    const [translated] = findingsAtCells([one], records.all, [imported]);
    expect(translated?.place.cell).toBe("自评!C4");
    expect(translated?.related?.map(({ place }) => place)).toEqual([
      { file: "自评.xlsx", cell: "自评!B4" },
      { file, line: 8, column: 9 },
    ]);
  });
});
