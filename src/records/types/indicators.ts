// What rows of indicators share, whichever form they stand in: their levels, their direction, and a row of targets.
import { optional, required } from "../field.ts";
import { group, list } from "./composite.ts";
import { points } from "./numbers.ts";
import { choice, words } from "./words.ts";

export const directions = ["≥", "＞", "＝", "≤", "＜", "定性"] as const;
export type Direction = (typeof directions)[number];
export const direction = choice("方向", directions);

/** The two levels above an indicator; a tree of one level leaves out the second. */
export const indicatorLevels = {
  level1: required("一级", words, "一级指标", { aliases: ["一级指标"] }),
  level2: optional("二级", words, "二级指标", { aliases: ["二级指标"] }),
};

/** 绩效目标: what is to be reached, before anything is measured. */
export const targetIndicators = list(
  group("指标", {
    ...indicatorLevels,
    name: required("名称", words, "三级指标名称", { aliases: ["三级", "三级指标"] }),
    direction: optional("方向", direction, "指标方向", { aliases: ["指标性质"] }),
    target: optional("目标值", words, "年度指标值", { aliases: ["指标值", "年度指标值"] }),
    unit: optional("计量单位", words, "计量单位", { aliases: ["度量单位"] }),
    weight: optional("分值", points, "分值权重", { aliases: ["权重"] }),
  }),
);
