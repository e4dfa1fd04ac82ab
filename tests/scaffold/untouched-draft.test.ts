// A draft is written anew as long as nobody has written in it.
import { describe, expect, it } from "vitest";
import { isUntouched, marked } from "../../src/scaffold/untouched-draft.ts";

const draft = "---\n标题: 总结\n---\n\n## 一、总体情况\n";

describe("a draft", () => {
  it("is untouched as it was written, whatever an editor does to its line ends", () => {
    expect(isUntouched(marked(draft))).toBe(true);
    expect(isUntouched(`${marked(draft).replaceAll("\n", "\r\n")}\r\n`)).toBe(true);
  });

  it("is somebody's once a word of it is changed, added or taken away", () => {
    expect(isUntouched(marked(draft).replace("总体", "全年"))).toBe(false);
    expect(isUntouched(`${marked(draft)}补一句。\n`)).toBe(false);
    expect(isUntouched(marked(draft).replace("## 一、总体情况\n", ""))).toBe(false);
    expect(isUntouched(draft)).toBe(false);
  });

  it("says in the file what the mark is for", () => {
    expect(marked(draft)).toMatch(/\{\{!-- 初稿标记[0-9a-f]{16}：.*new 总结.* --\}\}\n$/);
  });
});
