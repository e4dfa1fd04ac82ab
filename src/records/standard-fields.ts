// The rules that turn records into scores, grades and lights, as fields: the national ones stand in templates/, a region's own in its 地区.
import { optional, required } from "./field.ts";
import { fundNatures } from "./kinds/project.ts";
import { group, list } from "./types/composite.ts";
import { grade } from "./types/grades.ts";
import { light } from "./types/lights.ts";
import { money, ordinal, percent, points } from "./types/numbers.ts";
import { choice, words } from "./types/words.ts";

/** How the score of a 反向 indicator falls once its limit is passed: w·(1−(a−t)/t), or w·t/a. */
const reverseStrategies = ["线性扣减", "按比值"] as const;
export type ReverseStrategy = (typeof reverseStrategies)[number];

/** What a missed quantitative target still earns: its proportion, or nothing. */
const missStrategies = ["按比例", "不得分"] as const;

/** 财预〔2020〕10号, 财预〔2021〕101号 and 财预〔2019〕136号 in the words of a form; a region states only what it does differently. */
export const standardFields = {
  gradeScheme: optional(
    "等次标准",
    list(group("等次标准", { grade: required("等次", grade, "等次"), from: required("下限", points, "达到多少分") })),
    "与全国通行标准（90、80、60分）不同时填写",
  ),
  weights: optional(
    "自评权重",
    list(
      group("自评权重", {
        name: required("名称", words, "这套权重什么时候用，如设成本指标"),
        execution: required("预算执行率", points, "预算执行率的分值"),
        cost: optional("成本", points, "成本指标的分值合计；不单设成本指标的不写"),
        output: required("产出", points, "产出指标的分值合计"),
        benefit: required("效益", points, "效益指标的分值合计"),
        satisfaction: optional("满意度", points, "满意度指标的分值合计；没有服务对象的不写"),
      }),
    ),
    "绩效自评各类指标的分值，符合其中一套即可",
  ),
  scoring: optional(
    "计分办法",
    group("计分办法", {
      missed: required("未达标", choice("未达标计分", missStrategies), "正向指标没有达到目标值时怎样计分"),
      reverse: required("反向指标", choice("反向指标计分", reverseStrategies), "≤、＜类指标超过目标值时怎样计分"),
      tolerance: required("允许误差", points, "登记的得分与算出的得分相差多少以内算一致"),
      overshoot: required("超额界线", percent, "实际值达到目标值的多少，要说明是不是目标定低了"),
    }),
    "定量指标的计分办法",
  ),
  qualitative: optional(
    "定性等级",
    list(
      group("定性等级", {
        level: required("等级", words, "完成情况的写法，如达成年度指标"),
        from: required("下限", percent, "得分不低于分值的多少"),
      }),
    ),
    "定性指标的等级和得分区间，从高到低写",
  ),
  execution: optional(
    "执行率范围",
    group("执行率范围", {
      low: required("下限", percent, "执行率低于多少要说明原因"),
      high: required("上限", percent, "执行率高于多少要核对"),
    }),
    "预算执行率的正常范围",
  ),
  warningRule: optional(
    "预警规则",
    list(
      group("预警规则", {
        light: required("灯", light, "灯的颜色"),
        from: required("下限", percent, "完成进度与序时进度之比达到多少"),
      }),
    ),
    "绩效运行监控的亮灯标准，从高到低写",
  ),
  preEvaluationThresholds: optional(
    "事前评估门槛",
    list(
      group("事前评估门槛", {
        nature: optional("资金性质", choice("资金性质", fundNatures), "空着表示其余各类资金"),
        from: required("起点", money, "达到多少资金要做事前评估；全部要做的写0元"),
      }),
    ),
    "新增项目达到多少资金要做事前评估",
  ),
  samplingRate: optional("抽评比例", percent, "财政抽评项目占自评项目的最低比例"),
  disclosureDays: optional("公开时限工作日", ordinal, "主动公开的信息形成后，最迟多少个工作日内公开"),
};
