// What each word of the template language writes, in a document built from small records.
import { describe, expect, it } from "vitest";
import {
  bodyText,
  inlinesOf,
  linesOf,
  ofCode,
  onlyDocument,
  projectsFor,
  spotChecks,
  totals,
  walkSmall,
} from "../small-content.ts";

const figures = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
优等数: {编码: best, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
差等数: {编码: worst, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 差}, 方法: 计数, 单位: 个}
优等占比: {编码: share, 口径: 测试, 比率: [优等数, 抽评数], 小数: 1, 去零: 是}
结果: {编码: results, 口径: 测试, 列表: 绩效抽评, 列: [编号, 主管部门, 涉及资金, 等次], 表题: 抽评结果}
空表: {编码: none, 口径: 测试, 列表: 绩效抽评, 条件: {等次: 差}, 列: [编号]}
分布: {编码: spread, 口径: 测试, 数表: [{行: 优, 口径: [优等数, 优等占比]}], 列: [等次, 个数, 占比]}
没有的: {编码: missing, 口径: 测试, 照录: 是}
`;
const two = spotChecks("商务局 优 100万元", "教委 良 50.5万元");
const records = { "2023/项目.yaml": projectsFor(two), "2023/绩效抽评.yaml": two };

async function write(prose: string, more: Readonly<Record<string, string>> = {}) {
  const walked = await walkSmall({ records: { ...records, ...more }, figures, prose });
  expect(linesOf(walked.found)).toEqual([]);
  const document = onlyDocument(walked);
  return { document, text: bodyText(document) };
}

describe("数", () => {
  it("writes the figure, and the reader can ask it where it is from", async () => {
    const { document, text } = await write('抽评{{数 "抽评数"}}。');
    expect(text).toBe("抽评2个。");
    expect(inlinesOf(document)).toEqual([
      { type: "text", value: "抽评" },
      { type: "figureReference", figure: "抽评数", text: "2个" },
      { type: "text", value: "。" },
    ]);
    expect([...document.figures.keys()]).toEqual(["抽评数"]);
  });

  it("brings the figures it was computed from", async () => {
    const { document } = await write('占{{数 "优等占比"}}。');
    expect([...document.figures.keys()]).toEqual(["优等占比", "优等数", "抽评数"]);
  });

  it("may be in bold, and zero is a number", async () => {
    const { text } = await write('**{{数 "差等数"}}**为差。');
    expect(text).toBe("0个为差。");
  });
});

describe("表", () => {
  it("puts the table in its place, each number tied to the figure", async () => {
    const { document } = await write('见下表。\n\n{{表 "结果"}}');
    expect(document.blocks[1]).toMatchObject({
      type: "table",
      caption: "抽评结果",
      figure: "结果",
      rows: [
        [
          [{ type: "text", value: "SC-1" }],
          [{ type: "text", value: "测试市商务局" }],
          [{ type: "figureReference", figure: "结果", text: "100.0万元" }],
          [{ type: "text", value: "优" }],
        ],
        expect.anything(),
      ],
    });
  });

  it("of figures points each cell at its own figure", async () => {
    const { document } = await write('{{表 "分布"}}');
    expect(document.blocks[0]).toMatchObject({
      rows: [
        [
          [{ value: "优" }],
          [{ type: "figureReference", figure: "优等数", text: "1个" }],
          [{ type: "figureReference", figure: "优等占比", text: "50%" }],
        ],
      ],
    });
  });
});

describe("各", () => {
  it("writes its inside for each row, numbered by 序", async () => {
    const { document, text } = await write('{{#各 "结果"}}{{序}}是{{编号}}（{{主管部门}}，{{涉及资金}}）；{{/各}}');
    expect(text).toBe("1是SC-1（测试市商务局，100.0万元）；2是SC-2（测试市教育局，50.5万元）；");
    expect(inlinesOf(document).filter((node) => node.type === "figureReference")).toHaveLength(2);
  });

  it("writes what stands after else when there is no row", async () => {
    expect((await write('{{#各 "空表"}}{{编号}}{{else}}没有差等项目{{/各}}。')).text).toBe("没有差等项目。");
  });

  it("puts what is asked for between the rows, and nothing after the last", async () => {
    expect((await write('{{#各 "结果" "、"}}{{编号}}{{/各}}两项。')).text).toBe("SC-1、SC-2两项。");
    expect((await write('{{#各 "空表" "、"}}{{编号}}{{else}}没有{{/各}}。')).text).toBe("没有。");
  });

  it("reaches figures of the year from inside", async () => {
    expect((await write('{{#各 "结果"}}{{编号}}/{{数 "抽评数"}}，{{/各}}')).text).toBe("SC-1/2个，SC-2/2个，");
  });
});

describe("有", () => {
  it.each([
    ["抽评数", "有"],
    ["差等数", "无"],
    ["没有的", "无"],
    ["结果", "有"],
    ["空表", "无"],
  ])("%s: %s", async (name, expected) => {
    expect((await write(`{{#有 "${name}"}}有{{else}}无{{/有}}`)).text).toBe(expected);
  });

  it("can be chained, and may stand inside 各", async () => {
    expect((await write('{{#有 "没有的"}}甲{{else 有 "抽评数"}}乙{{else}}丙{{/有}}')).text).toBe("乙");
    expect((await write('{{#各 "结果"}}{{#有 "差等数"}}差{{else}}{{编号}}{{/有}}{{/各}}')).text).toBe("SC-1SC-2");
  });
});

describe("有 of several names", () => {
  it.each([
    ['"差等数" "没有的"', "无"],
    ['"差等数" "没有的" "抽评数"', "有"],
  ])("%s: %s", async (names, expected) => {
    expect((await write(`{{#有 ${names}}}有{{else}}无{{/有}}`)).text).toBe(expected);
  });
});

describe("多", () => {
  it.each([
    ["抽评数", "多"],
    ["优等数", "不多"],
    ["差等数", "不多"],
    ["没有的", "不多"],
    ["结果", "多"],
    ["分布", "不多"],
  ])("%s: %s", async (name, expected) => {
    expect((await write(`{{#多 "${name}"}}多{{else}}不多{{/多}}`)).text).toBe(expected);
  });
});

describe("无", () => {
  it.each([
    ["差等数", "没有"],
    ["空表", "没有"],
    ["优等数", "不知道或者有"],
    ["没有的", "不知道或者有"],
  ])("%s: %s", async (name, expected) => {
    expect((await write(`{{#无 "${name}"}}没有{{else}}不知道或者有{{/无}}`)).text).toBe(expected);
  });
});

describe("引", () => {
  it("is a quotation with its source, and no number without one", async () => {
    const { document, text } = await write('按{{引 "10%" "《抽评工作方案》"}}抽取。');
    expect(text).toBe("按10%抽取。");
    expect(inlinesOf(document)[1]).toEqual({ type: "citation", source: "《抽评工作方案》", text: "10%" });
  });

  it("may quote anything: brackets, quotation marks, stars", async () => {
    const { document } = await write('{{引 "[5](x)*" "见 (一) 50%"}}。');
    expect(inlinesOf(document)[0]).toEqual({ type: "citation", source: "见 (一) 50%", text: "[5](x)*" });
  });
});

describe("a missing figure", () => {
  it("is an error at its own line and column, and says what to add where", async () => {
    const walked = await walkSmall({ records, figures, prose: '第一行。\n\n共{{数 "没有的"}}、{{数 "抽评数"}}。' });
    const [error, ...others] = ofCode(walked.found, "narrative/missing-figure");
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      message: "“没有的”没有数据：汇总里没有登记这个指标",
      place: { file: "content/测试市/2023/工作总结.md", line: 7, column: 2 },
      hint: expect.stringContaining("“测试市/2023/汇总.yaml”里填报“没有的”"),
    });
    expect(walked.documents).toEqual([]);
  });

  it("is said at every place that asks for it", async () => {
    const walked = await walkSmall({ records, figures, prose: '{{数 "没有的"}}\n{{数 "没有的"}}' });
    expect(ofCode(walked.found, "narrative/missing-figure").map((one) => one.place.line)).toEqual([5, 6]);
  });

  it("that was reported with 余 keeps it in the sentence", async () => {
    expect((await write('共{{数 "没有的"}}。', { "2023/汇总.yaml": totals({ 没有的: "6000余个" }) })).text).toBe(
      "共6000余个。",
    );
  });
});
