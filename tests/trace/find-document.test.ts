// The document a person means: by id, by file, by part of a title; never a guess between two.
import { describe, expect, it } from "vitest";
import { findDocument } from "../../src/trace/find-document.ts";

const documents = [
  {
    id: "huzhou/2023/summary",
    title: "湖州市本级2023年度工作总结",
    fileStem: "湖州市本级/2023/湖州市本级2023年度总结",
  },
  { id: "mingchuan/2023/summary", title: "明川市2023年度工作总结", fileStem: "明川市/2023/明川市2023年度总结" },
  { id: "mingchuan/2024/summary", title: "明川市2024年度工作总结", fileStem: "明川市/2024/明川市2024年度总结" },
];
const idOf = (word: string): string | undefined => {
  const found = findDocument(word, documents);
  return "document" in found ? found.document.id : undefined;
};
const refusalOf = (word: string): string => {
  const found = findDocument(word, documents);
  return "refusal" in found ? found.refusal : "";
};

describe("findDocument", () => {
  it.each([
    ["huzhou/2023/summary", "huzhou/2023/summary"],
    ["湖州市本级2023年度总结.docx", "huzhou/2023/summary"],
    ["湖州市本级2023年度总结.PDF", "huzhou/2023/summary"],
    ["dist/documents/明川市/2024/明川市2024年度总结.pdf", "mingchuan/2024/summary"],
    ["dist\\documents\\明川市\\2024\\明川市2024年度总结.docx", "mingchuan/2024/summary"],
    ["明川市2024年度工作总结", "mingchuan/2024/summary"],
    ["湖州", "huzhou/2023/summary"],
    ["明川 2024", "mingchuan/2024/summary"],
    ["mingchuan/2024", "mingchuan/2024/summary"],
  ])("%s is %s", (word, id) => expect(idOf(word)).toBe(id));

  it("lists what a word may mean when it means more than one", () => {
    const refusal = refusalOf("明川市");
    expect(refusal).toContain("不止一份");
    expect(refusal).toContain("mingchuan/2023/summary  明川市2023年度工作总结");
    expect(refusal).toContain("mingchuan/2024/summary");
    expect(refusal).not.toContain("huzhou");
  });

  it("offers the nearest for a slip of the hand, and says what there is", () => {
    expect(refusalOf("huzhou/2023/sumary")).toContain("您是不是要写“huzhou/2023/summary”？");
    expect(refusalOf("完全无关的东西xyz")).toContain("huzhou/2023/summary");
    expect(refusalOf("  ")).toContain("没有“”这份文件");
  });

  it("says what to do when there is no document at all", () => {
    const found = findDocument("x", []);
    expect("refusal" in found && found.refusal).toContain("npm run check");
  });
});
