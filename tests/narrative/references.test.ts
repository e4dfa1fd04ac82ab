// Names a template uses: every wrong one is found before anything is written, with line and column and what was probably meant.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { placeText } from "../../src/base/place.ts";
import { projectsFor, summaryFile, walkSmall } from "../small-content.ts";

const figures = `项目数: {编码: n, 口径: 测试, 统计: 项目, 方法: 计数, 单位: 个}
项目表: {编码: t, 口径: 测试, 列表: 项目, 列: [序, 名称, 主管部门]}
项目分组: {编码: g, 口径: 测试, 分组: 项目, 按: 主管部门, 单位: 个}
`;
const records = { "2023/项目.yaml": projectsFor(1) };

/** `line:column message` of each error, lines counted from the first of the prose; and their hints. */
async function wrongIn(prose: string, partials: Readonly<Record<string, string>> = {}) {
  const templates = Object.fromEntries(
    Object.entries(partials).map(([name, text]) => [`partials/${name}.md.hbs`, text]),
  );
  const { found, documents } = await walkSmall({ records, figures, prose, templates });
  const errors = found.filter(isError);
  return {
    errors: errors.map(({ place, message }) =>
      place.file === summaryFile
        ? `${(place.line ?? 0) - 4}:${place.column} ${message}`
        : `${placeText(place)} ${message}`,
    ),
    hints: errors.map((one) => one.hint),
    documents: documents.length,
  };
}

describe("every wrong name", () => {
  it("is found at once, in the order of the text", async () => {
    const prose =
      '甲{{数 "项目"}}乙{{表 "项目数"}}\n\n{{编号}}，{{#各 "项目数"}}{{x}}{{/各}}\n{{#没 "x"}}a{{/没}} {{> 片段}}';
    const { errors, documents } = await wrongIn(prose);
    expect(errors).toEqual([
      "1:2 没有“项目”这个口径",
      "1:13 “项目数”是一个数，不是表",
      "3:1 没有“编号”这个名称",
      "3:8 “项目数”不是列表或分组，不能逐条写出",
      "3:20 列表里没有“x”这一列",
      "4:1 没有“#没”这种段落",
      "4:19 没有“片段”这个片段",
    ]);
    expect(documents).toBe(0);
  });

  it.each([
    ['{{数 "项目书"}}', "没有“项目书”这个口径", "您是不是要写“项目数”？"],
    ['{{数 "项目表"}}', "“项目表”是一张表，不是一个数", '请写成：{{表 "项目表"}}'],
    ['{{表 "项目数"}}', "“项目数”是一个数，不是表", '请写成：{{数 "项目数"}}'],
    ['{{#各 "项目分组"}}{{数目}}{{/各}}', "列表里没有“数目”这一列", "您是不是要写“数量”？"],
    ['{{#各 "项目表"}}{{名字}}{{/各}}', "列表里没有“名字”这一列", "您是不是要写“名称”？"],
    ['{{#各 "项目表"}}{{编号}}{{/各}}', "列表里没有“编号”这一列", "可用的列：序、序、名称、主管部门"],
    ["{{标提}}", "没有“标提”这个名称", "您是不是要写“标题”？"],
    ["{{年}}", "没有“年”这个名称", "您是不是要写“年度”？"],
    ["{{备注}}", "“备注”是内部栏目，不能写进文件", "请改用公开的栏目"],
    ['{{记 "备注"}}', "“备注”是内部栏目，不能写进文件", "请改用公开的栏目"],
    ['{{数 "本项.备注"}}', "“备注”是内部栏目，不能写进文件", "请改用公开的栏目"],
    ['{{#有 "本项.备注"}}a{{/有}}', "“备注”是内部栏目，不能写进文件", "请改用公开的栏目"],
    ['{{记 "标提"}}', "没有“标提”这一栏", "您是不是要写“标题”？"],
    ['{{表 "本项.标题"}}', "“本项.标题”是一个栏目，不是表", expect.stringContaining("列表: 本项.…")],
    ['{{#各 "本项.标题"}}a{{/各}}', "“本项.标题”是一个栏目，不是表", expect.stringContaining("列表: 本项.…")],
    ["{{数}}", "“数”的写法不对", '请写成：{{数 "抽评项目数"}}'],
    ["{{数 项目数}}", "“数”的写法不对", '请写成：{{数 "抽评项目数"}}'],
    ['{{数 "项目数" "项目数"}}', "“数”的写法不对", '请写成：{{数 "抽评项目数"}}'],
    ['{{有 "项目数"}}', "“有”的写法不对", '请写成：{{#有 "抽评项目数"}}…{{else}}…{{/有}}'],
    ['{{引 "10%"}}', "“引”的写法不对", '请写成：{{引 "10%" "《抽评工作方案》"}}'],
    ['{{引 "10%" " "}}', "引用的内容或来源是空的", '请写成：{{引 "10%" "《抽评工作方案》"}}'],
    ['{{书 "项目数"}}', "没有“书”这个写法", undefined],
    ["{{> 总结}}", "没有“总结”这个片段", "片段放在 templates/partials 里"],
  ])("%s", async (prose, message, hint) => {
    const { errors, hints } = await wrongIn(prose);
    expect(errors).toEqual([expect.stringMatching(/^1:\d+ /)]);
    expect(errors[0]?.replace(/^\S+ /, "")).toBe(message);
    if (hint !== undefined) expect(hints).toEqual([hint]);
  });
});

describe("ways into the program are closed", () => {
  it.each([
    "{{{标题}}}",
    "{{&标题}}",
    '{{{数 "项目数"}}}',
    '{{lookup this "标题"}}',
    "{{lookup}}",
    "{{../标题}}",
    "{{this}}",
    "{{this.标题}}",
    "{{.}}",
    "{{@root}}",
    "{{@index}}",
    "{{constructor}}",
    "{{__proto__}}",
    "{{__proto__.constructor}}",
    "{{toString}}",
    "{{hasOwnProperty}}",
    '{{数 "__proto__"}}',
    '{{记 "constructor"}}',
    '{{数 (lookup this "x")}}',
    '{{数 "项目数" x="y"}}',
    '{{标题 x="y"}}',
    '{{log "x"}}',
    "{{#if 标题}}a{{/if}}",
    "{{#each 标题}}a{{/each}}",
    "{{#with 标题}}a{{/with}}",
    "{{#unless 标题}}a{{/unless}}",
    "{{#constructor}}a{{/constructor}}",
    '{{#有 "项目数" as |x|}}{{x}}{{/有}}',
    '{{^有 "项目数"}}a{{/有}}',
    "{{^标题}}a{{/标题}}",
    '{{#*inline "x"}}a{{/inline}}',
    "{{* decorator}}",
    "{{#> 片段}}a{{/片段}}",
    '{{> (lookup this "x")}}',
    "{{> 甲 标题}}",
    '{{> 甲 x="y"}}',
    "{{词}}",
    '{{词 "备注"}}',
    '{{片段 "甲"}}',
    "{{helperMissing}}",
    "{{blockHelperMissing}}",
    "{{1}}",
    "{{true}}",
    "{{undefined}}",
    "{{正文}}",
    "{{{{raw}}}}{{备注}}{{{{/raw}}}}",
    "{{'标题'}}",
  ])("%s", async (prose) => {
    const { errors, documents } = await wrongIn(prose, { 甲: "甲" });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatch(/^1:\d+ /);
    expect(documents).toBe(0);
  });
});

describe("what is no template", () => {
  it.each([
    ['第一行\n{{数 "项目数"', "2:1 {{ }} 里的写法不完整"],
    ['第一行\n{{数 "项目数}}', "2:1 {{ }} 里的写法不完整"],
    ['一\n\n{{#有 "项目数"}}\n二\n{{/各}}', "3:1 {{#…}} 与 {{/…}} 没有配对"],
    ['{{#有 "项目数"}}\n二\n', "3:1 {{ }} 里的写法不完整"],
    ["一\n{{else}}", "2:1 {{ }} 里的写法不完整"],
    ["{{}}", "1:1 {{ }} 里的写法不完整"],
  ])("%j: %s", async (prose, message) => {
    const { errors } = await wrongIn(prose);
    expect(errors).toEqual([message]);
  });

  it.each([21, 1000, 100_000])("nested %i deep is refused where it gets too deep", async (levels) => {
    const deep = `${'{{#有 "项目数"}}\n'.repeat(levels)}甲${"{{/有}}".repeat(levels)}`;
    expect(await wrongIn(deep)).toMatchObject({ errors: ["21:1 {{#…}} 套了20层以上"], documents: 0 });
  });

  it("nested as deep as anyone needs is fine", async () => {
    const deep = `${'{{#有 "项目数"}}'.repeat(20)}甲${"{{/有}}".repeat(20)}`;
    expect(await wrongIn(deep)).toMatchObject({ errors: [], documents: 1 });
  });
});

describe("partials", () => {
  it("are written in place, and what is wrong in them is said in their own file", async () => {
    const { errors } = await wrongIn("一\n\n{{> 甲}}", { 甲: '二{{数 "没有"}}', 乙: '{{数 "也没有"}}' });
    expect(errors).toEqual(["templates/partials/甲.md.hbs:1:2 没有“没有”这个口径"]);
  });

  it("may stand in folders and inside 各, where they know the columns", async () => {
    const good = await wrongIn('{{#各 "项目表"}}{{> 行/名}}{{/各}}', { "行/名": "{{名称}}。" });
    expect(good).toMatchObject({ errors: [], documents: 1 });
    const wrong = await wrongIn("{{> 行/名}}", { "行/名": "{{名称}}。" });
    expect(wrong.errors).toEqual(["templates/partials/行/名.md.hbs:1:1 没有“名称”这个名称"]);
  });

  it("may not contain themselves, by whatever way round", async () => {
    const self = await wrongIn("{{> 甲}}", { 甲: "一{{> 甲}}" });
    expect(self.errors).toEqual(["templates/partials/甲.md.hbs:1:2 片段“甲”把自己包含了进来"]);
    const ring = await wrongIn("{{> 甲}}", { 甲: "{{> 乙}}", 乙: "\n{{> 丙}}", 丙: '{{#有 "项目数"}}{{> 甲}}{{/有}}' });
    expect(ring.errors).toEqual(["templates/partials/丙.md.hbs:1:13 片段“甲”把自己包含了进来"]);
  });

  it("may be used twice side by side", async () => {
    expect(await wrongIn("{{> 甲}}{{> 甲}}", { 甲: '{{数 "项目数"}}' })).toMatchObject({ errors: [], documents: 1 });
  });

  it("are proofread: a number typed in a partial is found there", async () => {
    const { found } = await walkSmall({
      records,
      figures: figures.replace("单位: 个}", "单位: 个, 说法: [项目]}"),
      prose: "{{> 甲}}",
      templates: { "partials/甲.md.hbs": "一\n\n{{> 乙}}", "partials/乙.md.hbs": "共有项目2个。" },
    });
    expect(found.filter(isError).map((one) => placeText(one.place))).toEqual(["templates/partials/乙.md.hbs:1:5"]);
  });
});
