// File names made from titles: accepted by every system, readable, and never a way out of the folder.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/document/file-name.ts";

fc.configureGlobal({ seed: 20231231 });

describe("a title", () => {
  it.each([
    ["湖州市本级2023年度预算绩效管理工作总结", "湖州市本级2023年度预算绩效管理工作总结"],
    ["村集体经济三年强村计划（2020-2022年）", "村集体经济三年强村计划（2020-2022年）"],
    ["甲/乙", "甲／乙"],
    ["甲\\乙", "甲＼乙"],
    ["../../etc/passwd", "／..／etc／passwd"],
    ["..", "未命名"],
    [".", "未命名"],
    ["", "未命名"],
    ["   ", "未命名"],
    ["\u0000\u0007", "未命名"],
    [".隐藏", "隐藏"],
    ["甲. ", "甲"],
    ["甲\n乙\t丙", "甲乙丙"],
    ['甲:乙*丙?丁"戊<己>庚|', "甲：乙＊丙？丁＂戊＜己＞庚｜"],
    ["甲\u202E乙\u200B丙\uFEFF", "甲乙丙"],
    ["甲\uD800乙", "甲乙"],
    ["CON", "CON_"],
    ["con.txt", "con_.txt"],
    ["NUL", "NUL_"],
    ["com1", "com1_"],
    ["LPT9.表", "LPT9_.表"],
    ["CONTENT", "CONTENT"],
    ["é", "é"],
    ["e\u0301", "é"],
    ["~$临时", "~$临时"],
    ["-rf", "-rf"],
  ])("%j becomes %j", (title, expected) => expect(fileName(title)).toBe(expected));
});

describe("a long title", () => {
  it.each(["长", "a", "𠮷", "长a𠮷 "])("of %s is cut between characters, by bytes", (unit) => {
    const name = fileName(unit.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(230);
    expect(Buffer.byteLength(name)).toBeGreaterThan(220);
    expect(name).toMatch(/…$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  it("that just fits is kept whole", () => {
    expect(fileName("长".repeat(76))).toBe("长".repeat(76));
    expect(fileName("长".repeat(77))).toBe(`${"长".repeat(75)}…`);
  });
});

it("whatever the title, the name stays in its folder", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[./\\ :~a-cC-N长]*$/)), (title) => {
      const name = fileName(title);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$|^$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(233);
      expect(fileName(name)).toBe(name);
    }),
    { numRuns: 2000 },
  );
});
