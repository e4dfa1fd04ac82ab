// One document that holds every node a writer must draw, in Chinese, for the tests of all writers.

import { exactly } from "../../src/base/quantity.ts";
import type { Block, DocumentTree, Inline, Profile, TableBlock } from "../../src/document/document-tree.ts";
import type { Figure } from "../../src/figures/figure.ts";

const place = { file: "content/mingchuan/2023/工作总结.md", line: 1 };

const text = (value: string): Inline => ({ type: "text", value });

function countFigure(id: string, code: string, amount: number, unit: string): Figure {
  return {
    id,
    code,
    statement: `本年度${id}。`,
    value: { type: "quantity", quantity: exactly(amount, unit) },
    text: `${amount}${unit}`,
    ofSubject: false,
    phrases: [id],
    provenance: {
      basis: "台账",
      method: "绩效抽评计数",
      definedAt: { file: "templates/figures/抽评.yaml", line: 3 },
      inputs: [
        {
          kind: "绩效抽评",
          id: "mk-cp-001",
          title: "智慧停车引导系统运维",
          place: { file: "content/mingchuan/2023/绩效抽评.yaml", line: 2 },
          field: "涉及资金",
          value: "320万元",
          source: "示例数据",
        },
      ],
      operands: [],
    },
  };
}

const shareFigure: Figure = {
  id: "抽评优等占比",
  code: "spot-check-excellent-share",
  statement: "抽评结果为优的项目数占抽评项目数的比重。",
  value: { type: "quantity", quantity: exactly(34, "%") },
  text: "34%",
  ofSubject: false,
  phrases: ["评价结果为优的占比"],
  provenance: {
    basis: "计算",
    method: "抽评优等项目数 ÷ 抽评项目数",
    definedAt: { file: "templates/figures/抽评.yaml", line: 12 },
    inputs: [],
    operands: ["抽评优等项目数", "抽评项目数"],
    rounding: "四舍五入，保留1位小数，去零",
  },
};

const tableFigure: Figure = {
  id: "重点评价结果",
  code: "key-evaluation-results",
  statement: "本年度财政重点评价项目及其结果。",
  value: {
    type: "table",
    table: {
      caption: "财政重点评价结果一览表",
      columns: [
        { title: "项目名称", align: "left", weight: 4 },
        { title: "评价结果", align: "center", weight: 1 },
      ],
      rows: [
        [
          { text: "社区老年食堂运营补助", numeric: false, record: "mk-2023-01" },
          { text: "良", numeric: false },
        ],
      ],
    },
  },
  text: "",
  ofSubject: false,
  phrases: ["重点评价结果"],
  provenance: {
    basis: "台账",
    method: "绩效评价（类型＝财政重点评价）列表",
    definedAt: { file: "templates/figures/评价.yaml", line: 20 },
    inputs: [],
    operands: [],
  },
};

const figures: readonly Figure[] = [
  countFigure("抽评项目数", "spot-check-count", 200, "个"),
  countFigure("抽评优等项目数", "spot-check-excellent-count", 68, "个"),
  shareFigure,
  tableFigure,
];

const longTable: TableBlock = {
  type: "table",
  caption: "表1  财政重点评价结果一览表",
  unitNote: "单位：万元",
  columns: [
    { title: "序号", align: "center", weight: 1 },
    { title: "项目名称", align: "left", weight: 5 },
    { title: "主管部门", align: "left", weight: 3 },
    { title: "涉及资金", align: "right", weight: 2 },
    { title: "评价结果", align: "center", weight: 2 },
  ],
  rows: Array.from({ length: 60 }, (_, index) => [
    [text(String(index + 1))],
    [
      text(
        index % 7 === 3
          ? "城乡公共交通一体化改造及新能源公交车辆更新购置补助资金"
          : `社区老年食堂运营补助（第${index + 1}批）`,
      ),
    ],
    [text("明川市民政局")],
    [text(`${(index + 1) * 37}.50`)],
    [{ type: "strong", children: [text("良")] }],
  ]),
  figure: "重点评价结果",
};

const narrowTable: TableBlock = {
  type: "table",
  columns: [
    { title: "等次", align: "left", weight: 1 },
    { title: "个数", align: "right", weight: 1 },
  ],
  rows: [
    [[text("优")], [{ type: "figureReference", figure: "抽评优等项目数", text: "68个" }]],
    [[text("良")], [text("124个")]],
    [[], [text("—")]],
  ],
};

const longParagraph =
  "各部门对照年初批复的绩效目标，逐项核对产出数量、产出质量、完成时效和成本控制情况，对偏离目标较大的事项说明原因、提出改进措施，" +
  "并把自评结果作为编制下一年度预算和调整支出结构的依据；财政部门在部门自评的基础上选取资金量大、社会关注度高的项目开展抽评，" +
  "“先看目标、再看过程、后看结果”，抽评意见（含整改要求）一次性书面反馈，整改期限不超过60日。";

const blocks: readonly Block[] = [
  {
    type: "paragraph",
    children: [
      text("2023年，明川市财政局对"),
      { type: "figureReference", figure: "抽评项目数", text: "200个" },
      text("项目开展绩效抽评，其中评价结果为优的"),
      { type: "figureReference", figure: "抽评优等项目数", text: "68个" },
      text("，占"),
      { type: "figureReference", figure: "抽评优等占比", text: "34%" },
      text("；培训"),
      { type: "citation", source: "明川市财政局培训台账（示例数据）", text: "400余人次" },
      text("。"),
    ],
  },
  { type: "heading", depth: 1, children: [text("一、夯实绩效管理基础")] },
  { type: "heading", depth: 2, children: [text("（一）健全制度体系")] },
  { type: "paragraph", children: [text(longParagraph)] },
  { type: "heading", depth: 3, children: [text("1.明确职责分工")] },
  {
    type: "paragraph",
    children: [
      text("各部门是绩效管理的"),
      { type: "strong", children: [text("责任主体")] },
      text("，坚持"),
      { type: "emphasis", children: [text("花钱必问效、无效必问责")] },
      text("，"),
      {
        type: "strong",
        children: [text("做到"), { type: "emphasis", children: [text("目标、监控、评价、应用")] }, text("相衔接")],
      },
      text("。"),
    ],
  },
  { type: "heading", depth: 4, children: [text("（1）落实到科室")] },
  {
    type: "paragraph",
    children: [
      text("公开内容见"),
      { type: "link", url: "https://example.gov.cn/jixiao/2023/", children: [text("明川市人民政府门户网站")] },
      text("，数据接口为"),
      {
        type: "link",
        url: "https://example.gov.cn/jixiao/2023/data/evaluations-and-spot-checks-and-rectifications.json?format=pretty",
        children: [
          text(
            "https://example.gov.cn/jixiao/2023/data/evaluations-and-spot-checks-and-rectifications.json?format=pretty",
          ),
        ],
      },
      text("。"),
    ],
  },
  { type: "heading", depth: 1, children: [text("二、强化结果应用")] },
  {
    type: "paragraph",
    lead: { depth: 2, children: [text("（一）强化部门联动。")] },
    children: [text("会同审计、人大等部门共享评价成果。"), text(longParagraph)],
  },
  {
    type: "paragraph",
    lead: { depth: 3, children: [text("1.压减低效支出。")] },
    children: [text("对评价结果为差的项目，原则上不再安排预算。")],
  },
  { type: "paragraph", children: [text("联系地址：明川市滨河路8号"), { type: "break" }, text("邮政编码：000000")] },
  {
    type: "list",
    start: 1,
    items: [
      [{ type: "paragraph", children: [text("优先保障评价结果为优的项目；")] }],
      [
        { type: "paragraph", children: [text("调整评价结果为中的项目，具体做法：")] },
        {
          type: "list",
          items: [
            [{ type: "paragraph", children: [text("压减一般性支出；")] }],
            [{ type: "paragraph", children: [text("收回结余资金。")] }],
          ],
        },
      ],
    ],
  },
  {
    type: "list",
    items: [
      [{ type: "paragraph", children: [text("纪检监察机关")] }],
      [
        {
          type: "paragraph",
          children: [text("审计机关，"), { type: "strong", children: [text("按季度")] }, text("移送问题线索")],
        },
      ],
    ],
  },
  {
    type: "blockquote",
    children: [
      { type: "paragraph", children: [text("各级预算部门应当将绩效评价结果作为改进管理、调整支出的重要依据。")] },
      { type: "paragraph", children: [text("——《明川市预算绩效管理办法》（示例数据）")] },
    ],
  },
  longTable,
  { type: "thematicBreak" },
  narrowTable,
  { type: "paragraph", children: [text("以上情况，特此说明。")] },
];

/** Every node type, headings 1 to 4, a table over more than one page; the report also has cover lines and signatures. */
export function everyNode(profile: Profile): DocumentTree {
  return {
    id: `mingchuan/2023/every-node-${profile}`,
    type: profile === "report" ? "绩效评价报告" : "年度预算绩效管理工作总结",
    title: profile === "report" ? "社区老年食堂运营补助项目绩效评价报告" : "明川市本级2023年度预算绩效管理工作总结",
    profile,
    fileStem: `明川市本级/2023/各种节点（${profile === "report" ? "报告" : "普通"}）`,
    keywords: ["预算绩效", "明川市", "2023年度"],
    issuer: "明川市财政局",
    date: "2024年3月12日",
    notice: "示例数据：明川市为虚构城市",
    cover:
      profile === "report"
        ? [
            { label: "项目名称", value: "社区老年食堂运营补助" },
            { label: "主管部门", value: "明川市民政局" },
            { label: "评价机构", value: "明川市财政局" },
          ]
        : [],
    signatures:
      profile === "report"
        ? [
            { label: "主评人（签字）", value: "" },
            { label: "评价机构（盖章）", value: "明川市财政局" },
          ]
        : [],
    blocks,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    place,
  };
}
