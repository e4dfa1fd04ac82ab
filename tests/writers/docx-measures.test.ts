// The small sums behind a DOCX document: widths of text and columns, lines of titles, times in the package.

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixZipTimes } from "../../src/base/zip-times.ts";
import { columnWidths } from "../../src/writers/docx/column-widths.ts";
import { evenedLabel } from "../../src/writers/docx/evened-label.ts";
import { leastWidths } from "../../src/writers/docx/least-widths.ts";
import { sharedEdges } from "../../src/writers/docx/table-edges.ts";
import { lineCount, textWidth, unbreakableWith } from "../../src/writers/docx/text-width.ts";
import { titleLines } from "../../src/writers/docx/title-lines.ts";

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

describe("least column widths", () => {
  it.each([
    // 二栏至少40，余下60按1∶1∶1分给其他三栏。
    [[1, 1, 1, 1], 100, [0, 40, 0, 0], [20, 40, 20, 20]],
    // 一栏取足后，二栏按比例只有25，也要取足。
    [[1, 1, 2], 100, [30, 26, 0], [30, 26, 44]],
    // 合计超过总宽，仍按比例。
    [[1, 1], 100, [80, 60], [50, 50]],
  ])("of weights %j in %i, at least %j, are %j", (weights, total, least, expected) => {
    expect(columnWidths(columns(...weights), total, least)).toEqual(expected);
  });

  it("hold a number and a short name on one line", () => {
    const cell = (value: string) => [{ type: "text", value } as const];
    const rows = [[cell("产出指标"), cell("12345.67"), cell("城乡公共交通一体化改造"), cell("x".repeat(60))]];
    const titles = ["一级指标", "金额", "项目名称", "网址"].map(
      (title) => ({ title, align: "left", weight: 1 }) as const,
    );
    const [name = 0, amount = 0, long = 0, address = 0] = leastWidths({ type: "table", columns: titles, rows });
    // 四字42磅；数字七个各半字、点四分之一字，共3.75字39.4磅；左右边距各4磅，边线半磅，余量1磅。
    expect(name / 20).toBeCloseTo(42 + 9.5, 1);
    expect(amount / 20).toBeCloseTo(39.375 + 9.5, 1);
    expect(long).toBe(name);
    expect(address / 20).toBeCloseTo(21 + 9.5, 1);
  });
});

describe("shared edges", () => {
  const tableOf = (...weights: number[]) => ({ type: "table", columns: columns(...weights), rows: [] }) as const;

  it("let every table keep its columns", () => {
    expect(sharedEdges([tableOf(1, 3), tableOf(1, 1)], 8000)).toEqual({
      widths: [2000, 2000, 4000],
      places: [
        [0, 1, 3],
        [0, 2, 3],
      ],
    });
  });

  it("are one where two are meant to be", () => {
    // 8000 × 50/99 ＝ 4040，与4000相差不到6磅。
    expect(sharedEdges([tableOf(1, 1), tableOf(50, 49)], 8000).widths).toEqual([4000, 4000]);
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

describe("the lines of a text with units", () => {
  it("carry a number over with its unit", () => {
    const text = "一二三四五六七200个";
    expect(lineCount(`${text}项`, 9)).toBe(2);
    // 七字加“200”恰到行末，“个”不能在行首，带着“200”到下一行；其后还放得下七字半，不放八字。
    const after = "一二三四五六七";
    expect(lineCount(`${text}${after}`, 8.5)).toBe(2);
    expect(lineCount(`${text}${after}`, 8.5, 0, unbreakableWith("个"))).toBe(3);
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
