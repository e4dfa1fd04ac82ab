// The front matter of a document template: every mistake is found when it is read, not when someone misses a document.
import { describe, expect, it } from "vitest";
import { placeText } from "../../src/base/place.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import { MemoryWorld } from "../memory-world.ts";
import { linesOf, walkSmall } from "../small-content.ts";

const head: Readonly<Record<string, string>> = {
  文种: "报告",
  对象: "绩效评价",
  版式: "report",
  标题: '"{{名称}}评价报告"',
  文件名: '"{{地区}}{{年度}}{{名称}}"',
  页面: '"evaluations/{{编号}}"',
};
const template = (changes: Readonly<Record<string, string | undefined>>): string =>
  `---\n${Object.entries({ ...head, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join("")}---\n{{正文}}\n`;

async function read(text: string) {
  const file = "templates/documents/报告.md.hbs";
  const { value, diagnostics } = await readTemplates(new MemoryWorld({ [file]: text }), "templates");
  return {
    documents: value.documents.length,
    found: diagnostics.map((one) => `${placeText(one.place).replace(`${file}:`, "")} ${one.message}`),
    hints: diagnostics.map((one) => one.hint),
  };
}

describe("a template that cannot be used is left out, with a finding at the very value", () => {
  it.each([
    [{ 对象: "绩效评介" }, "3:5 没有“绩效评介”这类记录", "您是不是要写“绩效评价”？"],
    [{ 标题: '"{{名字}}"' }, "5:5 没有“名字”这个名称", "您是不是要写“名称”？"],
    [{ 标题: '"{{专家}}"' }, "5:5 “专家”是内部栏目，不能写进文件", "请改用公开的栏目"],
    [{ 文件名: "\"{{数 '项目数'}}\"" }, "6:6 标题、文件名等处只能用栏目的名称", undefined],
    [{ 文件名: '"{{#名称}}x{{/名称}}"' }, "6:6 标题、文件名等处只能用栏目的名称", undefined],
    [{ 文件名: '"{{> 片段}}"' }, "6:6 标题、文件名等处只能用栏目的名称", undefined],
    [{ 文件名: '"{{this}}"' }, "6:6 标题、文件名等处只能用栏目的名称", undefined],
    [{ 文件名: '"{{名称"' }, "6:6 {{ }} 里的写法不完整", undefined],
    [{ 署名: '"{{署名单位}}"' }, "8:5 没有“署名单位”这个名称", undefined],
    [{ 封面: '[{项: 项目名称, 值: "{{全名称}}"}]' }, "8:19 没有“全名称”这个名称", "您是不是要写“名称”？"],
    [{ 版式: "poster" }, "4:5 “版式”的写法不对，读到的是“poster”", undefined],
    [{ 版式: "letter" }, "4:5 没有写发文机关标志", '例如：发文机关标志: "{{财政部门}}文件"'],
    [{ 条件: "{档次: 优}" }, "8:6 “绩效评价”没有“档次”这一栏", undefined],
    [{ 条件: "{等次: 甲}" }, "8:6 条件里的“等次”不会是“甲”", undefined],
    [{ 条件: "{项目: 本项}" }, "8:6 “条件”里不能写“本项”", undefined],
    [{ 每: "[部门名]" }, "8:4 “绩效评价”没有“部门名”这一栏", undefined],
    [
      { 每: "[主管部门]", 标题: '"{{主管部门}}{{得分}}"', 文件名: "甲", 页面: "a" },
      "5:5 没有“得分”这个名称",
      undefined,
    ],
    [{ 页面: undefined }, "2:1 文件模板缺少“页面”", undefined],
    [{ 标提: "甲" }, "8:1 文件模板没有“标提”这一栏", "您是不是要写“标题”？"],
  ])("%o", async (changes, message, hint) => {
    const { documents, found, hints } = await read(template(changes));
    expect(found).toEqual([message]);
    if (hint !== undefined) expect(hints).toEqual([hint]);
    expect(documents).toBe(0);
  });

  it("while a sound one is read without a word", async () => {
    expect(await read(template({}))).toEqual({ documents: 1, found: [], hints: [] });
  });

  it.each(["没有登记项\n", "---\n文种: 报告\n", "---js\nmodule.exports = {}\n---\n", "", "---\n- 甲\n---\n"])(
    "%j",
    async (text) => {
      const { documents, found } = await read(text);
      expect(documents).toBe(0);
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

it("a folder without templates is an error: nothing could be written from it", async () => {
  const { diagnostics } = await readTemplates(new MemoryWorld({}), "templates");
  expect(diagnostics.map((one) => [one.code, one.severity, one.place.file])).toEqual([
    ["narrative/no-templates", "error", "templates/documents"],
  ]);
});

it("a folder or file that cannot be opened is named", async () => {
  const world = new MemoryWorld({
    "templates/documents/报告.md.hbs": template({}),
    "templates/partials/甲.md.hbs": "甲",
  });
  world.failOn("templates/documents/报告.md.hbs", "EACCES");
  world.failOn("templates/partials", "ENOTDIR");
  const { diagnostics } = await readTemplates(world, "templates");
  expect(diagnostics.map((one) => `${one.code} ${one.place.file}`)).toEqual([
    "reading/unreadable templates/documents/报告.md.hbs",
    "reading/unreadable templates/partials",
  ]);
});

describe("what a record does not say", () => {
  const evaluation = (fields: string): string =>
    `---\n编号: a\n名称: 甲项目\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n${fields}---\n正文\n`;
  const walk = (changes: Readonly<Record<string, string>>, fields = "") =>
    walkSmall({
      records: { "2023/绩效评价/a.md": evaluation(fields) },
      templates: { "documents/报告.md.hbs": template(changes) },
    });

  it("is left out where the head can do without it", async () => {
    const covers = '[{项: 机构, 值: "{{第三方机构}}"}, {项: 部门, 值: "{{主管部门}}"}]';
    const { documents, found } = await walk({ 署名: '"{{第三方机构}}"', 成文日期: '"{{报告日期}}"', 封面: covers });
    expect(linesOf(found)).toEqual([]);
    const [document] = documents.map((one) => one.document);
    expect(document).toMatchObject({ title: "甲项目评价报告", cover: [{ label: "部门", value: "测试市商务局" }] });
    expect(document).not.toHaveProperty("issuer");
    expect(document).not.toHaveProperty("date");
  });

  it("is filled in where it is there", async () => {
    const { documents } = await walk({ 成文日期: '"{{报告日期}}"' }, "报告日期: 2024-03-05\n");
    expect(documents[0]?.document.date).toBe("2024年3月5日");
  });

  it("stops the document where it cannot", async () => {
    const { documents, found } = await walk({ 标题: '"{{第三方机构}}的报告"' });
    expect(documents).toEqual([]);
    expect(found.map((one) => one.code)).toEqual(["document/template-head", "pipeline/not-written"]);
    expect(found[0]?.related?.[0]?.place.file).toBe("content/测试市/2023/绩效评价/a.md");
  });
});
