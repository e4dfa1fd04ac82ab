// A 结果应用 that cuts or holds back money says how much.
import { resultUse } from "../../records/kinds/result-use.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (more: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/结果应用.yaml": `编号: yy-01
来源: {文件: 2023年度市级预算执行审计报告}
方式: 压减
${more}`,
});

const ways: readonly (string | undefined)[] = ["压减", "取消", "暂缓拨款"];

export const heldBackMoneyNamesItsAmount = defineCheck({
  name: "held-back-money-names-its-amount",
  sentence: "压减、取消、暂缓拨款的写明金额",
  why: "结果应用要落到资金上；没有金额，压减了多少就统计不出来，也无法核对。",
  severity: "warning",
  kind: resultUse,
  examples: { good: exampleWith("金额: 60.00万元\n"), bad: exampleWith("说明: 压减下一年度预算\n") },
  *examine(record) {
    const { way, amount } = record.data;
    if (way === undefined || amount !== undefined || !ways.includes(way)) return;
    yield {
      message: `结果应用${record.id}的方式是${way}，没有写金额`,
      place: placeOf(record, ["way"]),
      hint: "请补填“金额”，例如：金额: 60.00万元",
    };
  },
});
