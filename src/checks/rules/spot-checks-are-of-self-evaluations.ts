// What is spot-checked was evaluated by its unit first.
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import type { Records, Scope } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (project: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": ["mz-01", "mz-02"]
    .map((code) => `- {编号: ${code}, 名称: 老年食堂运营补助${code}, 主管部门: 明川市民政局}\n`)
    .join(""),
  "明川市/2023/绩效自评.yaml": "编号: mz-01\n项目: mz-01\n",
  "明川市/2023/绩效抽评.yaml": `编号: cp-01\n项目: ${project}\n等次: 良\n`,
});

export const spotChecksAreOfSelfEvaluations = defineCheck({
  name: "spot-checks-are-of-self-evaluations",
  sentence: "抽评的项目都做过自评",
  why: "抽评是对单位自评的抽查复评；抽到没有自评的项目，多半是自评漏登或项目写错。台账里没有登记自评时不作比较。",
  severity: "warning",
  kind: spotCheck,
  examples: { good: exampleWith("mz-01"), bad: exampleWith("mz-02") },
  *examine(record, records) {
    const evaluated = evaluatedProjects(records).get(shelf(record));
    const project = projectId(record.data.project, records, record);
    if (!evaluated || project === undefined || evaluated.has(project)) return;
    // A broken self-evaluation may be the very one.
    if (records.brokenOf(selfEvaluation.name, record).length > 0) return;
    yield {
      message: `抽评的项目“${record.data.project}”没有${record.year ?? ""}年度的绩效自评`,
      place: placeOf(record as unknown as LiangjiRecord, ["project"]),
      hint: "请补登这个项目的绩效自评，或核对项目名称和编号",
    };
  },
});

const shelf = ({ region, year }: Scope): string => `${region}\n${year ?? ""}`;

const projectId = (name: string, records: Records, scope: Scope): string | undefined =>
  records.find("项目", scope, name)?.id;

/** The projects each region and year has self-evaluations of; nothing where none are held. */
const evaluatedProjects = oncePerRecords((records) => {
  const evaluated = new Map<string, Set<string>>();
  for (const record of records.all) {
    if (record.kind.name !== selfEvaluation.name) continue;
    const known = evaluated.get(shelf(record)) ?? new Set<string>();
    const project = projectId(String(record.data.project), records, record);
    if (project !== undefined) known.add(project);
    evaluated.set(shelf(record), known);
  }
  return evaluated;
});
