// 指标库: one indicator of the shared library that projects take their targets from.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { direction } from "../types/indicators.ts";
import { code, prose, words } from "../types/words.ts";

export const libraryIndicator = defineKind({
  name: "指标库",
  code: "library-indicator",
  level: "region",
  note: "指标库里的一个指标，可按行业、领域分成几个文件",
  fields: {
    code: required("编号", code, "指标编号，定下后不要再改", { aliases: ["指标编号"] }),
    name: required("名称", words, "三级指标名称", { aliases: ["指标名称", "三级", "三级指标"] }),
    level1: required("一级", words, "一级指标", { aliases: ["一级指标"] }),
    level2: required("二级", words, "二级指标", { aliases: ["二级指标"] }),
    meaning: optional("解释", prose, "这个指标说明什么", { aliases: ["指标解释"] }),
    formula: optional("计算公式", prose, "怎样计算", { aliases: ["指标公式"] }),
    unit: optional("计量单位", words, "计量单位", { aliases: ["度量单位"] }),
    direction: optional("方向", direction, "指标方向", { aliases: ["指标性质"] }),
    appliesTo: optional("适用", list(words), "适用的行业、领域或项目类型", { aliases: ["适用范围"] }),
    standard: optional("标准值", words, "可供参照的数值"),
    source: optional("来源", words, "指标出自哪份文件、统计或规划", { aliases: ["指标来源"] }),
  },
  title: (data) => data.name,
  names: (data) => [data.code, data.name],
});
