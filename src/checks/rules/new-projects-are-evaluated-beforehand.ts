// A new project (新增) whose budget reaches the region's threshold had a 事前评估.
import { convert, type Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { project } from "../../records/kinds/project.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import type { Records, Scope } from "../../records/records.ts";
import type { Standards } from "../../standards/rulebook.ts";
import { recordsAbout } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { hasGaps, isKept } from "../whole-ledger.ts";

const exampleWith = (budget: string) => ({
  "明川市/地区.yaml": `${mingchuan}事前评估门槛:
  - {资金性质: 政府投资, 起点: 2000万元}
  - {起点: 500万元}
`,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/项目.yaml": `- {编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 项目属性: 新增, 资金性质: 专项资金, 预算数: 800万元}
- {编号: mz-02, 名称: 养老机构改造, 主管部门: 明川市民政局, 项目属性: 新增, 资金性质: 专项资金, 预算数: ${budget}}
`,
  "明川市/2023/事前评估.yaml": "{编号: pg-01, 项目: mz-01, 申报资金: 800万元, 结论: 予以支持}\n",
});

export const newProjectsAreEvaluatedBeforehand = defineCheck({
  name: "new-projects-are-evaluated-beforehand",
  sentence: "达到门槛的新增项目做过事前评估",
  why: "未经事前评估的新增项目不得入库、不安排预算；门槛按地区登记的事前评估门槛，没有写资金性质的项目达到最高一档才提醒。当年或上一年的评估都算。两年都没有登记事前评估，或者登记得不全的，不作比较。项目的其他文件不因此停下，所以只提醒。",
  severity: "warning",
  kind: project,
  examples: { good: exampleWith("450万元"), bad: exampleWith("650万元") },
  *examine(record, records, rulebook) {
    const { status, budget, nature } = record.data;
    if (status !== "新增" || budget === undefined) return;
    const thresholds = rulebook.applied("preEvaluationThresholds", record, records);
    const from = thresholds && thresholdFor(nature, thresholds.value);
    if (!from || !reaches(budget, from) || !areRegistered(record, records)) return;
    if (recordsAbout(preEvaluation, record, records).length > 0) return;
    yield {
      message: `新增项目“${record.title}”预算${writtenAt(record, ["budget"]) ?? ""}，达到事前评估的起点${quantityText(from)}，没有登记事前评估`,
      place: placeOf(record, ["budget"]),
      hint: "请补登这个项目的事前评估；不是新增项目的，请核对项目属性",
      related: [{ place: thresholds.place, message: thresholds.title }],
    };
  },
});

type Thresholds = NonNullable<Standards["preEvaluationThresholds"]>;

/** The one of its 资金性质, else the one for the rest. */
function thresholdFor(nature: Thresholds[number]["nature"], thresholds: Thresholds): Quantity | undefined {
  if (nature !== undefined) {
    const own = thresholds.find((one) => one.nature === nature) ?? thresholds.find((one) => one.nature === undefined);
    return own?.from;
  }
  const [first, ...more] = thresholds.map((one) => one.from);
  return first && more.reduce((highest, one) => (reaches(one, highest) ? one : highest), first);
}

function reaches(amount: Quantity, limit: Quantity): boolean {
  const same = convert(amount, limit.unit);
  return same?.amount.gte(limit.amount) === true;
}

/** The ledger of the year or of the year before is kept, and neither is known to lack something. */
function areRegistered({ region, year }: Scope, records: Records): boolean {
  const scopes = [year ?? "", String(Number(year) - 1)].map((one) => ({ region, year: one }));
  return (
    scopes.some((scope) => isKept(preEvaluation, scope, records)) &&
    !scopes.some((scope) => hasGaps(preEvaluation, scope, records))
  );
}
