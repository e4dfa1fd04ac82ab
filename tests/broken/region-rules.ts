// A region's own rules (等次标准, 自评权重, 定性等级, 预警规则 …) that no record could keep to, and the last values that are still possible.
import type { BrokenCase } from "./broken-case.ts";
import { city, type Files, ledger, marked } from "./marked-case.ts";

const ruled = (name: string, rules: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, city(rules), ...finds);
const scale = (key: string, levels: readonly string[]): string =>
  `${key}:\n${levels.map((level) => `  - {${level}}\n`).join("")}`;
const lights = (name: string, levels: readonly string[], ...finds: readonly string[]): BrokenCase =>
  ruled(name, scale("预警规则", levels), ...finds);
const words = (name: string, levels: readonly string[], ...finds: readonly string[]): BrokenCase =>
  ruled(name, scale("定性等级", levels), ...finds);
const scoring = (name: string, limits: string, ...finds: readonly string[]): BrokenCase =>
  ruled(name, `计分办法: {未达标: 按比例, 反向指标: 按比值, ${limits}}\n`, ...finds);
const thresholds = (name: string, levels: readonly string[], ...finds: readonly string[]): BrokenCase =>
  ruled(name, scale("事前评估门槛", levels), ...finds);

/** A rule that was begun and not filled in, and a record it would judge. */
const unfilled = (name: string, rule: string, records: Files, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...city(`${rule}: []\n`), ...records }, ...finds);
const selfEvaluation = (output: string): string => `编号: Z-1
项目: P-1
指标:
  - {一级: 预算执行率, 三级: 预算执行率, 分值: 10, 得分: 10}
  - {一级: 产出, 三级: 场次, 方向: 定性, 目标值: 按计划, ${output}}
  - {一级: 效益, 三级: 受益, 分值: 40, 得分: 40}
`;

export const regionRuleCases: readonly BrokenCase[] = [
  ruled(
    "一套自评权重合计99.99分",
    "自评权重: [{名称: 甲, 预算执行率: 10, 产出: 50, 效益: 40}, ①{名称: 乙, 预算执行率: 10, 产出: 50, 效益: 39.99}]\n",
    "① error weight-sets-sum-to-100 ~ 自评权重“乙”合计为99.99分",
  ),
  lights("预警规则不用蓝灯，通过", ["灯: 绿, 下限: 80%", "灯: 黄, 下限: 60%", "灯: 红, 下限: 0%"]),
  lights("蓝灯在绿灯和黄灯之间，通过", [
    "灯: 绿, 下限: 90%",
    "灯: 蓝, 下限: 80%",
    "灯: 黄, 下限: 60%",
    "灯: 红, 下限: 0.0%",
  ]),
  lights(
    "两个灯的下限相同",
    ["灯: 绿, 下限: 80%", "灯: 黄, 下限: ①80.0%", "灯: 红, 下限: 0%"],
    "① error scales-go-down-to-zero ~ “黄”的下限是80.0%，排在它前面的“绿”是80%",
  ),
  lights(
    "红灯排在黄灯前面",
    ["灯: 绿, 下限: 80%", "灯: 红, 下限: 60%", "灯: 黄, 下限: ①0%"],
    "① error scales-go-down-to-zero ~ 排在它前面的“红”是60% ~ 绿灯、黄灯、红灯依次降低",
  ),
  lights(
    "一个灯写了两次",
    ["灯: 绿, 下限: 80%", "灯: 黄, 下限: 60%", "灯: 黄, 下限: ①30%", "灯: 红, 下限: 0%"],
    "① error scales-go-down-to-zero ~ “黄”写了两次",
  ),
  lights(
    "红灯从0.01%起",
    ["灯: 绿, 下限: 80%", "灯: 红, 下限: ①0.01%"],
    "① error scales-go-down-to-zero ~ 最低一级“红”从0.01%起 ~ 请写0%",
  ),
  words("定性等级最高100%，最低0%，通过", ["等级: 好, 下限: 100%", "等级: 一般, 下限: 60%", "等级: 差, 下限: 0%"]),
  words(
    "定性等级最高100.1%",
    ["等级: 好, 下限: ①100.1%", "等级: 差, 下限: 0%"],
    "① error scales-go-down-to-zero ~ “好”的下限是100.1%，超过了分值",
  ),
  words(
    "定性等级从低到高写，只说次序",
    ["等级: 差, 下限: 0%", "等级: 一般, 下限: ①60%", "等级: 好, 下限: ②80%"],
    "① error scales-go-down-to-zero ~ 排在它前面的“差”是0%",
    "② error scales-go-down-to-zero ~ 排在它前面的“一般”是60%",
  ),
  words(
    "定性等级漏了最低一级",
    ["等级: 好, 下限: 80%", "等级: 一般, 下限: ①60%"],
    "① error scales-go-down-to-zero ~ 比它更低的没有规定",
  ),
  ruled("执行率的下限等于上限，通过", "执行率范围: {下限: 100%, 上限: 100.0%}\n"),
  ruled(
    "执行率的下限高于上限",
    "执行率范围: {下限: ①100.1%, 上限: 100%}\n",
    "① error limits-of-rules-make-sense ~ 下限100.1%高于上限100% ~ 是否写反了",
  ),
  scoring("允许误差1分，超额界线100%，通过", "允许误差: 1.00, 超额界线: 100%"),
  scoring(
    "允许误差1.01分",
    "允许误差: ①1.01, 超额界线: 130%",
    "① error limits-of-rules-make-sense ~ 允许误差是1.01分 ~ 最多1分",
  ),
  scoring(
    "超额界线写成超过的部分",
    "允许误差: 0.01, 超额界线: ①30%",
    "① error limits-of-rules-make-sense ~ 超额界线是30% ~ 写130%",
  ),
  scoring("超额界线99.99%", "允许误差: 0, 超额界线: ①99.99%", "① error limits-of-rules-make-sense ~ 99.99%"),
  ruled("抽评比例100%，通过", "抽评比例: 100%\n"),
  ruled("抽评比例漏了小数点", "抽评比例: ①115%\n", "① error limits-of-rules-make-sense ~ 抽评比例是115%"),
  thresholds("每种资金性质一个门槛，通过", ["资金性质: 政府投资, 起点: 2000万元", "起点: 500万元"]),
  marked(
    "一种资金性质两个门槛",
    {
      "地区.yaml": (
        city(
          scale("事前评估门槛", [
            "资金性质: 政府投资, 起点: 2000万元",
            "资金性质: 政府投资, 起点: 1亿元",
            "起点: 500万元",
          ]),
        )["地区.yaml"] ?? ""
      ).replace("- {资金性质: 政府投资, 起点: 1亿元", "- ①{资金性质: 政府投资, 起点: 1亿元"),
    },
    "① error limits-of-rules-make-sense ~ “政府投资”写了两次，只有第一个起作用",
  ),
  unfilled("自评权重是空的列表，按全国通行的核对", "自评权重", {
    "2023/绩效自评.yaml": selfEvaluation("分值: 50, 得分: 50"),
  }),
  unfilled(
    "等次标准是空的列表，按全国通行的核对",
    "等次标准",
    { "2023/绩效抽评.yaml": "编号: C-1\n项目: P-1\n抽评得分: 85\n等次: ①优\n" },
    "① error grade-matches-score ~ 全国通行的等次标准",
  ),
  unfilled(
    "定性等级是空的列表，按全国通行的核对",
    "定性等级",
    { "2023/绩效自评.yaml": selfEvaluation("实际值: 达成年度指标, 分值: 50, 得分: ①39.99, 偏差原因: 另附") },
    "① warning qualitative-scores-stay-in-their-band ~ 不低于40分",
  ),
  unfilled(
    "预警规则是空的列表，按全国通行的核对",
    "预警规则",
    {
      "2023/运行监控.yaml": ledger(
        "编号: J-1, 项目: P-1, 时点: 2023年6月, 预算数: 100.00万元, 执行数: 50.00万元, 灯: ①蓝",
      ),
    },
    "① error derived-values-agree ~ 算出来是“绿”",
  ),
  unfilled("事前评估门槛是空的列表，没有门槛，通过", "事前评估门槛", {
    "2023/项目.yaml": ledger(
      "编号: P-1, 名称: 助餐, 主管部门: 商务局, 项目属性: 新增, 预算数: 9亿元",
      "编号: P-2, 名称: 托育, 主管部门: 教委",
    ),
    "2023/事前评估.yaml": ledger("编号: G-1, 项目: P-2, 申报资金: 600万元"),
  }),
];
