// A made-up city's year of evaluations, for measuring a whole build: a self-evaluation of every project, some spot checks, a few reports with prose.
import { closedLoop, departments } from "./closed-loop.ts";
import { report } from "./sample-city.ts";
import { seeded } from "./seeded.ts";

export interface YearSize {
  readonly selfEvaluations: number;
  readonly spotChecks: number;
  readonly reports: number;
}

/** As many as a city of four million has in a year. */
export const usualYear: YearSize = { selfEvaluations: 2007, spotChecks: 200, reports: 12 };

const year = "测试市/2023";
const summary = `---
标题: 测试市2023年度预算绩效管理工作总结
成文日期: 2024-03-12
---

## 一、绩效自评

全市{{> 自评情况}}

## 二、财政抽评

{{> 抽评情况}}
`;

/** Path below content/ → text. */
export function evaluatedCity(size: YearSize): ReadonlyMap<string, string> {
  const chance = seeded(20231231);
  const lists = new Map<string, string[]>();
  const most: Readonly<Record<string, number>> = {
    项目: size.selfEvaluations,
    绩效自评: size.selfEvaluations,
    绩效抽评: size.spotChecks,
  };
  const files = new Map([
    [
      "测试市/地区.yaml",
      "名称: 测试市\n网址名: bench\n财政部门: 测试市财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2024-12-31\n",
    ],
    ["测试市/部门.yaml", departments.map((name) => `- 名称: 测试市${name}\n`).join("")],
    [`${year}/工作总结.md`, summary],
  ]);
  let reports = 0;
  for (const { category, code, yaml } of closedLoop(size.selfEvaluations)) {
    if (category === "绩效评价" && reports < size.reports) {
      reports++;
      files.set(`${year}/绩效评价/${code}.md`, `---\n${yaml}---\n\n${report(chance)}`);
    }
    const list = lists.get(category) ?? [];
    if (list.length < (most[category] ?? 0)) list.push(`- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`);
    lists.set(category, list);
  }
  for (const [category, list] of lists) if (list.length > 0) files.set(`${year}/${category}.yaml`, list.join(""));
  return files;
}
