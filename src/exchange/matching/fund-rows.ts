// 资金 of a 自评表: which of its rows an amount belongs to, and the points that stand beside them for the 预算执行率.
import { plainTitle } from "./plain-title.ts";

export const fundList = "资金";
export const fundOrigin = "资金·来源";
/** The row that holds all the money; of a plain list, the only one. */
export const wholeFund = "年度资金总额";

const origins = new Map(
  Object.entries({
    [wholeFund]: ["年度资金总额", "资金总额", "年度预算总额", "预算资金总额", "项目资金总额", "年度总金额"],
    当年财政拨款: ["当年财政拨款", "本年财政拨款", "财政拨款", "当年财政资金"],
    上年结转资金: ["上年结转资金", "上年结转", "上年结转结余", "结转资金"],
    其他资金: ["其他资金", "其它资金"],
  }).flatMap(([origin, names]) => names.map((name): [string, string] => [name, origin])),
);

/** “其中：当年财政拨款” is 当年财政拨款; undefined for what is no row of the form. */
export const originNamed = (text: string): string | undefined => origins.get(plainTitle(text));

/** The indicator that every 自评表 has beside its money, and what is fixed about it. */
export const executionIndicator = "预算执行率";
export const executionItem: Readonly<Record<string, string>> = {
  一级: executionIndicator,
  三级: executionIndicator,
  方向: "＝",
  目标值: "100",
  单位: "%",
};
