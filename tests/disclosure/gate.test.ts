// The gate: what must not get out is found wherever it stands, at its own place, and keeps the site from being made.
import { describe, expect, it } from "vitest";
import { checkPublication } from "../../src/disclosure/check-publication.ts";
import { checkSiteFile } from "../../src/disclosure/check-site-file.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import { Records } from "../../src/records/records.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import { findingsText } from "../../src/report/findings-text.ts";
import { SourceLines } from "../../src/report/source-lines.ts";
import { linesOf, ofCode, type SmallContent, smallWorld, someDepartments, walkSmall } from "../small-content.ts";
import { documentedCard, documentedIds } from "./personal-data/made-numbers.ts";

const [id = ""] = documentedIds;
const secrets = [
  ["身份证号码", id, "110105********002X"],
  ["手机号码", "13800138000", "138****8000"],
  ["银行卡号", documentedCard, "****1111"],
] as const;

const report = `---
文种: 报告
对象: 绩效评价
版式: report
标题: "{{名称}}报告"
文件名: "{{名称}}报告"
页面: "evaluations/{{编号}}-report"
公开: 是
封面:
  - {项: 备查, 值: "{{来源}}"}
---
{{正文}}
`;

const evaluation = (more: string, body = "报告正文。"): string =>
  `---\n编号: a\n名称: 甲项目\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n等次: 优\n${more}---\n${body}\n`;

interface Planting {
  readonly where: string;
  readonly plant: (secret: string) => SmallContent;
  /** File and line at which it must be found. */
  readonly at: string;
}

const withReport = (text: string): SmallContent => ({
  templates: { "documents/报告.md.hbs": report },
  records: { "2023/绩效评价/a.md": text },
});
const file = "content/测试市/2023/绩效评价/a.md";

const plantings: readonly Planting[] = [
  {
    where: "a field",
    plant: (secret) => withReport(evaluation(`来源: 资料，${secret}\n`)),
    at: `${file}:8`,
  },
  {
    where: "a field deep in a list",
    plant: (secret) =>
      withReport(evaluation(`指标:\n  - {一级: 产出, 三级: 数量, 分值: 100, 得分: 90, 扣分原因: "见${secret}"}\n`)),
    at: `${file}:9`,
  },
  { where: "a name", plant: (secret) => withReport(evaluation("").replace("甲项目", `甲${secret}`)), at: `${file}:3` },
  {
    where: "a department's name",
    plant: (secret) => ({
      ...withReport(evaluation("")),
      records: { "2023/绩效评价/a.md": evaluation(""), "部门.yaml": `${someDepartments}- 名称: 测试所 ${secret}\n` },
    }),
    at: "content/测试市/部门.yaml:6",
  },
  { where: "prose", plant: (secret) => withReport(evaluation("", `第一段。\n\n请联系 ${secret}。`)), at: `${file}:11` },
  {
    where: "prose, across bold",
    plant: (secret) =>
      withReport(evaluation("", `见 ${secret.slice(0, 4)}**${secret.slice(4, 8)}**${secret.slice(8)} 的。`)),
    at: `${file}:9`,
  },
  {
    where: "prose, across a link",
    plant: (secret) =>
      withReport(
        evaluation("", `见 ${secret.slice(0, 4)}[${secret.slice(4, 8)}](https://a.example/)${secret.slice(8)}。`),
      ),
    at: `${file}:9`,
  },
  {
    where: "the cell of a table",
    plant: (secret) => withReport(evaluation("", `| 单位 | 备查 |\n|---|---|\n| 甲 | ${secret} |`)),
    at: `${file}:11`,
  },
  {
    where: "a heading",
    plant: (secret) => withReport(evaluation("", `## 一、情况 ${secret}\n\n正文。`)),
    at: `${file}:9`,
  },
  { where: "a list", plant: (secret) => withReport(evaluation("", `- 其一\n- 其二 ${secret}`)), at: `${file}:10` },
  {
    where: "a template",
    plant: (secret) => ({
      ...withReport(evaluation("")),
      templates: { "documents/报告.md.hbs": report.replace("{{正文}}", `{{正文}}\n\n咨询 ${secret}`) },
    }),
    at: "templates/documents/报告.md.hbs:14",
  },
];

describe.each(plantings)("in $where", ({ plant, at }) => {
  it.each(secrets)("%s is found at its own place and keeps the site back", async (name, secret, masked) => {
    const { street, found } = await walkSmall(plant(secret));
    const [first, ...more] = ofCode(found, "disclosure/personal-data");
    expect(more.map(({ message }) => message)).toEqual([]);
    expect(first).toMatchObject({ severity: "error", unquoted: true });
    expect(first?.message).toContain(`${name}（${masked}）`);
    expect(`${first?.place.file}:${first?.place.line}`).toBe(at);
    expect(street.heldBack).toContain(first);
    const told = ofCode(found, "disclosure/personal-data");
    const printed = (await findingsText(told, new SourceLines(smallWorld(plant(secret))))) + findingsJson(told);
    for (const shown of [secret, secret.slice(4, 12)]) expect(printed).not.toContain(shown);
  });
});

it.each(secrets.slice(0, 2))("in a number that becomes an address %s is found too", async (_, secret) => {
  const project = `{编号: ${secret}, 名称: 乙项目, 主管部门: 商务局}\n`;
  const { found } = await walkSmall({ records: { "2023/项目.yaml": project } });
  expect(linesOf(ofCode(found, "disclosure/personal-data"))).toEqual([
    expect.stringMatching(/^error disclosure\/personal-data content\/测试市\/2023\/项目\.yaml:1:\d+ 项目的“编号”/),
  ]);
});

const codesIn = async (content: SmallContent): Promise<readonly string[]> => {
  const { found, street } = await walkSmall(content);
  const codes = found
    .filter(({ code }) => code.startsWith("disclosure/"))
    .map(({ code, severity }) => `${severity} ${code}`);
  expect(street.heldBack.map(({ code }) => `error ${code}`)).toEqual(codes.filter((code) => code.startsWith("error")));
  return codes;
};

describe("stays inside and is not searched", () => {
  it.each([
    ["an internal field", evaluation("备注: 13800138000\n专家: [13900000000]\n")],
    ["a comment", evaluation("# 13800138000\n")],
    [
      "a record that is not public",
      evaluation("公开: {属性: 不予公开, 依据: 条例}\n来源: 13800138000\n", "13800138000"),
    ],
  ])("%s", async (_, text) => {
    expect(await codesIn(withReport(text))).toEqual([]);
  });

  it("a document that is not for the site", async () => {
    const content = withReport(evaluation("", "请联系 13800138000。"));
    const templates = { "documents/报告.md.hbs": report.replace("公开: 是\n", "") };
    expect(await codesIn({ ...content, templates })).toEqual([]);
  });
});

describe("marks and traces", () => {
  it.each([
    ["a 密级 in prose", evaluation("", "秘密★10年\n\n正文。"), "disclosure/secret-mark"],
    ["a 密级 in a field", evaluation("来源: 机密 ★ 材料\n"), "disclosure/secret-mark"],
    ["a place to be filled in", evaluation("", "涉及资金×××万元。"), "disclosure/draft-trace"],
    ["a comment of HTML in a field", evaluation('来源: "资料<!-- 待核 -->"\n'), "disclosure/draft-trace"],
  ])("%s", async (_, text, code) => {
    expect(new Set(await codesIn(withReport(text)))).toEqual(new Set([`error ${code}`]));
  });

  it("初稿 in a name is found in the field, and not again in the titles made of it", async () => {
    const codes = await codesIn(withReport(evaluation("").replace("甲项目", "甲项目评价报告（初稿）")));
    expect(codes).toEqual(["error disclosure/draft-trace"]);
  });

  it("征求意见稿 is fine for a rule still in the making, not for one in force", async () => {
    const rule = (status: string) => ({
      records: {
        "2023/绩效评价/a.md": evaluation(""),
        "制度文件.yaml": `- {名称: 绩效管理办法（征求意见稿）, 状态: ${status}}\n`,
      },
    });
    expect(await codesIn(rule("拟出台"))).toEqual([]);
    expect(await codesIn(rule("现行"))).toEqual(["error disclosure/draft-trace"]);
  });
});

describe("lists of people", () => {
  const table = (head: string, rows: readonly string[]) =>
    withReport(
      evaluation(
        "",
        `| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |`).join("\n")}`,
      ),
    );

  it.each([
    ["those who are helped", "姓名 | 低保类别", ["张三 | 一类", "李四 | 二类"]],
    ["patients", "患者姓名 | 金额", ["张三 | 100元"]],
    ["children, by class", "姓名 | 班级", ["张三 | 1班"]],
    ["children, by age", "姓名 | 年龄", ["张三 | 12", "李四 | 45"]],
  ])("%s", async (_, head, rows) => {
    expect(await codesIn(table(head, rows))).toEqual(["error disclosure/personal-data"]);
  });

  it.each([
    ["experts", "姓名 | 职称", ["张三 | 高级会计师"]],
    ["names that are hidden", "姓名 | 低保类别", ["张某 | 一类", "李** | 二类"]],
    ["projects", "项目名称 | 低保资金", ["张家村改造 | 100万元"]],
  ])("not %s", async (_, head, rows) => {
    expect(await codesIn(table(head, rows))).toEqual([]);
  });

  it("may be published once a review cleared it, by its heading", async () => {
    const content = table("姓名 | 低保类别", ["张三 | 一类"]);
    const review = (text: string) =>
      `编号: g\n范围: [全部]\n审查部门: 办公室\n审查日期: 2024-05-01\n结论: 同意公开\n核实可公开: [{内容: ${text}, 理由: 依法公示}]\n`;
    const cleared = (text: string) =>
      codesIn({ ...content, records: { ...content.records, "2023/公开审查.yaml": review(text) } });
    expect(await cleared("甲项目报告")).toEqual([]);
    expect(await cleared("别的表")).toEqual(["error disclosure/personal-data"]);
  });
});

it("what a review cleared passes, and nothing else of its kind", async () => {
  const review =
    "编号: g\n范围: [全部]\n审查部门: 办公室\n审查日期: 2024-05-01\n结论: 同意公开\n核实可公开: [{内容: 13800138000, 理由: 是设备编号}]\n";
  const content = withReport(evaluation("来源: 13800138000 和 13900000000\n"));
  const { found } = await walkSmall({ ...content, records: { ...content.records, "2023/公开审查.yaml": review } });
  expect(ofCode(found, "disclosure/personal-data").map(({ message }) => message)).toEqual([
    "绩效评价的“来源”里有手机号码（139****0000），不能公开",
  ]);
});

describe("the last nets", () => {
  const none = new Records([], []);

  it("search whatever a Publication holds, below its labels and columns", () => {
    const publication = {
      regions: [
        {
          id: "a",
          name: "测试市",
          fields: [{ label: "说明", value: "13800138000", amount: "13900000000" }],
          table: {
            columns: [{ title: "账号" }, { title: "金额（元）" }],
            rows: [[{ text: "1202020202020202" }, { text: "15800000000" }]],
          },
        },
      ],
    } as unknown as Publication;
    expect(linesOf(checkPublication(publication, none))).toHaveLength(2);
  });

  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const never = (): boolean => false;

  it.each([
    ["a.html", "<p>联系人 13800138000</p>"],
    ["a.html", `<p>${id}</p>`],
    ["a.html", "<p>机密★</p>"],
    ["a.html", "<p>好</p><!-- 稍后删 -->"],
    ["a.csv", `甲,"电话 138-0013-8000",优\n`],
    ["a.json", '{"phone": "13800138000"}'],
    ["a.js", `x("${documentedCard}")`],
    ["a.svg", "<text>13800138000</text>"],
  ])("search %s: %s", (path, text) => {
    expect(checkSiteFile(path, bytes(text), never)).toHaveLength(1);
  });

  it.each([
    ["a.html", "<p>158亿元</p><code>9f13800138000ab4111111111111111cc</code>"],
    ["a.csv", "甲,15800000000,优\n"],
    ["a.json", '{"amount": 15800000000}'],
    ["a.pdf", "13800138000"],
    ["a.html", "<p>★★★</p>"],
  ])("let %s pass: %s", (path, text) => {
    expect(linesOf(checkSiteFile(path, bytes(text), never))).toEqual([]);
  });

  it("let the program's own amounts pass", () => {
    const page = bytes('<td data-amount="15800000000">158亿元</td>');
    expect(checkSiteFile("a.html", page, never)).toHaveLength(1);
    expect(checkSiteFile("a.html", page, (found) => found === "15800000000")).toEqual([]);
  });
});
