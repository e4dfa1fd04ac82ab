// The money a 绩效抽评 covers (涉及资金) is not more than its project has.
import { intervalOf } from "../../base/interval.ts";
import { convert } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { placeOf } from "../../records/record.ts";
import { projectOf } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (amount: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 预算数: 1250万元}\n",
  "明川市/2023/绩效抽评.yaml": `{编号: cp-01, 项目: mz-01, 等次: 良, 涉及资金: ${amount}}\n`,
});

export const spotCheckedMoneyIsWithinTheProjects = defineCheck({
  name: "spot-checked-money-is-within-the-projects",
  sentence: "抽评涉及的资金不超过项目的预算",
  why: "涉及资金要汇总成“抽评资金”对外公布；比项目全年的预算还多，多半是单位写错或抄了别的项目。",
  severity: "warning",
  kind: spotCheck,
  examples: { good: exampleWith("0.125亿元"), bad: exampleWith("1.25亿元") },
  *examine(record, records) {
    const { amount } = record.data;
    const owner = projectOf(record, records);
    const budget = owner?.data.budget;
    const limit = amount && budget && convert(budget, amount.unit);
    if (!owner || !limit || intervalOf(amount).low.lte(intervalOf(limit).high)) return;
    yield {
      message: `抽评涉及资金${quantityText(amount)}，超过项目“${owner.title}”的预算${quantityText(budget)}`,
      place: placeOf(record, ["amount"]),
      hint: "请核对两个数和单位",
      related: [{ place: placeOf(owner, ["budget"]), message: "项目的预算数" }],
    };
  },
});
