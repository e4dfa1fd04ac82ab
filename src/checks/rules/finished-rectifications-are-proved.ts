// A 整改 called finished says when, and by what it is proved; one with a day of completion is called finished.
import { chineseDate } from "../../base/chinese-date.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { placeOf } from "../../records/record.ts";
import { asKind, type Scope } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (proof: string) => ({
  ...withDepartment,
  "明川市/2023/整改.yaml": ["佐证: 凭证补齐清单", "佐证: 现场核查记录", proof]
    .map(
      (last, index) => `- 编号: zg-0${index + 1}
  来源: {文件: 2023年度市级预算执行审计报告}
  问题: 部分助餐点凭证不全
  责任单位: 明川市民政局
  时限: 2024-06-30
  状态: 已整改
  完成日期: 2024-06-20
  ${last}
`,
    )
    .join(""),
});

export const finishedRectificationsAreProved = defineCheck({
  name: "finished-rectifications-are-proved",
  sentence: "已整改的有完成日期和佐证",
  why: "销号要有凭据：哪一天完成、凭什么材料认定。填了完成日期的，状态应是已整改。同一年度已整改的多数登记了佐证，才提醒其余的；多数没有登记的，视为佐证另行归档，只看完成日期。",
  severity: "warning",
  kind: rectification,
  examples: { good: exampleWith("佐证: 按月抽查记录"), bad: exampleWith("类型: 资金管理") },
  *examine(record, records) {
    const { status, done, evidence } = record.data;
    if (status === "已整改") {
      const unproved = evidence === undefined && yearsWithEvidence(records).has(yearOf(record));
      const missing = [done === undefined ? "完成日期" : "", unproved ? "佐证" : ""].filter((key) => key !== "");
      if (missing.length === 0) return;
      yield {
        message: `整改${record.id}的状态是已整改，没有填写${missing.join("和")}`,
        place: placeOf(record, ["status"]),
        hint: `请补填${missing.join("和")}；还没有完成的，把状态改为整改中`,
      };
    } else if (done !== undefined && status !== undefined) {
      yield {
        message: `整改${record.id}填了完成日期${chineseDate(done)}，状态却是${status}`,
        place: placeOf(record, ["status"]),
        hint: "请把状态改为已整改；还没有完成的，删去完成日期",
        related: [{ place: placeOf(record, ["done"]), message: `完成日期：${done}` }],
      };
    }
  },
});

const yearOf = ({ region, year }: Scope): string => `${region}\n${year ?? ""}`;

/** The years in which more than half of what is finished has its 佐证 registered. */
const yearsWithEvidence = oncePerRecords((records) => {
  const balance = new Map<string, number>();
  for (const record of records.all) {
    const data = asKind(record, rectification)?.data;
    if (data?.status !== "已整改") continue;
    balance.set(yearOf(record), (balance.get(yearOf(record)) ?? 0) + (data.evidence === undefined ? -1 : 1));
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([year]) => year));
});
