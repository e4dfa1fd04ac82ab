// 数据溯源附录: each figure once, quotations too; records and lines for the bureau, public records alone for everybody.
import { describe, expect, it } from "vitest";
import { isPublicInput } from "../../src/disclosure/public-inputs.ts";
import type { DocumentTree, TableBlock } from "../../src/document/document-tree.ts";
import { documentText, inlineText } from "../../src/document/plain-text.ts";
import { annexOf, annexStem } from "../../src/trace/annex/annex.ts";
import type { Audience } from "../../src/trace/annex/figure-cells.ts";
import { traceNumbers } from "../../src/trace/trace-numbers.ts";
import { withAnnexes } from "../../src/write-documents.ts";
import { projectsFor, type SmallContent, spotChecks, totals, walkSmall } from "../small-content.ts";

const figures = `抽评数: {编码: n, 口径: 抽评的项目个数, 统计: 绩效抽评, 方法: 计数, 单位: 个}
资金: {编码: a, 口径: 抽评的资金, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元, 小数: 2}
平均: {编码: r, 口径: 户均, 照录: 是}
清单: {编码: l, 口径: 逐项, 列表: 绩效抽评, 列: [序, 主管部门, 涉及资金], 表题: 抽评清单}
`;
const spots = spotChecks("市商务局 优 1234万元", "教委 良 2000万元");
const records = {
  "2023/项目.yaml": projectsFor(2),
  "2023/绩效抽评.yaml": spots,
  "2023/汇总.yaml": totals({ 平均: "12万元", 抽评数: "2个" }),
};
const internal: Audience = { showsPlaces: true, mayName: () => true };

async function annex(prose: string, audience: Audience = internal, more: SmallContent = {}): Promise<DocumentTree> {
  const { documents } = await walkSmall({ figures, records, prose, ...more });
  const [planned] = documents;
  if (!planned) throw new Error("no document");
  const made = annexOf(
    planned.document,
    traceNumbers(planned.document, { figures: [], isTyped: () => true }),
    audience,
  );
  if (!made) throw new Error("no annex");
  return made;
}

const tablesOf = ({ blocks }: DocumentTree): readonly TableBlock[] => blocks.filter((block) => block.type === "table");
const rowsOf = (table: TableBlock | undefined) => (table?.rows ?? []).map((row) => row.map(inlineText));

describe("an annex", () => {
  it("lists a figure once however often the document says it, with what it is and comes from", async () => {
    const five = Array.from({ length: 5 }, () => '抽评{{数 "抽评数"}}。').join("\n\n");
    const [table] = tablesOf(await annex(`${five}\n\n合{{数 "资金"}}，{{数 "资金" 单位="万元"}}。`));
    expect(rowsOf(table)).toEqual([
      [
        "1",
        "2个\n文中5处",
        "抽评数\n抽评的项目个数\n算法：绩效抽评记录计数",
        "绩效抽评2条：项目1、项目2\n核对：汇总填报2个，与计算结果一致\n位置：绩效抽评.yaml 第1、6行",
      ],
      [
        "2",
        "0.32亿元、3234万元\n文中2处",
        "资金\n抽评的资金\n算法：绩效抽评记录的“涉及资金”求和",
        "绩效抽评2条：项目1（涉及资金 1234万元）、项目2（涉及资金 2000万元）\n取整：四舍五入，保留2位小数，为0.32亿元\n位置：绩效抽评.yaml 第5、10行",
      ],
    ]);
  });

  it("lists quotations with their source, and typed numbers with the heading they stand under", async () => {
    const tree = await annex(
      '## 一、总体情况\n\n比例{{引 "10%" "《方案》"}}，不低于{{引 "10%" "《方案》"}}。走访77家。',
    );
    const [cited, typed] = tablesOf(tree);
    expect(rowsOf(cited)).toEqual([["1", "10%\n文中2处", "《方案》"]]);
    expect(rowsOf(typed)).toEqual([["1", "77家", "一、总体情况"]]);
    expect(documentText(tree)).toContain("文中共有数字3个，其中引用的2个，手写而没有注明出处的1个");
  });

  it("names a total reported by others with its source", async () => {
    const [table] = tablesOf(await annex('户均{{数 "平均"}}。'));
    expect(rowsOf(table)[0]?.[3]).toBe("汇总：平均（数值 12万元）\n来源：测试资料\n位置：汇总.yaml 第2行");
  });

  it("tells of a table as one figure with as many numbers as cells", async () => {
    const [table] = tablesOf(await annex('{{表 "清单"}}\n'));
    expect(rowsOf(table).map(([, number, what]) => [number, what?.split("\n")[0]])).toEqual([
      ["表“抽评清单”里的2个数", "清单"],
    ]);
  });

  it("stays short over very many records", async () => {
    const many = Array.from({ length: 300 }, () => "市商务局 优 1万元");
    const content = {
      ...records,
      "2023/项目.yaml": projectsFor(300),
      "2023/绩效抽评.yaml": spotChecks(...many),
      "2023/汇总.yaml": "[]\n",
    };
    const [table] = tablesOf(await annex('{{数 "抽评数"}}', internal, { records: content }));
    const cell = rowsOf(table)[0]?.[3] ?? "";
    expect(cell).toContain("绩效抽评300条：项目1、项目2、项目3、项目4等");
    expect(cell.length).toBeLessThan(120);
  });

  it("for everybody names public records alone, and no file", async () => {
    const secret = `${spots}  公开: {属性: 不予公开}\n`;
    const content = { ...records, "2023/绩效抽评.yaml": secret };
    const { figures: scope } = await walkSmall({ figures, records: content });
    const audience: Audience = { showsPlaces: false, mayName: (origin) => isPublicInput(origin, scope) };
    const text = documentText(await annex('抽评{{数 "抽评数"}}，{{数 "资金"}}。', audience, { records: content }));
    expect(text).toContain("项目1（涉及资金 1234万元）");
    expect(text).not.toMatch(/项目2|2000万元|\.yaml|content\/|第\d+行/);
    const own = documentText(await annex('抽评{{数 "抽评数"}}。', internal, { records: content }));
    expect(own).toContain("项目2");
    expect(own).toContain("文件夹 content/测试市/2023/ 里");
  });

  it("is named after its document, and keeps its own ending however long the title is", () => {
    expect(annexStem("测试市/2023/总结")).toBe("测试市/2023/总结数据溯源附录");
    const long = annexStem(`测试市/2023/${"长".repeat(76)}…`);
    expect(long.endsWith("…数据溯源附录")).toBe(true);
    expect(new TextEncoder().encode(long.split("/").at(-1)).length).toBeLessThanOrEqual(230);
  });

  it("never takes the place of another document", async () => {
    const namesake = `---
文种: 报告
对象: 绩效评价
版式: ordinary
标题: "{{名称}}"
文件名: "测试市2023年度工作总结数据溯源附录"
页面: "evaluations/{{编号}}"
---
{{正文}}
`;
    const report = "---\n编号: e1\n名称: 项目评价\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n---\n正文。\n";
    const { found, documents } = await walkSmall({
      figures,
      prose: '{{数 "抽评数"}}',
      templates: { "documents/报告.md.hbs": namesake },
      records: { ...records, "2023/绩效评价/e1.md": report },
    });
    expect(found.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["outputs/same-path"]);
    expect(documents).toEqual([]);
  });

  it("is left out where the template says so", async () => {
    const without = `---
文种: 工作总结
对象: 工作总结
版式: ordinary
标题: "{{标题}}"
文件名: "总结"
页面: summary
数据溯源附录: 否
---
{{正文}}
`;
    const walked = await walkSmall({
      figures,
      prose: '{{数 "抽评数"}}',
      templates: { "documents/工作总结.md.hbs": without },
      records,
    });
    expect([...withAnnexes(walked.street, true)].map(({ annex, publicAnnex }) => [annex, publicAnnex])).toEqual([
      [undefined, undefined],
    ]);
    const usual = [...withAnnexes((await walkSmall({ figures, prose: '{{数 "抽评数"}}', records })).street, true)];
    expect(usual.map(({ annex, publicAnnex }) => [annex?.title, publicAnnex?.title])).toEqual([
      ["测试市工作总结数据溯源附录", "测试市工作总结数据溯源附录"],
    ]);
  });

  it("is not made of a document without numbers", async () => {
    const { documents } = await walkSmall({ figures, records, prose: "没有数字。" });
    const [planned] = documents;
    expect(planned && annexOf(planned.document, [], internal)).toBeUndefined();
  });
});
