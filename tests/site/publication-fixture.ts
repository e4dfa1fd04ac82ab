// A publication as the pipeline would hand it over: a real place with public facts only, and a fictional city with a full record.

import { textOf } from "../../site/record-fields.ts";
import type {
  Publication,
  PublishedDocument,
  PublishedFigure,
  PublishedList,
  PublishedRecord,
  PublishedYear,
} from "../../src/disclosure/publication.ts";
import { keyEvaluations as results } from "../content/huzhou-facts.ts";

const source = "湖州市财政局《2023年度湖州市本级预算绩效管理情况》";

/** An evaluation as a test tells of it. */
interface Told {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly (readonly [name: string, label: string, value: string])[];
  readonly tables?: readonly PublishedList[];
  readonly source?: string;
  readonly documents?: readonly string[];
}

const evaluation = (
  folder: string,
  { id, name, fields, tables = [], documents = [], source }: Told,
): PublishedRecord => ({
  kind: "绩效评价",
  code: "evaluation",
  id,
  title: name,
  address: `${folder}/evaluations/${id}.html`,
  fields: fields.map(([name, label, value]) => ({ name, label, value })),
  tables,
  departments: [],
  documents,
  ...(source === undefined ? {} : { source }),
});

const huzhouEvaluations: readonly PublishedRecord[] = results.map(([name, department, grade], index) =>
  evaluation("huzhou/2023", {
    id: `key-${String(index + 1).padStart(2, "0")}`,
    name,
    fields: [
      ["name", "评价名称", name],
      ["type", "评价类型", "财政重点评价"],
      ["subject", "评价对象", "项目"],
      ["department", "主管部门", department],
      ["grade", "等次", grade],
    ],
    source,
  }),
);

type ToldFigure = Pick<PublishedFigure, "code" | "name" | "text" | "statement">;

const usedInSummary = [{ page: "summary", title: "湖州市本级2023年度预算绩效管理工作总结" }];

/** A total that others reported. */
function reported(told: ToldFigure): PublishedFigure {
  return {
    ...told,
    basis: "汇总",
    method: `汇总（指标＝${told.name}）`,
    inputs: [{ kind: "汇总", title: told.name, detail: `数值：${told.text}`, source }],
    operands: [],
    usedIn: usedInSummary,
  };
}

/** A figure computed from others. */
function computed(
  told: ToldFigure,
  method: string,
  operands: readonly PublishedFigure[],
  rounding?: string,
): PublishedFigure {
  return {
    ...told,
    basis: "计算",
    method,
    ...(rounding === undefined ? {} : { rounding }),
    inputs: [],
    operands: operands.map(({ code, name, text }) => ({ code, name, text })),
    usedIn: usedInSummary,
  };
}

const spotChecks = reported({
  code: "spot-check-count",
  name: "抽评项目数",
  text: "200个",
  statement: "本年度财政抽评的项目个数。",
});
const spotCheckMoney = reported({
  code: "spot-check-money",
  name: "抽评资金",
  text: "8.46亿元",
  statement: "财政抽评项目涉及的财政资金合计。",
});
const excellent = reported({
  code: "spot-check-excellent",
  name: "抽评优等项目数",
  text: "68个",
  statement: "财政抽评结果为“优”的项目个数。",
});
const good = reported({
  code: "spot-check-good",
  name: "抽评良等项目数",
  text: "124个",
  statement: "财政抽评结果为“良”的项目个数。",
});
const keyEvaluations: PublishedFigure = {
  code: "key-evaluation-count",
  name: "重点评价项目数",
  text: "12个",
  statement: "本年度财政重点评价的项目个数。",
  basis: "台账",
  method: "绩效评价（类型＝财政重点评价）计数",
  crossCheck: "汇总为12个，与台账一致。",
  inputs: huzhouEvaluations.map((one) => ({ kind: "绩效评价", title: one.title, source, address: one.address })),
  operands: [],
  usedIn: usedInSummary,
};
const keyMoney = reported({
  code: "key-evaluation-money",
  name: "重点评价资金",
  text: "3.03亿元",
  statement: "财政重点评价项目涉及的财政资金合计。",
});
const keyResults: PublishedFigure = {
  code: "key-evaluation-results",
  name: "重点评价结果",
  text: "",
  statement: "财政重点评价项目的评价结果逐项列示。",
  basis: "台账",
  method: "绩效评价（类型＝财政重点评价）列表：名称、主管部门、等次",
  inputs: keyEvaluations.inputs,
  operands: [],
  table: {
    columns: [
      { title: "项目", align: "left" },
      { title: "主管部门", align: "left" },
      { title: "等次", align: "center" },
    ],
    rows: huzhouEvaluations.map((one) => [
      { text: one.title, address: one.address },
      { text: textOf(one, "department") },
      { text: textOf(one, "grade") },
    ]),
  },
  usedIn: usedInSummary,
};

const huzhouFigures: readonly PublishedFigure[] = [
  reported({
    code: "self-evaluation-count",
    name: "自评项目数",
    text: "2007个",
    statement: "完成上年度绩效自评的项目个数。",
  }),
  reported({
    code: "monitoring-count",
    name: "运行监控项目数",
    text: "1688个",
    statement: "开展三季度运行监控的预算项目个数。",
  }),
  spotChecks,
  spotCheckMoney,
  excellent,
  good,
  reported({
    code: "spot-check-medium",
    name: "抽评中等项目数",
    text: "7个",
    statement: "财政抽评结果为“中”的项目个数。",
  }),
  reported({
    code: "spot-check-poor",
    name: "抽评差等项目数",
    text: "1个",
    statement: "财政抽评结果为“差”的项目个数。",
  }),
  computed(
    { code: "spot-check-excellent-share", name: "抽评优等占比", text: "34%", statement: "优等项目占抽评项目的比重。" },
    "抽评优等项目数 ÷ 抽评项目数",
    [excellent, spotChecks],
    "四舍五入，保留1位小数，末尾的零不写。",
  ),
  reported({ code: "spot-check-departments", name: "抽评部门数", text: "78个", statement: "财政抽评涉及的部门个数。" }),
  keyEvaluations,
  keyMoney,
  keyResults,
  computed(
    { code: "evaluated-count", name: "评价项目总数", text: "212个", statement: "财政抽评与重点评价的项目个数合计。" },
    "抽评项目数 ＋ 重点评价项目数",
    [spotChecks, keyEvaluations],
  ),
  computed(
    {
      code: "evaluated-money",
      name: "评价资金总额",
      text: "11.49亿元",
      statement: "财政抽评与重点评价涉及的财政资金合计。",
    },
    "抽评资金 ＋ 重点评价资金",
    [spotCheckMoney, keyMoney],
  ),
];

// The body as the HTML writer makes it: figures as links, quotations with their source, tables that scroll.
const figureLink = (code: string, text: string): string =>
  `<a class="figure" href="figures/${code}.html" title="怎么算的">${text}</a>`;
const heading = (depth: 1 | 2, id: string, text: string): string =>
  `<h${depth + 1} id="${id}" data-depth="${depth}">${text}</h${depth + 1}>`;
const cells = (name: "td" | "th", texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${name} class="align-left">${text}</${name}>`).join("")}</tr>`;

const huzhouSummary: PublishedDocument = {
  page: "summary",
  type: "年度工作总结",
  ofYear: true,
  title: "湖州市本级2023年度预算绩效管理工作总结",
  html: [
    '<p>本年度工作依据<span class="citation" title="来源：实施意见">湖委发〔2019〕36号</span><sup class="source-mark"><a href="#source-1" aria-label="来源1">[1]</a></sup>开展。</p>',
    heading(1, "s-1", "一、工作开展情况"),
    heading(2, "s-1-1", "（一）部门自评和运行监控"),
    `<p><span class="lead lead-3">一是自评。</span>部门和单位在系统中完成上年度${figureLink("self-evaluation-count", "2007个")}项目的绩效自评，十月对${figureLink("monitoring-count", "1688个")}预算项目做了三季度运行监控，自评和监控用同一套评分规则。</p>`,
    heading(2, "s-1-2", "（二）财政抽评和重点评价"),
    `<p>财政抽评项目${figureLink("spot-check-count", "200个")}，涉及资金${figureLink("spot-check-money", "8.46亿元")}；重点评价项目${figureLink("key-evaluation-count", "12个")}，涉及资金${figureLink("key-evaluation-money", "3.03亿元")}。两项合计${figureLink("evaluated-count", "212个")}、${figureLink("evaluated-money", "11.49亿元")}。</p>`,
    heading(1, "s-2", "二、评价结果"),
    `<p>抽评结果为优的${figureLink("spot-check-excellent", "68个")}，占${figureLink("spot-check-excellent-share", "34%")}；为良的${figureLink("spot-check-good", "124个")}。重点评价结果见下表。</p>`,
    '<div class="table-wrap" tabindex="0" role="region" aria-label="重点评价结果"><table><caption>重点评价结果</caption>',
    `<thead>${cells("th", ["项目", "主管部门", "等次"])}</thead>`,
    `<tbody>${results.map((row) => cells("td", row)).join("")}</tbody></table></div>`,
    '<p class="table-origin"><a class="figure" href="figures/key-evaluation-results.html">本表怎么算的</a></p>',
    `<section class="sources" aria-label="资料来源"><p class="sources-title">资料来源</p><ol><li id="source-1">${source}</li></ol></section>`,
  ].join(""),
  outline: [
    { id: "s-1", text: "一、工作开展情况", depth: 1 },
    { id: "s-1-1", text: "（一）部门自评和运行监控", depth: 2 },
    { id: "s-1-2", text: "（二）财政抽评和重点评价", depth: 2 },
    { id: "s-2", text: "二、评价结果", depth: 1 },
  ],
  downloads: [
    {
      label: "DOCX",
      fileName: "湖州市本级2023年度预算绩效管理工作总结.docx",
      path: "huzhou/2023/files/summary.docx",
      bytes: 18_432,
      sha256: "5d3f0a3fa2b3cbdc7f4f8a6f3a1d21be0f5f0c8f0e5f5c6f0a6d3c2b1a09f8e7",
    },
    {
      label: "PDF",
      fileName: "湖州市本级2023年度预算绩效管理工作总结.pdf",
      path: "huzhou/2023/files/summary.pdf",
      bytes: 1_310_720,
      sha256: "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
    },
  ],
};

const huzhou: PublishedYear = {
  year: "2023",
  documents: [huzhouSummary],
  records: huzhouEvaluations,
  figures: huzhouFigures,
  highlights: [
    "spot-check-count",
    "spot-check-money",
    "key-evaluation-count",
    "key-evaluation-money",
    "evaluated-count",
    "evaluated-money",
    "spot-check-excellent-share",
  ],
};

const park = evaluation("mingchuan/2023", {
  id: "mk-2023-01",
  name: "城市公园绿地提升项目",
  fields: [
    ["name", "评价名称", "城市公园绿地提升项目"],
    ["type", "评价类型", "财政重点评价"],
    ["subject", "评价对象", "项目"],
    ["department", "主管部门", "明川市园林绿化中心"],
    ["year", "评价年度", "2023"],
    ["grade", "等次", "良"],
    ["score", "得分", "86.5分"],
    ["amount", "涉及资金", "1250万元"],
    ["problems", "主要问题", "部分园路竣工较晚。\n养护台账不够完整。"],
  ],
  tables: [
    {
      id: "indicators",
      heading: "指标与得分",
      table: {
        columns: [
          { name: "level1", title: "一级指标", align: "left" },
          { name: "level2", title: "二级指标", align: "left" },
          { name: "name", title: "三级指标", align: "left" },
          { name: "weight", title: "分值", align: "right" },
          { name: "score", title: "得分", align: "right" },
          { name: "reason", title: "扣分原因", align: "left" },
        ],
        rows: [
          ["决策", "项目立项", "立项依据充分性", "20", "19", ""],
          ["过程", "资金管理", "预算执行率", "20", "17.5", "年末结转较多"],
          ["产出", "产出数量", "新建绿地面积", "30", "26", "两处园路延期"],
          ["效益", "满意度", "居民满意度", "30", "24", ""],
        ].map((row) => row.map((text) => ({ text }))),
      },
    },
  ],
  source: "明川市财政局示例台账",
  documents: ["evaluations/mk-2023-01-report"],
});

const training = evaluation("mingchuan/2023", {
  id: "mk-2023-02",
  name: "职业技能培训补贴政策",
  fields: [
    ["name", "评价名称", "职业技能培训补贴政策"],
    ["type", "评价类型", "部门评价"],
    ["subject", "评价对象", "政策"],
    ["department", "主管部门", "明川市人力资源局"],
    ["grade", "等次", "优"],
  ],
});

const mingchuan: PublishedYear = {
  year: "2023",
  documents: [
    {
      page: "evaluations/mk-2023-01-report",
      type: "绩效评价报告",
      ofYear: false,
      title: "城市公园绿地提升项目绩效评价报告",
      issuer: "明川市财政局",
      date: "2024年5月20日",
      html: [
        heading(1, "s-1", "一、基本情况"),
        '<p>项目涉及资金<a class="figure" href="../figures/evaluated-money.html">1250万元</a>。</p>',
        heading(1, "s-2", "二、评价结论"),
        "<p>评价结果为良。</p>",
      ].join(""),
      outline: [
        { id: "s-1", text: "一、基本情况", depth: 1 },
        { id: "s-2", text: "二、评价结论", depth: 1 },
      ],
      downloads: [
        {
          label: "PDF",
          fileName: "城市公园绿地提升项目绩效评价报告.pdf",
          path: "mingchuan/2023/files/mk-2023-01-report.pdf",
          bytes: 512,
          sha256: "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
        },
      ],
    },
  ],
  records: [park, training],
  figures: [
    {
      code: "evaluated-money",
      name: "评价资金总额",
      text: "1250万元",
      statement: "本年度绩效评价涉及的资金合计。",
      basis: "台账",
      method: "绩效评价：涉及资金求和",
      inputs: [
        { kind: "绩效评价", title: park.title, detail: "涉及资金：1250万元", address: park.address },
        { kind: "绩效评价", title: "一项不公开的评价", detail: "涉及资金：不公开" },
      ],
      operands: [{ code: "not-published", name: "没有网页的数字", text: "3个" }],
      usedIn: [{ page: "evaluations/mk-2023-01-report", title: "城市公园绿地提升项目绩效评价报告" }],
    },
  ],
  highlights: ["evaluated-money"],
  incomplete: "broken",
};

/** Nothing but one evaluation: no documents, no figures, no files. */
const sparse: PublishedYear = {
  year: "2022",
  documents: [],
  records: [{ ...training, address: training.address.replace("2023", "2022") }],
  figures: [],
  highlights: [],
  incomplete: "partly-recorded",
};

export const publicationFixture: Publication = {
  regions: [
    {
      id: "huzhou",
      name: "湖州市本级",
      bureau: "湖州市财政局",
      notice: "据公开资料整理的演示，非官方发布",
      nature: "演示",
      website: {},
      records: [],
      years: [huzhou],
    },
    {
      id: "mingchuan",
      name: "明川市",
      bureau: "明川市财政局",
      notice: "示例数据",
      nature: "演示",
      website: {},
      records: [],
      years: [mingchuan, sparse],
    },
  ],
};
