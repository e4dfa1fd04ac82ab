// 结果应用: what followed from an evaluation or another finding, in money or in rules.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { money } from "../types/numbers.ts";
import { origin } from "../types/origin.ts";
import { choice, code, prose } from "../types/words.ts";

const resultUses = ["优先保障", "压减", "取消", "调整政策", "暂缓拨款", "纳入考核", "移送", "重点监控"] as const;

export const resultUse = defineKind({
  name: "结果应用",
  code: "result-use",
  level: "year",
  note: "一项评价、抽评、监控等结果的一次应用；方式为“移送”的可能涉及问题线索，默认不公开",
  fields: {
    code: required("编号", code, "结果应用编号"),
    source: required("来源", origin, "用的是哪一项结果", { aliases: ["结果来源"] }),
    way: optional("方式", choice("应用方式", resultUses), "怎样应用", { aliases: ["应用方式"] }),
    amount: optional("金额", money, "增减或暂缓的资金", { aliases: ["涉及金额"] }),
    explanation: optional("说明", prose, "具体怎么做的", { aliases: ["应用情况", "应用说明"] }),
  },
  title: (data) => data.explanation ?? data.code,
  names: (data) => [data.code],
  isWithheld: (data) => data.way === "移送",
});
