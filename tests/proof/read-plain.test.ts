// Text and Markdown files: which lines are one paragraph, and in which line of the file each stretch stands.
import { describe, expect, it } from "vitest";
import { turnAt } from "../../src/proof/foreign-document.ts";
import { readForeignDocument } from "../../src/proof/read-foreign-document.ts";
import { read, textsOf } from "./word-files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readTxt = (text: string) => read("文件.txt", bytes(text));

/** 全市预算绩效管理工作情况。 in GBK, and 「 in UTF-16, half of which is a form feed. */
const gbk = Uint8Array.from(
  "C8AB CAD0 D4A4 CBE3 BCA8 D0A7 B9DC C0ED B9A4 D7F7 C7E9 BFF6 A1A3"
    .split(" ")
    .flatMap((pair) => [Number.parseInt(pair.slice(0, 2), 16), Number.parseInt(pair.slice(2), 16)]),
);
const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("引用「绩效」。\n\n第二段。", "utf16le")]);

describe("encodings", () => {
  it("GBK is read without a word about it", () => {
    expect(textsOf(read("文件.txt", gbk))).toEqual(["全市预算绩效管理工作情况。"]);
  });
  it("UTF-16 keeps its corner brackets", () => {
    expect(textsOf(read("文件.txt", utf16))).toEqual(["引用「绩效」。", "第二段。"]);
  });
  it("a form feed, as text from a PDF has it, ends a line", () => {
    expect(textsOf(readTxt("第一页。\f第二页。"))).toEqual(["第一页。", "第二页。"]);
  });
});

describe("paragraphs of a text file", () => {
  it("are its lines, when lines are long or end their sentences", () => {
    expect(textsOf(readTxt("工作总结\r\n一、情况\r\n全年完成12个项目。\r\n涉及资金3亿元。\r\n"))).toEqual([
      "工作总结",
      "一、情况",
      "全年完成12个项目。",
      "涉及资金3亿元。",
    ]);
  });

  const sentence = "全市各级财政部门围绕预算绩效管理一体化建设持续用力扎实推进各项工作取得了新的成效";
  const broken = (text: string, between: string): string => text.replace(/.{14}(?=.)/g, (line) => line + between);
  const whole = [`一是${sentence}。`, `二是${sentence}，占34.5%。`];

  it("are put together again when each line was broken at the margin", () => {
    expect(textsOf(readTxt(`总体情况\n${whole.map((text) => broken(text, "\n")).join("\n")}`))).toEqual([
      "总体情况",
      ...whole,
    ]);
  });
  it("also when a blank line stands between all lines, as in text from a PDF", () => {
    expect(textsOf(readTxt(`总体情况\n\n${whole.map((text) => broken(text, "\n\n")).join("\n\n")}`))).toEqual([
      "总体情况",
      ...whole,
    ]);
  });
  it("begin where a line is indented, even if the line before was full", () => {
    const even = `${"预算绩效管理".repeat(7)}。`.slice(1);
    const text = [even, even, even].map((one) => `　　${broken(one, "\n")}`).join("\n");
    expect(textsOf(readTxt(text))).toEqual([even, even, even]);
  });
  it("end at a blank line when blank lines are few", () => {
    const text = `${broken(whole[0]?.slice(0, -1) ?? "", "\n")}\n\n${broken(whole[1] ?? "", "\n")}`;
    expect(textsOf(readTxt(text))).toEqual([whole[0]?.slice(0, -1), whole[1]]);
  });
  it("keep a space between words of other scripts", () => {
    expect(textsOf(readTxt("见附件，\nTask one，\ntwo。"))).toEqual(["见附件，Task one，two。"]);
    expect(textsOf(readTxt("# 见\nalpha、\nbeta"))).toEqual(["# 见", "alpha、beta"]);
  });
  it("know their lines and columns", () => {
    const { spots } = readTxt("总体情况\n\n  全年完成，\n共12个。");
    const spot = spots[1] ?? { turns: [] };
    expect(turnAt(spot, 0)).toEqual({ offset: 0, line: 3, column: 3 });
    expect(turnAt(spot, 6)).toEqual({ offset: 5, line: 4, column: 1 });
  });
});

describe("a Markdown file", () => {
  const text = [
    "---",
    "标题: 总结",
    "---",
    "# 工作总结",
    "",
    '抽评**项目**{{数 "抽评项目数"}}，见[附件](https://example.gov.cn)。',
    "（一）另起一段",
    "接着写。",
    "",
    "1. 第一项",
    "2. 第二项",
    "",
    "| 等次 | 个数 |",
    "|---|---|",
    "| 优 | 3个 |",
    "",
    "<b>粗</b>体",
  ].join("\n");
  const document = read("总结.md", bytes(text));

  it("is read by what it shows, front matter left out", () => {
    expect(document.prose.map(({ text: said, kind }) => `${kind} ${said}`)).toEqual([
      "heading 工作总结",
      'paragraph 抽评项目{{数 "抽评项目数"}}，见附件。',
      "paragraph （一）另起一段接着写。",
      "item 1.第一项",
      "item 2.第二项",
      "cell 等次",
      "cell 个数",
      "cell 优",
      "cell 3个",
      "paragraph 粗体",
    ]);
    expect(document.leftOut).toEqual(["HTML 标记"]);
  });
  it("knows the lines of the file", () => {
    const lines = document.spots.map((spot) => spot.turns[0]?.line);
    expect(lines).toEqual([4, 6, 7, 10, 11, 13, 13, 15, 15, 17]);
    expect(document.spots[8]?.part).toBe("表1第2行第2列");
  });
  it("takes an expression for a figure", () => {
    expect(document.prose[1]?.figures).toEqual([{ start: 4, end: 17 }]);
  });
  it.each([">".repeat(60_000), "- ".repeat(60_000), "*".repeat(20_000)])(
    "%# nested beyond reason is refused or read, not crashed over",
    (marks) => {
      const { value, diagnostics } = readForeignDocument("深.md", bytes(`${marks}字`));
      expect(value ? [] : diagnostics.map((one) => one.code)).toEqual(value ? [] : ["proof/nested-too-deep"]);
    },
  );
});
