// A publication for the pages about one thing: a project through three years, its evaluation, its department, a policy.
import type {
  Publication,
  PublishedDocument,
  PublishedList,
  PublishedRecord,
  PublishedReference,
  PublishedYear,
} from "../../src/disclosure/publication.ts";

interface Told {
  readonly title?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly project?: string;
  readonly departments?: readonly string[];
  readonly references?: readonly PublishedReference[];
  readonly tables?: readonly PublishedList[];
}

const city = "testcity";
export const educationOffice = `${city}/departments/edu.html`;
const library = `${city}/departments/library.html`;
const archive = `${city}/departments/archive.html`;
export const meals = `${city}/2023/projects/p1.html`;
export const repairs = `${city}/2023/projects/p2.html`;
export const evaluationPage = `${city}/2024/evaluations/e1.html`;
export const policyPage = `${city}/2023/policy-systems/care.html`;

const names: Readonly<Record<string, string>> = {
  project: "项目",
  "pre-evaluation": "事前评估",
  monitoring: "运行监控",
  "self-evaluation": "绩效自评",
  "spot-check": "绩效抽评",
  evaluation: "绩效评价",
  rectification: "整改",
  "result-use": "结果应用",
  "policy-system": "政策体系",
  department: "部门",
};

function record(code: string, id: string, address: string, told: Told = {}): PublishedRecord {
  const { title = id, fields = {}, departments = [], tables = [], project, references } = told;
  return {
    kind: names[code] ?? code,
    code,
    id,
    title,
    address,
    fields: Object.entries(fields).map(([name, value]) => ({ name, label: `${name}栏`, value })),
    tables,
    departments,
    documents: [],
    ...(project === undefined ? {} : { project }),
    ...(references === undefined ? {} : { references }),
  };
}

/** A step about the project, which goes by its name. */
const step = (
  code: string,
  id: string,
  fields: Readonly<Record<string, string>>,
  tables: readonly PublishedList[] = [],
) =>
  record(code, id, `${meals}#${code}-${id}`, {
    title: "营养餐补助",
    fields,
    tables,
    project: meals,
    departments: [educationOffice],
  });

const from = (kind: string, title: string, address: string): readonly PublishedReference[] => [
  { field: "source", kind, title, address },
];

function list(id: string, columns: readonly string[], rows: readonly (readonly string[])[]): PublishedList {
  return {
    id,
    heading: id,
    table: {
      columns: columns.map((name) => ({ name, title: `${name}栏`, align: "left" })),
      rows: rows.map((row) => row.map((text) => ({ text }))),
    },
  };
}

const goals = list(
  "indicators",
  ["level1", "name", "direction", "target", "unit"],
  [
    ["产出", "供餐人次", "≥", "120", "万人次"],
    ["效益", "家长评价", "定性", "较好", ""],
  ],
);

const sheet: PublishedList = {
  ...list(
    "indicators",
    ["level1", "name", "weight", "score", "reason"],
    [
      ["产出", "供餐人次", "60", "52.5", "两所学校开餐晚"],
      ["效益", "家长评价", "40", "36", ""],
    ],
  ),
  subtotals: list(
    "subtotals",
    ["level1", "count", "weight", "score", "rate"],
    [
      ["产出", "1", "60", "52.5", "87.50%"],
      ["效益", "1", "40", "36.0", "90.00%"],
      ["合计", "2", "100", "88.5", "88.50%"],
    ],
  ).table,
};

const stages = list(
  "stages",
  ["budget", "performance", "work", "date"],
  [
    ["决算", "评价", "委托第三方评价", "2024年5月6日"],
    ["编制", "目标", "按学生人数测算", "2022年11月8日"],
    ["编制", "目标", "听取学校意见", "2022年10月9日"],
  ],
);

const document = (page: string, about: string): PublishedDocument => ({
  page,
  type: "文种",
  ofYear: false,
  title: `文件${page}`,
  about,
  html: "<p>正文。</p>",
  outline: [],
  downloads: [
    { label: "PDF", fileName: `${page}.pdf`, path: `${city}/files/${page}.pdf`, bytes: 1024, sha256: "0".repeat(64) },
  ],
});

const year = (
  name: string,
  records: readonly PublishedRecord[],
  documents: readonly PublishedDocument[] = [],
): PublishedYear => ({ year: name, records, documents, figures: [], highlights: [] });

const project = (address: string, id: string, title: string, department: string, told: Told = {}): PublishedRecord =>
  record("project", id, address, { title, departments: [department], ...told });

const in2022 = year("2022", [project(`${city}/2022/projects/p1.html`, "p1", "学生餐补助", educationOffice)]);

const in2023 = year(
  "2023",
  [
    project(meals, "p1", "营养餐补助", educationOffice, {
      fields: { code: "p1", name: "营养餐补助", budget: "500万元", goal: "让学生吃上热饭。" },
      tables: [goals],
    }),
    project(repairs, "p2", "食堂维修", educationOffice),
    step("monitoring", "m2", { asOf: "2023年三季度", light: "黄", reason: "招标推迟。" }),
    step("monitoring", "m1", { asOf: "2023年7月", light: "绿", executionRate: "48%", timeProgress: "58.33%" }),
    step("pre-evaluation", "b1", { method: "财政审核", conclusion: "予以支持" }),
    record("policy-system", "care", policyPage, {
      title: "学生关爱政策",
      departments: [educationOffice],
      tables: [stages],
      references: [{ field: "projects", kind: "项目", title: "营养餐补助", address: meals }],
    }),
    record("policy-system", "bare", `${city}/2023/policy-systems/bare.html`, { title: "只有名称的政策" }),
  ],
  [document("targets-p1", meals), document("edu-performance", educationOffice)],
);

const problems = `${city}/2024/records/rectification.html`;
const uses = `${city}/2024/records/result-use.html`;

const in2024 = year(
  "2024",
  [
    project(`${city}/2024/projects/q7.html`, "q7", "营养餐补助", educationOffice),
    project(`${city}/2024/projects/q8.html`, "q8", "营养餐补助", library),
    step("self-evaluation", "s1", { score: "97分", grade: "优" }, [sheet]),
    step("spot-check", "c1", { selfScore: "97分", score: "88分", grade: "良" }),
    record("evaluation", "e1", evaluationPage, {
      title: "学校供餐政策",
      fields: { name: "学校供餐政策", type: "财政重点评价", subject: "政策", grade: "良", score: "88.5分" },
      departments: [educationOffice],
      tables: [sheet],
      references: [
        { field: "projects", kind: "项目", title: "营养餐补助", address: meals },
        { field: "projects", kind: "项目", title: "食堂维修", address: repairs },
      ],
    }),
    record("rectification", "r1", `${problems}#rectification-r1`, {
      title: "台账不全",
      fields: { problem: "台账不全", status: "已整改", overdue: "否" },
      departments: [educationOffice],
      references: from("绩效抽评", "营养餐补助", `${meals}#spot-check-c1`),
    }),
    record("rectification", "r2", `${problems}#rectification-r2`, {
      title: "标准偏低",
      fields: { problem: "标准偏低", status: "整改中", overdue: "是" },
      departments: [educationOffice],
      references: from("绩效评价", "学校供餐政策", evaluationPage),
      tables: [list("progress", ["date", "work"], [["2024年9月1日", "提高标准"]])],
    }),
    record("result-use", "u1", `${uses}#result-use-u1`, {
      title: "压减",
      fields: { way: "压减", amount: "30万元", explanation: "按实际人数核定" },
      references: from("绩效评价", "学校供餐政策", evaluationPage),
    }),
  ],
  [document("self-evaluation-s1", `${meals}#self-evaluation-s1`), document("report-e1", evaluationPage)],
);

const department = (
  address: string,
  id: string,
  title: string,
  fields: Readonly<Record<string, string>>,
  above: readonly string[] = [],
) => record("department", id, address, { title, fields: { name: title, ...fields }, departments: above });

export const thingsFixture: Publication = {
  regions: [
    {
      id: city,
      name: "测试市",
      bureau: "测试市财政局",
      notice: "",
      nature: "正式",
      website: {},
      records: [
        department(educationOffice, "edu", "测试市教育局", { formerNames: "测试市教委" }),
        department(library, "library", "测试市图书馆", {}, [educationOffice]),
        department(archive, "archive", "测试市档案馆", {}),
      ],
      years: [in2022, in2023, in2024],
    },
  ],
};
