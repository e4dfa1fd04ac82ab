// Whether a 整改 is overdue can be said only where the region says which day its records stand at (台账日期).
import { rectification } from "../../records/kinds/rectification.ts";
import { region } from "../../records/kinds/region.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (asOf: string) => ({
  "明川市/地区.yaml": `${mingchuan}${asOf}`,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/整改.yaml": `编号: zg-01
来源: {文件: 2023年度市级预算执行审计报告}
问题: 部分助餐点凭证不全
责任单位: 明川市民政局
时限: 2024-06-30
状态: 整改中
`,
});

export const unfinishedRectificationsNeedALedgerDate = defineCheck({
  name: "unfinished-rectifications-need-a-ledger-date",
  sentence: "有未完成整改的地区写明台账日期",
  why: "程序不看电脑的时钟，整改是否逾期按台账日期判断；没有台账日期，就不会提醒任何一条逾期的整改。",
  severity: "note",
  kind: region,
  examples: { good: exampleWith("台账日期: 2024-05-31\n"), bad: exampleWith("") },
  *examine(record, records) {
    if (record.data.asOf !== undefined) return;
    const open = records.of(rectification, { region: record.region }).filter(({ data }) => {
      const unfinished = data.status === "未整改" || data.status === "整改中";
      return unfinished && data.done === undefined && data.overdue === undefined;
    });
    const [first] = open;
    if (!first) return;
    yield {
      message: `${record.title}有${open.length}条整改没有完成，没有台账日期，无法判断是否逾期`,
      place: record.place,
      hint: "请在地区.yaml里加一行“台账日期: 2024-12-31”，写台账记到哪一天",
      related: [{ place: first.place, message: "第一条没有完成的整改" }],
    };
  },
});
