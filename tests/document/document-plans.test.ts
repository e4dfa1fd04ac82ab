// Which records a template is for: those that meet its condition, each by itself or all that have something in common, where there is something to say.
import { describe, expect, it } from "vitest";
import { inlineText } from "../../src/document/plain-text.ts";
import { bodyText, linesOf, ofCode, onlyDocument, type SmallContent, walkSmall } from "../small-content.ts";

const template = (head: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries({ 文种: "通知书", 版式: "ordinary", 标题: "通知", 文件名: '"{{年度}}"', ...head })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("")}---\n${body}\n`;

const rectifications = `- {编号: z1, 来源: {文件: 审计报告}, 问题: 资料不全, 责任单位: 商务局, 时限: 2023-09-30}
- {编号: z2, 来源: {文件: 审计报告}, 问题: 进度偏慢, 责任单位: 教委, 时限: 2023-10-31}
- {编号: z3, 来源: {文件: 审计报告}, 问题: 目标偏低, 责任单位: 测试市商务局, 时限: 2023-12-31}
`;
const figures = `部门整改数: {编码: own-rectifications, 口径: 本部门的整改, 统计: 整改, 方法: 计数, 条件: {责任单位: 本项.责任单位}, 单位: 项}
评价数: {编码: evaluations, 口径: 评价, 统计: 绩效评价, 方法: 计数, 单位: 个}
`;

const walk = (head: Readonly<Record<string, string>>, body: string, more: SmallContent = {}) =>
  walkSmall({
    figures,
    ...more,
    records: { "2023/整改.yaml": rectifications, ...more.records },
    templates: { "documents/通知书.md.hbs": template(head, body) },
  });

describe("a template", () => {
  it("with a condition is for the records that meet it", async () => {
    const walked = await walk(
      { 对象: "整改", 条件: "{时限: ≥2023-10-01}", 页面: '"n/{{编号}}"', 文件名: '"{{编号}}"' },
      "{{问题}}。",
    );
    expect(walked.found).toEqual([]);
    expect(walked.documents.map(({ document }) => [document.id, bodyText(document)])).toEqual([
      ["testcity/2023/n/z2", "进度偏慢。"],
      ["testcity/2023/n/z3", "目标偏低。"],
    ]);
  });

  it("with 每 is for the records that have the same there, whatever name they were written with", async () => {
    const head = { 对象: "整改", 每: "[责任单位]", 页面: '"n/{{责任单位}}"', 文件名: '"{{责任单位}}"' };
    const walked = await walk(head, '{{责任单位}}{{数 "部门整改数"}}。');
    expect(walked.found).toEqual([]);
    expect(walked.documents.map(({ document }) => [document.fileStem, bodyText(document)])).toEqual([
      ["测试市/2023/测试市商务局", "测试市商务局2项。"],
      ["测试市/2023/测试市教育局", "测试市教育局1项。"],
    ]);
  });

  it("with 每 may not say what only one of the records says", async () => {
    const walked = await walk({ 对象: "整改", 每: "[责任单位]", 页面: "n" }, "{{问题}}。");
    expect(walked.documents).toEqual([]);
    expect(linesOf(ofCode(walked.found, "narrative/reference"))).toEqual([
      "error narrative/reference templates/documents/通知书.md.hbs:10:1 没有“问题”这个名称",
    ]);
  });

  it("for the region is made once a year, and only where one of its figures says something", async () => {
    const none = await walk({ 对象: "地区", 须有: "[评价数]", 页面: "n" }, '{{地区}}{{数 "评价数"}}。');
    expect(none.documents).toEqual([]);
    const evaluations = "- {编号: a, 名称: 甲, 类型: 部门评价, 对象: 政策}\n";
    const walked = await walk({ 对象: "地区", 须有: "[评价数]", 页面: "n" }, '{{地区}}{{数 "评价数"}}。', {
      records: { "2023/绩效评价.yaml": evaluations },
    });
    expect(bodyText(onlyDocument(walked))).toBe("测试市1个。");
  });

  it("reads fields of the records its record names", async () => {
    const walked = await walk(
      { 对象: "绩效自评", 页面: '"n/{{编号}}"' },
      '{{项目.名称}}由{{项目.实施单位}}实施，{{记 "项目.预算数"}}。',
      {
        records: {
          "2023/项目.yaml": "- {编号: X1, 名称: 甲项目, 主管部门: 商务局, 实施单位: 市场处, 预算数: 100万元}\n",
          "2023/绩效自评.yaml": "- {编号: 自评-1A, 项目: X1}\n",
        },
      },
    );
    const { document } = walked.documents[0] ?? {};
    expect(document && bodyText(document)).toBe("甲项目由市场处实施，100万元。");
    expect(document?.id).toBe("testcity/2023/n/x81eax8bc4-1a");
    expect([...(document?.figures.keys() ?? [])]).toEqual(["本项.项目.预算数"]);
    expect(document?.figures.get("本项.项目.预算数")?.provenance.inputs[0]).toMatchObject({
      kind: "项目",
      value: "100万元",
    });
  });
});

const letter = {
  对象: "整改",
  版式: "letter",
  发文机关标志: '"{{财政部门}}"',
  发文字号: "测财函〔2023〕1号",
  主送: '["{{责任单位}}"]',
  附件说明: "[整改清单]",
  页面: '"n/{{编号}}"',
  文件名: '"{{编号}}"',
};

describe("a letter", () => {
  it("has what its template says, until it is registered as issued", async () => {
    const walked = await walk(letter, "请整改。", {
      records: {
        "2023/发文.yaml":
          "- {发文字号: 测财函〔2023〕7号, 文种: 通知书, 对象: z2, 主送: [测试市教育局, 测试市民政局], 抄送: [测试市审计局], 成文日期: 2023-11-02, 印发日期: 2023-11-03}\n",
      },
    });
    expect(walked.found).toEqual([]);
    const mark = "测试市财政局";
    expect(walked.documents.map(({ document }) => [document.date, document.letterhead])).toEqual([
      [
        undefined,
        { mark, number: "测财函〔2023〕1号", recipients: ["测试市商务局"], attachments: ["整改清单"], copies: [] },
      ],
      [
        "2023年11月2日",
        {
          mark,
          number: "测财函〔2023〕7号",
          recipients: ["测试市教育局", "测试市民政局"],
          attachments: ["整改清单"],
          copies: ["测试市审计局"],
          printed: "2023年11月3日",
        },
      ],
      [
        undefined,
        { mark, number: "测财函〔2023〕1号", recipients: ["测试市商务局"], attachments: ["整改清单"], copies: [] },
      ],
    ]);
  });

  it.each([
    ["文种: 通知函, 对象: z1", "发文“测财函〔2023〕7号”的文种“通知函”没有对应的文件", "您是不是要写“通知书”？"],
    ["文种: 通知书, 对象: z9", "发文“测财函〔2023〕7号”的对象“z9”没有对应的通知书", expect.stringMatching(/z1|z2|z3/)],
    ["文种: 通知书", "发文“测财函〔2023〕7号”没有写是关于哪条记录的", expect.stringContaining("资料不全")],
  ])("registered for what is not made is told of: %s", async (fields, message, hint) => {
    const walked = await walk(letter, "请整改。", {
      records: { "2023/发文.yaml": `- {发文字号: 测财函〔2023〕7号, ${fields}}\n` },
    });
    expect(walked.found.map((one) => [one.severity, one.message, one.hint])).toEqual([["warning", message, hint]]);
  });

  it("registered twice takes the first registration and says so", async () => {
    const walked = await walk(letter, "请整改。", {
      records: {
        "2023/发文.yaml":
          "- {发文字号: 测财函〔2023〕7号, 文种: 通知书, 对象: z1}\n- {发文字号: 测财函〔2023〕8号, 文种: 通知书, 对象: 资料不全}\n",
      },
    });
    expect(walked.found.map((one) => one.message)).toEqual([
      "“测财函〔2023〕8号”和“测财函〔2023〕7号”登记的是同一份文件，只用了后者",
    ]);
    expect(walked.documents[0]?.document.letterhead?.number).toBe("测财函〔2023〕7号");
  });
});

describe("a form", () => {
  const body =
    "|  |  |  |  |\n|--|--|--|--|\n| **问题** | {{问题}} | **编号** | {{编号}} |\n| **责任单位** | {{责任单位}} |\n\n| 环节 | 情况 |\n|--|--|\n| 整改 | 未完成 |\n";

  it("has labels and values in a table without a head, and its tables join", async () => {
    const walked = await walk({ 对象: "整改", 条件: "{问题: 资料不全}", 版式: "form", 纸张: "横", 页面: "n" }, body);
    const document = onlyDocument(walked);
    expect(document).toMatchObject({ profile: "form", landscape: true });
    const [labels, more] = document.blocks;
    expect(labels).toMatchObject({ type: "table", headless: true });
    expect(more).toMatchObject({ type: "table", joined: true });
    if (labels?.type !== "table") throw new Error("no table");
    expect(labels.columns.map((column) => column.label)).toEqual([true, undefined, true, undefined]);
    expect(labels.rows.map((row) => row.map(inlineText))).toEqual([
      ["问题", "资料不全", "编号", "z1"],
      ["责任单位", "测试市商务局"],
    ]);
  });
});
