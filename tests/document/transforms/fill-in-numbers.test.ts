// 〇、 （〇） and 附件〇: numbers that are given when it is known which parts there are.
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/document/parse-markdown.ts";
import { blockText } from "../../../src/document/plain-text.ts";
import { toBlocks } from "../../../src/document/to-blocks.ts";
import { fillInNumbers } from "../../../src/document/transforms/fill-in-numbers.ts";

const numbered = (...lines: readonly string[]) =>
  fillInNumbers(toBlocks(parseMarkdown(lines.join("\n\n")).children, new Map()));
const textsOf = (...lines: readonly string[]): readonly string[] => numbered(...lines).map(blockText);

describe("a number left open", () => {
  it("is the next of its level, and the second level begins anew in each part", () => {
    expect(textsOf("## 〇、甲", "### （〇）子", "### （〇）丑", "## 〇、乙", "### （〇）寅", "### （〇）卯")).toEqual([
      "一、甲",
      "（一）子",
      "（二）丑",
      "二、乙",
      "（一）寅",
      "（二）卯",
    ]);
  });

  it("goes on from numbers that were typed, which stay as they are", () => {
    expect(textsOf("## 一、甲", "## 二、乙", "## 〇、丙", "### （一）子", "### （〇）丑")).toEqual([
      "一、甲",
      "二、乙",
      "三、丙",
      "（一）子",
      "（二）丑",
    ]);
    expect(textsOf("## 三、甲", "## 三、乙")).toEqual(["三、甲", "三、乙"]);
  });

  it("may begin a paragraph, whose first sentence keeps the face of its level", () => {
    const blocks = numbered("（〇）甲项目自评综述。得分90分，等次为优。", "（〇）乙项目自评综述。得分80分，等次为良。");
    expect(blocks.map(blockText)).toEqual([
      "（一）甲项目自评综述。得分90分，等次为优。",
      "（二）乙项目自评综述。得分80分，等次为良。",
    ]);
    expect(blocks[1]).toMatchObject({ lead: { depth: 2, children: [{ value: "（二）乙项目自评综述。" }] } });
  });

  it("is left out where there is nothing to tell it from", () => {
    expect(textsOf("## 〇、甲", "### （〇）子", "正文。", "## 〇、乙")).toEqual(["一、甲", "子", "正文。", "二、乙"]);
    expect(textsOf("## 附件：甲", "## 乙")).toEqual(["附件：甲", "乙"]);
    expect(textsOf("## 〇、甲", "正文。", "## 附件〇：评分表")).toEqual(["甲", "正文。", "附件：评分表"]);
  });

  it("counts annexes through the whole document, each on a page of its own", () => {
    const blocks = numbered("## 一、甲", "## 附件〇：评分表", "## 附件〇：问卷");
    expect(blocks.map(blockText)).toEqual(["一、甲", "附件1：评分表", "附件2：问卷"]);
    expect(blocks.map((block) => block.type === "heading" && block.newPage === true)).toEqual([false, true, true]);
  });

  it("goes beyond ten", () => {
    const texts = textsOf(...Array.from({ length: 21 }, (_, at) => `## 〇、第${at}部分`));
    expect([texts[9], texts[10], texts[20]]).toEqual(["十、第9部分", "十一、第10部分", "二十一、第20部分"]);
  });

  it("is not a number inside a sentence, and not the year 二〇二三", () => {
    const texts = ["二〇二三年，全市〇、一类项目。", "（二〇二三）文件"];
    expect(textsOf(...texts)).toEqual(texts);
  });
});
