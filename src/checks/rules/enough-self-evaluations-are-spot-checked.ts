// The share of self-evaluations that the bureau spot-checks reaches the region's rate (抽评比例).
import { Decimal } from "../../base/decimal.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { trimmed } from "../../base/rounding.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { isWhole } from "../whole-ledger.ts";

const codes = ["mz-01", "mz-02", "mz-03", "mz-04", "mz-05"];

const exampleWith = (rate: string) => ({
  "明川市/地区.yaml": `${mingchuan}抽评比例: ${rate}\n`,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/项目.yaml": codes
    .map((code) => `- {编号: ${code}, 名称: 老年食堂运营补助${code}, 主管部门: 明川市民政局}\n`)
    .join(""),
  "明川市/2023/绩效自评.yaml": codes.map((code) => `- {编号: ${code}, 项目: ${code}}\n`).join(""),
  "明川市/2023/绩效抽评.yaml": "{编号: cp-01, 项目: mz-01, 等次: 良}\n",
});

export const enoughSelfEvaluationsAreSpotChecked = defineCheck({
  name: "enough-self-evaluations-are-spot-checked",
  sentence: "抽评的项目达到规定的抽评比例",
  why: "财政部门对单位自评结果抽查复核，抽评比例由地区规定。按登记的抽评和自评计算，一个年度只提醒一次；地区没有登记抽评比例，或者自评、抽评登记得不全的，不作比较。",
  severity: "warning",
  kind: spotCheck,
  examples: { good: exampleWith("20%"), bad: exampleWith("25%") },
  *examine(record, records, rulebook) {
    const checks = records.of(spotCheck, record);
    const rate = rulebook.applied("samplingRate", record, records);
    // The first of a year speaks for all of it.
    if (checks[0] !== record || !rate) return;
    if (!isWhole(spotCheck, record, records) || !isWhole(selfEvaluation, record, records)) return;
    const evaluated = records.of(selfEvaluation, record).length;
    const share = new Decimal(checks.length).div(evaluated).mul(100);
    if (share.gte(rate.value.amount)) return;
    yield {
      message: `${record.year ?? ""}年度抽评${checks.length}个项目，占自评${evaluated}个的${trimmed(share, 2)}%，没有达到规定的${quantityText(rate.value)}`,
      place: record.place,
      hint: "请补登漏记的抽评，或核对抽评比例；台账没有登记全的，在地区的“部分登记”里写明",
      related: [{ place: rate.place, message: rate.title }],
    };
  },
});
