// A made-up year of self-evaluations in which everything agrees: weights sum to 100, scores follow the formula, lost points are explained.
import { seeded } from "../../bench/seeded.ts";
import type { PlainEvaluation, PlainIndicator } from "./layout.ts";

const places = ["城东", "城西", "河口", "青石", "白沙", "云溪", "北岭", "南塘"] as const;
const works = ["养老助餐", "社区图书室", "道路养护", "困难学生资助", "河道保洁", "技能培训", "公厕改造"] as const;
export const plainDepartments = ["测试市民政局", "测试市教育局", "测试市商务局", "测试市水务局"] as const;

type Shape = readonly [level1: string, level2: string, name: string, unit: string, direction: string, weight: number];

/** 预算执行率 comes first and takes the other ten points. */
const shapes: readonly Shape[] = [
  ["产出指标", "数量指标", "服务人次", "万人次", "≥", 10],
  ["产出指标", "数量指标", "新增点位数量", "个", "≥", 8],
  ["产出指标", "数量指标", "开展活动场次", "场", "≥", 8],
  ["产出指标", "质量指标", "验收合格率", "%", "≥", 8],
  ["产出指标", "质量指标", "制度执行率", "%", "≥", 6],
  ["产出指标", "时效指标", "按期完成率", "%", "≥", 6],
  ["产出指标", "成本指标", "单位成本", "元", "≤", 4],
  ["效益指标", "社会效益指标", "受益群众覆盖率", "%", "≥", 10],
  ["效益指标", "经济效益指标", "带动就业人数", "人", "≥", 8],
  ["效益指标", "可持续影响指标", "长效机制运行率", "%", "≥", 12],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "%", "≥", 10],
];

/** The same for the same count and seed; the first ones do not depend on the count. */
export const plainEvaluations = (count: number, seed = 2024): readonly PlainEvaluation[] =>
  Array.from({ length: count }, (_, index) => evaluation(index, seed));

function evaluation(index: number, seed: number): PlainEvaluation {
  // Numbers next to each other would begin alike.
  const chance = seeded(Math.imul(index + 1, 2654435761) ^ seed);
  // In hundredths of 万元.
  const initial = (100 + chance.below(90_000)) * 100;
  const budget = initial + (chance.below(3) === 0 ? chance.below(500) * 100 : 0);
  const spent = budget - Math.floor((budget * chance.below(900)) / 10_000);
  const rate = Math.floor((spent * 10_000 * 2 + budget) / (budget * 2));
  const indicators = [
    executionRow(spent, budget, rate),
    ...shapes.map((shape) => indicator(shape, chance.below(1000))),
  ];
  const score = indicators.reduce((sum, one) => sum + hundredths(one.score), 0);
  const name = `${chance.pick(places)}${chance.pick(works)}`;
  return {
    code: `zp-${String(index + 1).padStart(4, "0")}`,
    project: `${name}项目（${String(index + 1).padStart(4, "0")}号）`,
    department: chance.pick(plainDepartments),
    initial: decimal(initial),
    budget: decimal(budget),
    spent: decimal(spent),
    rate: decimal(rate),
    indicators,
    completion: `${name}按计划完成，年度目标基本实现。`,
    score: short(score),
    grade: score >= 9000 ? "优" : score >= 8000 ? "良" : score >= 6000 ? "中" : "差",
    date: `2025-0${1 + chance.below(3)}-${String(1 + chance.below(28)).padStart(2, "0")}`,
  };
}

function executionRow(spent: number, budget: number, rate: number): PlainIndicator {
  const score = Math.floor((spent * 2000 + budget) / (budget * 2));
  return {
    level1: "预算执行率",
    level2: "预算执行率",
    name: "预算执行率",
    direction: "＝",
    target: "100",
    actual: short(rate),
    unit: "%",
    weight: "10",
    score: short(score),
    reason: score < 1000 ? "部分尾款按合同约定在次年支付" : "",
  };
}

function indicator([level1, level2, name, unit, direction, weight]: Shape, chance: number): PlainIndicator {
  // In tenths; one in eight misses its target by a little.
  const target = unit === "%" ? 850 + (chance % 10) * 10 : 200 + (chance % 50) * 10;
  const missed = direction === "≥" && chance % 8 === 0;
  const most = unit === "%" ? 1000 - target : Math.floor(target / 10);
  const actual = missed
    ? target - 10 - (chance % 40)
    : direction === "≤"
      ? target - (chance % 15)
      : target + (chance % (most + 1));
  const score = missed ? Math.floor((weight * 200 * actual + target) / (target * 2)) : weight * 100;
  return {
    level1,
    level2,
    name,
    direction,
    target: short(target * 10),
    actual: short(actual * 10),
    unit,
    weight: String(weight),
    score: short(score),
    reason: score < weight * 100 ? "受天气影响，个别点位完成较晚，已列入次年计划" : "",
  };
}

/** 12345 is 123.45. */
const decimal = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;

/** Without zeros at the end. */
export const short = (value: number): string => decimal(value).replace(/\.?0+$/, "");

/** 123.45 is 12345. */
export const hundredths = (text: string): number => {
  const [whole = "0", part = ""] = text.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
};
