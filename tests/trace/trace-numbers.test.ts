// Every number of a document with its figure, quotation or hand, over a small region whose values are counted by hand.
import { describe, expect, it } from "vitest";
import type { PlannedDocument } from "../../src/pipeline.ts";
import { countNumbers, countsText } from "../../src/trace/number-counts.ts";
import { placeOfNumber } from "../../src/trace/number-place.ts";
import { traceNumbers } from "../../src/trace/trace-numbers.ts";
import type { TracedNumber } from "../../src/trace/traced-number.ts";
import { typedWords } from "../../src/trace/typed-words.ts";
import { projectsFor, proseStart, type SmallContent, spotChecks, summaryFile, walkSmall } from "../small-content.ts";

const figures = `抽评数: {编码: n, 口径: 抽评的项目个数, 统计: 绩效抽评, 方法: 计数, 单位: 个, 说法: [抽评项目]}
优等数: {编码: g, 口径: 优等的项目个数, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
优等率: {编码: r, 口径: 优等的占比, 比率: [优等数, 抽评数], 小数: 1}
资金: {编码: a, 口径: 抽评的资金, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
清单: {编码: l, 口径: 逐项, 列表: 绩效抽评, 列: [序, 主管部门, 涉及资金], 表题: 抽评清单}
`;
const records = {
  "2023/项目.yaml": projectsFor(3),
  "2023/绩效抽评.yaml": spotChecks("市商务局 优 10万元", "教委 良 20万元", "市商务局 优 5万元"),
};

interface Traced {
  readonly numbers: readonly TracedNumber[];
  readonly planned: PlannedDocument;
}

async function trace(prose: string, more: SmallContent = {}): Promise<Traced> {
  const { street } = await walkSmall({ figures, records, prose, ...more });
  const year = street.years.find(({ documents, drafts }) => documents.length + drafts.length > 0);
  const planned = year?.documents[0] ?? year?.drafts[0];
  if (!year || !planned) throw new Error("no document");
  const known = year.figures.about(planned.plan.subject).allKnown();
  return { numbers: traceNumbers(planned.document, { figures: known, isTyped: typedWords(planned.texts) }), planned };
}

const told = ({ numbers }: Traced) =>
  numbers.map(({ text, value, unit, status, figure, source }) => [text, value, unit, status, figure?.id ?? source]);

describe("a number", () => {
  it("that is a figure is traced to it, in whatever unit and words it stands", async () => {
    const traced = await trace(
      '抽评{{数 "抽评数"}}，{{数 "资金"}}，即{{数 "资金" 单位="元" 分节="是"}}，优等率{{数 "优等率"}}。',
    );
    expect(told(traced)).toEqual([
      ["3个", "3", "个", "traced", "抽评数"],
      ["35万元", "35", "万元", "traced", "资金"],
      ["350,000元", "350000", "元", "traced", "资金"],
      ["66.7%", "66.7", "%", "traced", "优等率"],
    ]);
  });

  it("that is quoted is cited, with its source", async () => {
    expect(told(await trace('抽查比例不低于{{引 "10%" "《抽评方案》"}}。'))).toEqual([
      ["10%", "10", "%", "cited", "《抽评方案》"],
    ]);
  });

  it("in a table counts once a cell; what numbers the rows does not", async () => {
    const traced = await trace('{{表 "清单"}}\n');
    expect(told(traced)).toEqual(
      ["10", "20", "5"].map((amount) => [`${amount}万元`, amount, "万元", "traced", "清单"]),
    );
    expect(traced.numbers.map(({ passage: { cell } }) => [cell?.table.caption, cell?.row, cell?.column])).toEqual([
      ["抽评清单", "测试市商务局", "涉及资金"],
      ["抽评清单", "测试市教育局", "涉及资金"],
      ["抽评清单", "测试市商务局", "涉及资金"],
    ]);
  });

  it("in a table put together from figures is each its own figure", async () => {
    const table =
      "表: {编码: t, 口径: 表, 表题: 抽评, 列: [项目, 个数], 数表: [{行: 全部, 口径: [抽评数]}, {行: 优等, 口径: [优等数]}]}\n";
    expect(told(await trace('{{表 "表"}}\n', { figures: figures + table })).map((one) => [one[0], one[4]])).toEqual([
      ["3个", "抽评数"],
      ["2个", "优等数"],
    ]);
  });

  it("typed by hand is not noted, even when a figure says the same", async () => {
    const { numbers } = await trace("抽评项目3个。\n\n走访群众77家。");
    expect(numbers.map(({ text, status, figure, agrees }) => [text, status, figure?.id, agrees])).toEqual([
      ["3个", "untraced", "抽评数", true],
      ["77家", "untraced", undefined, undefined],
    ]);
  });

  it("typed against the records is contradicted: the document is not made, and can be traced all the same", async () => {
    const traced = await trace("抽评项目4个。");
    expect(told(traced)).toEqual([["4个", "4", "个", "contradicted", "抽评数"]]);
  });

  it("in the words of a record is none", async () => {
    const named = {
      ...records,
      "2023/工作总结.md": "---\n标题: 测试市工作总结\n署名: 第8888个单位\n来源: 测试\n---\n{{署名}}走访3家。",
    };
    const { numbers } = await trace("", { records: named });
    expect(numbers.map((one) => one.text)).toEqual(["3家"]);
  });

  it("that is a date, a heading's or a law's is none", async () => {
    const { numbers } = await trace(
      "2023年5月8日，依据《预算法》第三十二条和财预〔2020〕10号，推进“1+N”制度建设。\n\n1. 小标题\n",
    );
    expect(numbers).toEqual([]);
  });
});

describe("the line of a number", () => {
  it("is the line that asks for it, also when the same figure is asked for twice", async () => {
    const prose =
      '第一段开头的话{{数 "抽评数"}}。\n\n第二段开头的话{{数 "资金"}}，接着说{{数 "抽评数"}}。\n\n{{表 "清单"}}\n\n另有77家。';
    const { numbers, planned } = await trace(prose);
    const lines = numbers.map((one) => placeOfNumber(one, planned.document, planned.texts));
    expect(lines.map(({ file }) => file)).toEqual(lines.map(() => summaryFile));
    const at = (offset: number) => proseStart + offset;
    expect(lines.map(({ line }) => line)).toEqual([at(0), at(2), at(2), at(4), at(4), at(4), at(6)]);
  });
});

describe("the count", () => {
  it("names every status, and calls only all of them 100%", async () => {
    const { numbers } = await trace('{{数 "抽评数"}}、{{数 "资金"}}、{{引 "10%" "方案"}}，走访77家。');
    const counts = countNumbers(numbers);
    expect(counts).toEqual({ total: 4, traced: 2, cited: 1, untraced: 1, contradicted: 0 });
    expect(countsText(counts)).toBe("共4个数字：有出处3个（75%），其中引用1个；手写未注明1个，矛盾0个。");
    expect(countsText({ total: 999, traced: 998, cited: 0, untraced: 1, contradicted: 0 })).toContain("（99%）");
    expect(countsText(countNumbers([]))).toBe("没有数字。");
  });
});
