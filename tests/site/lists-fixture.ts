// A city with lists of many pages, and a town whose lists have one page: a table with second lines, and cards.
import type {
  Publication,
  PublishedField,
  PublishedRecord,
  PublishedRegion,
} from "../../src/disclosure/publication.ts";

export const selfEvaluations = 2219;
export const rectifications = 301;
export const departments = 70;

const folder = "dashi/2023";

const field = (name: string, label: string, value: string, amount?: string): PublishedField => ({
  name,
  label,
  value,
  ...(amount === undefined ? {} : { amount }),
});

interface Told {
  readonly kind: string;
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly fields: readonly PublishedField[];
  readonly department?: number;
}

const record = ({ department, ...told }: Told): PublishedRecord => ({
  ...told,
  tables: [],
  departments: department === undefined ? [] : [departmentAddress(department)],
  documents: [],
});

const departmentName = (number: number): string => `大市第${number}局`;
const departmentAddress = (number: number): string => `dashi/departments/d${number}.html`;

const department = (number: number): PublishedRecord =>
  record({
    kind: "部门",
    code: "department",
    id: `d${number}`,
    title: departmentName(number),
    address: departmentAddress(number),
    fields: [
      field("name", "名称", departmentName(number)),
      field("type", "类型", number % 2 === 0 ? "行政机关" : "事业单位"),
    ],
  });

/** Of records that have no page of their own, on which page of their list they stand: 300 a page. */
const standing = (code: string, number: number): string => {
  const page = Math.ceil(number / 300);
  return `${folder}/records/${code}${page === 1 ? "" : `-${page}`}.html#${code}-${number}`;
};

/** Every fourth is 良, the others 优; scores go up with the number. */
const selfEvaluation = (number: number): PublishedRecord =>
  record({
    kind: "绩效自评",
    code: "self-evaluation",
    id: String(number),
    title: `第${number}号项目`,
    address: standing("self-evaluation", number),
    fields: [
      field("code", "编号", `zp-${number}`),
      field("project", "项目", `第${number}号项目`),
      field("score", "得分", `${number}分`, String(number)),
      field("grade", "等次", number % 4 === 0 ? "良" : "优"),
    ],
    department: (number % departments) + 1,
  });

/** The last is the only one that is not done. */
const rectification = (number: number): PublishedRecord =>
  record({
    kind: "整改",
    code: "rectification",
    id: String(number),
    title: `第${number}个问题`,
    address: standing("rectification", number),
    fields: [
      field("problem", "问题", `第${number}个问题`),
      field("unit", "责任单位", departmentName((number % departments) + 1)),
      field("measures", "措施", `第${number}条措施`),
      field("status", "状态", number === rectifications ? "整改中" : "已整改"),
    ],
    department: (number % departments) + 1,
  });

const many = (count: number, make: (number: number) => PublishedRecord): readonly PublishedRecord[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** Numbers 1 to 6 of a kind the site knows nothing of, with two values to choose by. */
const unknown = (number: number): PublishedRecord =>
  record({
    kind: "新类别",
    code: "new-kind",
    id: String(number),
    title: `第${number}件`,
    address: `${folder}/records/new-kind.html#new-kind-${number}`,
    fields: [
      field("name", "名称", `第${number}件`),
      field("stage", "阶段", number <= 2 ? "前期" : "后期"),
      field("story", "经过", "很长的经过，".repeat(8)),
    ],
  });

export const bigCity: Publication = {
  regions: [
    {
      id: "dashi",
      name: "大市",
      bureau: "大市财政局",
      notice: "示例数据",
      nature: "演示",
      website: {},
      records: many(departments, department),
      years: [
        {
          year: "2023",
          documents: [],
          records: [
            ...many(selfEvaluations, selfEvaluation),
            ...many(rectifications, rectification),
            ...many(6, unknown),
          ],
          figures: [],
          highlights: [],
        },
      ],
    },
  ],
};

/** 12 problems: 1, 2 and 3 are 整改中; the odd ones are the first office's; each is due in the month of its number. */
const townRectification = (year: string, number: number): PublishedRecord =>
  record({
    kind: "整改",
    code: "rectification",
    id: String(number),
    title: `第${number}个问题`,
    address: `xiaoshi/${year}/records/rectification.html#rectification-${number}`,
    fields: [
      field("code", "编号", `zg-${number}`),
      field("problem", "问题", `第${number}个问题`),
      field("unit", "责任单位", number % 2 === 1 ? "小市第一办公室" : "小市第二办公室"),
      field("measures", "措施", `${number === 5 ? "补种行道树" : "完善制度"}`),
      field("due", "时限", `2024年${number}月1日`),
      field("status", "状态", number <= 3 ? "整改中" : "已整改"),
    ],
  });

const framework = (number: number): PublishedRecord => ({
  ...record({
    kind: "目标框架",
    code: "goal-framework",
    id: `f${number}`,
    title: `第${number}类项目`,
    address: `xiaoshi/records/goal-framework.html#goal-framework-f${number}`,
    fields: [
      field("projectType", "项目类型", `第${number}类项目`),
      field("departments", "部门", number <= 2 ? "小市第一办公室" : "小市第二办公室"),
    ],
  }),
  tables: [
    {
      id: "indicators",
      heading: "指标",
      table: {
        columns: ["一级", "二级", "名称"].map((title) => ({ title, align: "left" as const })),
        rows: [["产出指标", "数量指标", `第${number}类的数量`].map((text) => ({ text }))],
      },
    },
  ],
});

const townYear = (year: string, count: number) => ({
  year,
  documents: [],
  records: many(count, (number) => townRectification(year, number)),
  figures: [],
  highlights: [],
});

export const smallTown: PublishedRegion = {
  id: "xiaoshi",
  name: "小市",
  bureau: "小市财政局",
  notice: "示例数据",
  nature: "演示",
  website: {},
  records: many(6, framework),
  years: [townYear("2022", 6), townYear("2023", 12)],
};

export const listsFixture: Publication = { regions: [...bigCity.regions, smallTown] };
