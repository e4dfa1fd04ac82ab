// A 整改 that is not finished has not passed its deadline; one that has was reminded of.
import { dayNumber } from "../../base/calendar-date.ts";
import { chineseDate } from "../../base/chinese-date.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { placeOf } from "../../records/record.ts";
import { regionOf } from "../../standards/region-of.ts";
import { isCarriedOn } from "../carried-on.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (due: string) => ({
  "明川市/地区.yaml": `${mingchuan}台账日期: 2024-08-31\n`,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/整改.yaml": `编号: zg-01
来源: {文件: 2023年度市级预算执行审计报告}
问题: 部分助餐点凭证不全
责任单位: 明川市民政局
时限: ${due}
状态: 整改中
`,
});

export const unfinishedRectificationsAreNotOverdue = defineCheck({
  name: "unfinished-rectifications-are-not-overdue",
  sentence: "没有完成的整改不超过时限",
  why: "整改要按时销号；逾期的发提醒函，并登记文号和日期。逾期按台账日期判断，地区没有登记台账日期的无法判断；结转到下一年度的，只看下一年度的那一条。",
  severity: "warning",
  kind: rectification,
  examples: { good: exampleWith("2024-09-30"), bad: exampleWith("2024-06-30") },
  *examine(record, records) {
    const { due, done, status, overdue, reminders = [] } = record.data;
    if (overdue !== true || done !== undefined || status === "已整改" || isCarriedOn(record, records)) return;
    const today = regionOf(record, records)?.data.asOf;
    const days = today === undefined ? 0 : dayNumber(today) - dayNumber(due);
    const since =
      today === undefined || days <= 0 ? "登记为逾期" : `到台账日期${chineseDate(today)}已超过${days}天，还没有完成`;
    const reminded = reminders.length > 0;
    yield {
      message: `整改${record.id}的时限是${chineseDate(due)}，${since}${reminded ? "" : "，也没有提醒函"}`,
      place: placeOf(record, ["due"]),
      hint: reminded
        ? "请督促责任单位抓紧整改，登记新的进展；已经完成的，填写完成日期和状态"
        : "请发提醒函，并登记文号和日期；已经完成的，填写完成日期和状态",
    };
  },
});
