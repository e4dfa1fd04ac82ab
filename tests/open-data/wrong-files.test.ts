// Files somebody changed: what cannot be read back is said, with its place, and nothing is taken for something else.
import { describe, expect, it } from "vitest";
import { readCsvPackage, readJsonPackage } from "../../src/open-data/read-package.ts";
import { linesOf } from "../small-content.ts";

const home = { region: "测试市", year: "2023" };
const csv = (text: string, name = "project.csv") => linesOf(readCsvPackage(home, new Map([[name, text]])).diagnostics);
const json = (text: string) => linesOf(readJsonPackage(home, new Map([["project.json", text]])).diagnostics);

describe("CSV", () => {
  it.each([
    ["a quote that is not closed", '编号,名称\r\n1,"甲\r\n2,乙\r\n', "open-data/unclosed-quote project.csv:2"],
    ["a row with too many cells", "编号,名称\r\n1,甲\r\n2,乙,丙\r\n", "open-data/uneven-row project.csv:3"],
    ["a column nobody knows", "编号,名称,颜色\r\n1,甲,红\r\n", "open-data/unknown-column project.csv:1"],
    ["nothing at all", "", "open-data/empty-table project.csv"],
  ])("%s", (_, text, finding) => {
    expect(csv(text)).toEqual([expect.stringContaining(finding)]);
  });

  it("counts lines inside quotes", () => {
    expect(csv('编号,名称\r\n1,"甲\n乙"\r\n2\r\n')).toEqual([expect.stringContaining("project.csv:4")]);
  });

  it("is read with LF alone and with a mark at its beginning", () => {
    const { value, diagnostics } = readCsvPackage(home, new Map([["project.csv", "\ufeff编号,名称\n0012,'=1\n"]]));
    expect(diagnostics).toEqual([]);
    expect(value.map(({ map }) => map.entries.map((one) => [one.key, one.value]))).toEqual([
      [
        ["编号", expect.objectContaining({ text: "0012" })],
        ["名称", expect.objectContaining({ text: "=1" })],
      ],
    ]);
  });
});

describe("JSON", () => {
  it.each([
    ["no JSON", "[{", "open-data/not-records project.json 这个文件不是JSON"],
    ["no list", '{"编号": "1"}', "应是一个列表"],
    ["a number where text belongs", '[{"编号": "1"}, {"编号": 12}]', "第2条"],
  ])("%s", (_, text, finding) => {
    expect(json(text)).toEqual([expect.stringContaining(finding)]);
  });

  it("of another kind or level is left alone", () => {
    const files = new Map([
      ["figures.json", "[]"],
      ["department.json", '[{"名称": "甲"}]'],
    ]);
    expect(readJsonPackage(home, files)).toEqual({ value: [], diagnostics: [] });
  });
});
