// A made-up city as large as one likes, for measuring: evaluations with score sheets, some with a report of about five pages.
import { type Seeded, seeded } from "./seeded.ts";

export interface CitySize {
  readonly evaluations: number;
  /** How many of them have a report. */
  readonly reports: number;
}

const departments = [
  "教育局",
  "民政局",
  "农业农村局",
  "交通运输局",
  "卫生健康局",
  "科学技术局",
  "商务局",
  "生态环境局",
] as const;
const subjects = [
  "学校改造",
  "养老服务",
  "农田建设",
  "道路养护",
  "基层医疗",
  "创新券补助",
  "消费促进",
  "河道治理",
] as const;
const classes = [
  ["决策", ["项目立项", "绩效目标", "资金投入"]],
  ["过程", ["资金管理", "组织实施"]],
  ["产出", ["产出数量", "产出质量", "产出时效", "产出成本"]],
  ["效益", ["项目效益"]],
] as const;
const sentences = [
  "项目单位按照年度计划组织实施，任务分解到季度，进度由主管部门按月调度。",
  "评价组查阅了预算批复、合同、验收单和支付凭证，并到现场核对了实施内容。",
  "资金拨付程序完整，支出内容与批复用途一致，没有发现截留、挪用的情况。",
  "部分子项目前期论证不够充分，招标时间推迟，影响了后续工序的衔接。",
  "绩效目标能够反映主要产出，但个别指标没有量化，完成情况不便核对。",
  "服务对象对办理流程和工作人员态度评价较好，对信息告知的及时性提出了意见。",
  "建议主管部门完善项目储备，把前期工作做深做细，减少执行中的调整。",
  "建议建立台账定期核对制度，对进度偏慢的子项目及时提醒、限期整改。",
] as const;
const headings = [
  "基本情况",
  "绩效评价工作开展情况",
  "综合评价情况及评价结论",
  "绩效评价指标分析",
  "存在的问题",
  "有关建议",
] as const;
const numerals = ["一", "二", "三", "四", "五", "六"] as const;

/** A file may hold no more than 16 MB. */
const rowsInFile = 2000;

/** Path below content/ → text. */
export function sampleCity({ evaluations, reports }: CitySize): ReadonlyMap<string, string> {
  const chance = seeded(20231231);
  const files = new Map([
    ["测试市/地区.yaml", "名称: 测试市\n网址名: bench\n财政部门: 测试市财政局\n发布性质: 演示\n示例数据: 是\n"],
    ["测试市/部门.yaml", departments.map((name) => `- 名称: 测试市${name}\n`).join("")],
  ]);
  const rows: string[] = [];
  for (let index = 1; index <= evaluations; index++) {
    const record = evaluation(index, chance);
    if (index <= reports) files.set(`测试市/2023/绩效评价/b-${index}.md`, `---\n${record}---\n\n${report(chance)}`);
    else rows.push(`- ${record.trimEnd().replaceAll("\n", "\n  ")}\n`);
  }
  for (let part = 0; part * rowsInFile < rows.length; part++) {
    const lines = rows.slice(part * rowsInFile, (part + 1) * rowsInFile);
    files.set(`测试市/2023/绩效评价/第${part + 1}部分.yaml`, lines.join(""));
  }
  return files;
}

function evaluation(index: number, chance: Seeded): string {
  const department = chance.below(departments.length);
  let total = 0;
  const indicators = classes.flatMap(([level1, seconds]) =>
    Array.from({ length: 5 }, (_, position) => {
      // In tenths, so that the sums stay whole.
      const lost = chance.below(12);
      total += 50 - lost;
      const reason = lost > 0 ? "，扣分原因: 完成情况与目标有差距" : "";
      const level2 = seconds[position % seconds.length];
      return `  - {一级: ${level1}, 二级: ${level2}, 三级: ${level2}情况${position + 1}, 分值: 5, 得分: ${tenths(50 - lost)}${reason.replace("，", ", ")}}`;
    }),
  );
  const grade = total >= 900 ? "优" : total >= 800 ? "良" : total >= 600 ? "中" : "差";
  return [
    `编号: b-${index}`,
    `名称: ${subjects[department]}专项资金（第${index}项）`,
    "类型: 财政重点评价",
    "对象: 项目",
    `主管部门: 测试市${departments[department]}`,
    `序号: ${index}`,
    `涉及资金: ${100 + chance.below(9000)}万元`,
    `得分: ${tenths(total)}`,
    `等次: ${grade}`,
    "报告日期: 2024-05-10",
    "指标:",
    ...indicators,
    "",
  ].join("\n");
}

const tenths = (value: number): string => `${Math.floor(value / 10)}.${value % 10}`;

/** Some 2,600 characters under the headings of the usual outline. */
export function report(chance: Seeded): string {
  return headings
    .map((heading, index) => {
      const paragraphs = Array.from({ length: 4 }, () =>
        Array.from({ length: 3 }, () => chance.pick(sentences)).join(""),
      );
      const numbers = index === 2 ? '综合得分{{记 "得分"}}，评价等次为{{等次}}。\n\n{{表 "分类得分"}}\n\n' : "";
      return `## ${numerals[index]}、${heading}\n\n${numbers}${paragraphs.join("\n\n")}\n`;
    })
    .join("\n");
}
