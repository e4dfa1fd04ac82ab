// 汇总: a number someone reported, where the records behind it are not all held here.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { quantity } from "../types/numbers.ts";
import { pointInTime } from "../types/times.ts";
import { prose, words } from "../types/words.ts";

export const reportedTotal = defineKind({
  name: "汇总",
  code: "reported-total",
  level: "year",
  note: "由有关单位报来的总数；与台账算出的数同时存在时，两者会互相核对",
  fields: {
    indicator: required("指标", words, "口径表里的名称"),
    value: required("数值", quantity, "连同单位和“余、超、约”等字样照录"),
    reporter: optional("填报单位", words, "报送数据的单位"),
    source: required("来源", words, "出自哪份文件"),
    asOf: optional("统计时点", pointInTime, "数据截至什么时候"),
    statement: optional("口径说明", prose, "统计范围的说明"),
    parts: optional("其中", list(words), "相加应等于本项的各项指标"),
    within: optional("不超过", list(words), "本项是其中一部分的指标，数值不应大于它"),
    ratio: optional("比率", list(words), "本项是哪两项相除得出的，写[分子, 分母]"),
    shareGroup: optional("占比组", words, "同一组的占比相加应为100%"),
  },
  title: (data) => data.indicator,
  names: (data) => [data.indicator],
});
