// A self-evaluation to be checked by one rule: rows and funds as text, and what the rule says of them.
import { allChecks } from "../../../src/checks/all-checks.ts";
import type { ExampleContent } from "../../../src/checks/check.ts";
import { checkContent } from "../check-content.ts";

export const region = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";

export interface SelfEvaluation {
  /** Each as it stands between the braces. */
  readonly rows?: readonly string[];
  /** 全年预算 and 执行 of 年度资金总额. */
  readonly funds?: readonly [budget: string, spent: string];
  /** Further lines. */
  readonly more?: string;
  /** Rows of the project's 绩效目标. */
  readonly goals?: readonly string[];
  /** The year the project stands under; that of the self-evaluation is 2023. */
  readonly projectYear?: string;
  /** Further lines of 地区.yaml. */
  readonly region?: string;
}

/** `‹what stands at the place› message` of what the rule of that name finds in the self-evaluation or its project. */
export async function found(rule: string, evaluation: SelfEvaluation): Promise<readonly string[]> {
  const content = contentOf(evaluation);
  return (await findings(rule, evaluation)).map(({ place, message }) => {
    const line = content[place.file.replace("content/", "")]?.split("\n")[(place.line ?? 0) - 1] ?? "";
    return `‹${line.slice((place.column ?? 0) - 1).replace(/[,}].*/, "")}› ${message}`;
  });
}

export async function findings(rule: string, evaluation: SelfEvaluation) {
  const checks = allChecks.filter((one) => one.name === rule);
  if (checks.length !== 1) throw new Error(`no rule ${rule}`);
  const all = (await checkContent(contentOf(evaluation), checks)).findings;
  return all.filter(({ code }) => code === `checks/${rule}`);
}

function contentOf({ rows, funds, more = "", goals, projectYear = "2023", ...own }: SelfEvaluation): ExampleContent {
  const money = funds ? `资金:\n  - {来源: 年度资金总额, 全年预算: ${funds[0]}, 执行: ${funds[1]}}\n` : "";
  return {
    "明川市/地区.yaml": `${region}${own.region ?? ""}`,
    [`明川市/${projectYear}/项目.yaml`]: `编号: mz-01\n名称: 老年食堂\n主管部门: 市民政局\n${listed(goals)}`,
    "明川市/2023/绩效自评.yaml": `编号: zp-01\n项目: mz-01\n${money}${listed(rows)}${more}`,
  };
}

const listed = (rows: readonly string[] | undefined): string =>
  rows ? `指标:\n${rows.map((row) => `  - {${row}}\n`).join("")}` : "";
