// Markdown files: front matter that is only ever data, and a body that knows its first line.
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/reading/front-matter.ts";
import { plainEntries, readMarkdown } from "./read-yaml.ts";

describe("a report", () => {
  test("has its front matter, its body and the line the body starts on", async () => {
    const read = await readMarkdown("---\n名称: 甲\n# 说明\n得分: 92.5\n---\n\n一、基本情况\n");
    expect(read.codes).toEqual([]);
    expect(plainEntries(read.entries)).toEqual([{ 名称: "甲", 得分: "92.5" }]);
    const [entry] = read.entries;
    expect(entry?.place).toEqual({ file: "content/明川市/2023/绩效评价/甲.md", line: 1, column: 1 });
    expect(entry?.map.entries[1]?.value.place).toMatchObject({ line: 4, column: 5 });
    expect(entry?.body).toEqual({ text: "\n一、基本情况\n", line: 6 });
    expect(entry?.shelf).toEqual({ region: "明川市", year: "2023", category: "绩效评价" });
  });

  test.each([
    ["---\n名称: 甲\n---", "", 4],
    ["---\n名称: 甲\n---\n", "", 4],
    ["---\n名称: 甲\n---\n正文\n---\n不是登记项\n", "正文\n---\n不是登记项\n", 4],
    ["---\r\n名称: 甲\r\n---\r\n正文\r\n", "正文\n", 4],
    ["--- \n名称: 甲\n---  \n正文\n", "正文\n", 4],
    ["\uFEFF---\n名称: 甲\n---\n正文\n", "正文\n", 4],
    ['---\n名称: 甲\n---\n{{数 "甲"}} <b>\n', '{{数 "甲"}} <b>\n', 4],
  ])("%j has the body %j", async (text, body, line) => {
    const read = await readMarkdown(text);
    expect(read.codes).toEqual([]);
    expect(plainEntries(read.entries)).toEqual([{ 名称: "甲" }]);
    expect(read.entries[0]?.body).toEqual({ text: body, line });
  });

  test.each([["---\n---\n正文\n"], ["---\n# 只有说明\n---\n正文\n"]])(
    "%j has no fields and keeps its body",
    async (text) => {
      const read = await readMarkdown(text);
      expect(plainEntries(read.entries)).toEqual([{}]);
      expect(read.entries[0]?.body?.text).toBe("正文\n");
    },
  );

  test("split twice is the same twice, also when it is broken", () => {
    for (const text of ["---\n名称: [甲\n---\n正文\n", "---\n名称: 甲\n---\n正文\n", "名称: 甲\n", "---js\n1\n---\n"]) {
      expect(splitFrontMatter("a.md", text)).toEqual(splitFrontMatter("a.md", text));
    }
  });

  test("with broken YAML keeps its place in the file and is damaged", async () => {
    for (let time = 0; time < 2; time++) {
      const read = await readMarkdown("---\n名称: 甲\n得分：92\n---\n正文\n");
      expect(read.findings).toMatchObject([{ code: "reading/full-width-colon", place: { line: 3, column: 3 } }]);
      expect(read.entries[0]?.damage?.code).toBe("reading/full-width-colon");
    }
  });

  test("whose front matter is a list is damaged", async () => {
    const read = await readMarkdown("---\n- 甲\n---\n");
    expect(read.findings).toMatchObject([{ code: "reading/not-a-record", place: { line: 2 } }]);
  });
});

describe("is refused", () => {
  test.each([
    ["", "reading/no-front-matter", 1],
    ["正文\n", "reading/no-front-matter", 1],
    ["\n---\n名称: 甲\n---\n", "reading/no-front-matter", 1],
    ["---", "reading/front-matter-open", 1],
    ["---\n名称: 甲\n", "reading/front-matter-open", 1],
    ["----\n名称: 甲\n----\n", "reading/front-matter-language", 1],
    ["---json\n{}\n---\n", "reading/front-matter-language", 1],
    ["---yaml\n名称: 甲\n---\n", "reading/front-matter-language", 1],
    ["--- toml\na = 1\n---\n", "reading/front-matter-language", 1],
    ["---\n名称: 甲\n---正文\n", "reading/front-matter-close", 3],
    ["---\n名称: 甲\n----\n", "reading/front-matter-close", 3],
  ])("%j", async (text, code, line) => {
    const read = await readMarkdown(text);
    expect(read.codes).toEqual([code]);
    expect(read.findings[0]?.place.line).toBe(line);
    expect(read.entries).toEqual([]);
    expect(read.unreadable).toHaveLength(1);
  });

  test.each(["---js", "---javascript", "--- js", "---JS", "---coffee", "---json"])(
    "%s, which runs nothing",
    async (fence) => {
      const marks = globalThis as { liangjiRan?: boolean };
      const read = await readMarkdown(`${fence}\n(globalThis.liangjiRan = true, {名称: "甲"})\n---\n`);
      expect(read.codes).toEqual(["reading/front-matter-language"]);
      expect(marks.liangjiRan).toBeUndefined();
    },
  );
});
