// The small sums behind a DOCX document: widths of text and columns, lines of titles, times in the package.

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/writers/docx/column-widths.ts";
import { evenedLabel } from "../../src/writers/docx/evened-label.ts";
import { lineCount, textWidth } from "../../src/writers/docx/text-width.ts";
import { titleLines } from "../../src/writers/docx/title-lines.ts";
import { fixZipTimes } from "../../src/writers/docx/zip-times.ts";

const columns = (...weights: number[]) => weights.map((weight) => ({ title: "", align: "left" as const, weight }));

describe("column widths", () => {
  it.each([
    [[1, 1, 1], 100, [33, 34, 33]],
    [[4, 1], 8844, [7075, 1769]],
    [[0, -1], 10, [5, 5]],
    [[], 10, []],
  ])("of weights %j share %i as %j", (weights, total, expected) => {
    expect(columnWidths(columns(...weights), total)).toEqual(expected);
  });
});

describe("the width of a text", () => {
  it.each([
    ["预算绩效", 4],
    ["2023年", 3],
    ["（一）", 3],
    ["", 0],
    ["𠮷", 1],
  ])("%s is %f em", (text, em) => {
    expect(textWidth(text)).toBeCloseTo(em, 6);
  });
});

describe("the lines of a text", () => {
  it.each([
    ["", 10, 0, 1],
    ["一二三四五六七八九十", 10, 0, 1],
    ["一二三四五六七八九十", 10, 2, 2],
    // 句号不能在行首，前一字随它到下一行。
    ["一二三四五六七八九十。一二三四五六七八九", 10, 0, 3],
    ["一二三四五六七八2023年", 9, 0, 2],
    ["一\n二", 10, 0, 2],
    ["a".repeat(100), 10, 0, 5],
  ])("%j in %f em, first line in by %f, are %i", (text, width, indent, lines) => {
    expect(lineCount(text, width, indent)).toBe(lines);
  });
});

describe("the lines of a title", () => {
  it("are one where one is enough", () => {
    expect(titleLines("预算绩效管理工作总结", 20)).toEqual(["预算绩效管理工作总结"]);
  });

  it("are of nearly one length and break between words", () => {
    expect(titleLines("社区老年食堂运营补助项目绩效评价报告", 12)).toEqual([
      "社区老年食堂运营补助",
      "项目绩效评价报告",
    ]);
  });

  it("leave no mark on a line of its own", () => {
    for (const line of titleLines("关于“三强村”计划（2020—2023年）绩效评价的报告", 10)) {
      expect(line).not.toMatch(/^[”）—]|[“（—]$/);
    }
  });
});

describe("a label", () => {
  it.each([
    ["日期", 4, "日　　期"],
    ["评价机构", 4, "评价机构"],
    ["主评人", 4, "主评人　"],
    ["甲", 3, "甲　　"],
  ])("%s spread over %i characters is %j", (label, length, spread) => {
    expect(evenedLabel(label, length)).toBe(spread);
  });
});

describe("times in a package", () => {
  it("are the first a ZIP file can name, and nothing else changes", () => {
    const files = { "a.xml": new Uint8Array([1, 2, 3]), "b/c.xml": new Uint8Array(1000) };
    const some = zipSync(files, { mtime: new Date(2024, 2, 12) });
    const other = zipSync(files, { mtime: new Date(1999, 11, 31) });
    expect(Buffer.compare(some, other)).not.toBe(0);
    fixZipTimes(some);
    fixZipTimes(other);
    expect(Buffer.compare(some, other)).toBe(0);
    expect(Buffer.compare(some, zipSync(files, { mtime: new Date(1980, 0, 1) }))).toBe(0);
  });

  it("are not looked for in what is no ZIP file", () => {
    expect(() => fixZipTimes(new Uint8Array(100))).toThrow("ZIP");
  });
});
