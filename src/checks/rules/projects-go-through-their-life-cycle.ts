// A project goes through the stages that its class (绩效分类) asks for.
import { evaluation } from "../../records/kinds/evaluation.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { project } from "../../records/kinds/project.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { placeOf } from "../../records/record.ts";
import { asKind, type Records, type Scope } from "../../records/records.ts";
import { type Project, recordsAbout } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { hasGaps, isKept, isWhole } from "../whole-ledger.ts";

const exampleWith = (second: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": ["mz-01", "mz-02"]
    .map(
      (code) => `- 编号: ${code}
  名称: 老年食堂运营补助${code}
  主管部门: 明川市民政局
  绩效分类: B
  指标:
    - {一级: 产出指标, 名称: 助餐点运营, 方向: 定性, 目标值: 按计划开餐, 分值: 50}
    - {一级: 效益指标, 名称: 老年人就近用餐, 方向: 定性, 目标值: 更加方便, 分值: 40}
`,
    )
    .join(""),
  "明川市/2023/运行监控.yaml": `- {编号: jk-01, 项目: mz-01, 时点: 2023年7月}\n- {编号: jk-02, 项目: ${second}, 时点: 2023年8月}\n`,
  "明川市/2023/绩效自评.yaml": "- {编号: zp-01, 项目: mz-01}\n- {编号: zp-02, 项目: mz-02}\n",
});

export const projectsGoThroughTheirLifeCycle = defineCheck({
  name: "projects-go-through-their-life-cycle",
  sentence: "项目按绩效分类走完各个环节",
  why: "A类项目实行全生命周期管理：绩效目标（要有指标）、运行监控、绩效自评，再加绩效抽评或绩效评价；B类项目要有绩效目标、运行监控和绩效自评；C类项目简易管理，要有绩效目标和绩效自评。事前评估另有一条规则。哪个环节的台账当年没有登记、或者登记得不全，就不提醒缺少哪个环节。",
  severity: "warning",
  kind: project,
  examples: { good: exampleWith("mz-02"), bad: exampleWith("mz-01") },
  *examine(record, records) {
    const { class: level } = record.data;
    if (level === undefined) return;
    const missing = stages.filter((stage) => stage.classes.includes(level) && stage.isMissing(record, records));
    if (missing.length === 0) return;
    yield {
      message: `${level}类项目“${record.title}”没有${missing.map((stage) => stage.name).join("、")}`,
      place: placeOf(record, ["class"]),
      hint: "请补登缺少的环节；分类不对的，请改绩效分类",
    };
  },
});

interface Stage {
  readonly name: string;
  readonly classes: string;
  isMissing(owner: Project, records: Records): boolean;
}

const lacks = (kind: typeof monitoring | typeof selfEvaluation, owner: Project, records: Records): boolean =>
  isWhole(kind, owner, records) && recordsAbout<typeof kind.fields>(kind, owner, records).length === 0;

const stages: readonly Stage[] = [
  {
    name: "绩效目标",
    classes: "ABC",
    isMissing: (owner, records) => owner.data.indicators === undefined && yearsWithGoals(records).has(shelf(owner)),
  },
  { name: "运行监控", classes: "AB", isMissing: (owner, records) => lacks(monitoring, owner, records) },
  { name: "绩效自评", classes: "ABC", isMissing: (owner, records) => lacks(selfEvaluation, owner, records) },
  {
    name: "绩效抽评或绩效评价",
    classes: "A",
    isMissing(owner, records) {
      const kinds = [spotCheck, evaluation];
      if (kinds.some((kind) => hasGaps(kind, owner, records))) return false;
      if (!kinds.some((kind) => isKept(kind, owner, records))) return false;
      return recordsAbout(spotCheck, owner, records).length + recordsAbout(evaluation, owner, records).length === 0;
    },
  },
];

const shelf = ({ region, year }: Scope): string => `${region}\n${year ?? ""}`;

const yearsWithGoals = oncePerRecords((records) => {
  const years = new Set<string>();
  for (const record of records.all) {
    if (asKind(record, project)?.data.indicators !== undefined) years.add(shelf(record));
  }
  return years;
});
