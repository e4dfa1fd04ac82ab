// Records that are well written and still cannot be right: at the border, a hundredth beside it, and across units and roundings.
import type { BrokenCase } from "./broken-case.ts";

const project = "2023/项目.yaml";
const selfEvaluation = "2023/绩效自评.yaml";
const spotCheck = "2023/绩效抽评.yaml";
const totals = "2023/汇总.yaml";
const city = "名称: 测试市\n网址名: testcity\n财政部门: 测试市财政局\n发布性质: 正式\n公开审查: 否\n";

const evaluated = (name: string, body: string, ...finds: readonly string[]): BrokenCase => ({
  name,
  files: { [selfEvaluation]: `编号: Z-1\n项目: P-1\n${body}` },
  finds,
});
const sampled = (name: string, body: string, ...finds: readonly string[]): BrokenCase => ({
  name,
  files: { [spotCheck]: `编号: C-1\n项目: P-1\n${body}` },
  finds,
});
const planned = (name: string, body: string, ...finds: readonly string[]): BrokenCase => ({
  name,
  files: { [project]: `编号: P-1\n名称: 助餐服务\n主管部门: 商务局\n${body}` },
  finds,
});
/** 汇总 entries, a line each; a finding of a rule stands at the value of the first. */
const reported = (name: string, lines: readonly string[], ...finds: readonly string[]): BrokenCase => ({
  name,
  files: { [totals]: lines.map((line) => `- {${line}, 来源: 测试资料}\n`).join("") },
  finds,
});

/** Rows `一级 分值 得分`, from line 4 on; losses are explained, so that only the numbers count. */
const indicators = (...rows: readonly string[]): string =>
  `指标:\n${rows
    .map((row, at) => {
      const [level, weight, score] = row.split(" ");
      return `  - {一级: ${level}, 三级: 指标${at}, 分值: ${weight}, 得分: ${score}, 偏差原因: 另附}\n`;
    })
    .join("")}`;

/** 89.995 points. */
const halfCent = indicators("预算执行率 10 9.5", "产出 50 45.555", "效益 40 34.94");

const weights = (...pieces: readonly string[]): string =>
  [`error checks/indicator-weights-sum-to-100 ${selfEvaluation}:4:3`, ...pieces].join(" ~ ");
const total = (...pieces: readonly string[]): string =>
  [`error checks/total-equals-sum-of-scores ${selfEvaluation}:7:5`, ...pieces].join(" ~ ");
const grade = (...pieces: readonly string[]): string =>
  [`error checks/grade-matches-score ${spotCheck}:4:5`, ...pieces].join(" ~ ");
const sum = (...pieces: readonly string[]): string =>
  [`error checks/parts-sum-to-reported-total ${totals}:1:15`, ...pieces].join(" ~ ");
const part = (...pieces: readonly string[]): string =>
  [`error checks/subset-is-not-larger-than-set ${totals}:1:15`, ...pieces].join(" ~ ");
const thirds = (last: string): readonly string[] =>
  ["33.3%", "33.3%", last].map((share, at) => `指标: 占比${at}, 数值: ${share}, 占比组: 等次`);

export const checkCases: readonly BrokenCase[] = [
  evaluated(
    "分值合计差0.01分",
    indicators("产出 60 60", "效益 39.99 39.99"),
    weights("99.99分，应为100分", "还差0.01分"),
  ),
  evaluated("分值合计多0.01分", indicators("产出 60 60", "效益 40.01 40"), weights("多出0.01分")),
  evaluated("自评少列预算执行率", indicators("产出 60 30", "效益 30 30"), weights("似乎少列了“预算执行率”")),
  evaluated(
    "分值带小数，合计正好100分，通过",
    indicators("预算执行率 10 9", "产出 25.50 25.5", "产出 24.5 20", "效益 40 30"),
  ),
  planned(
    "目标表不列预算执行率，合计90分，通过",
    "指标: [{一级: 产出, 名称: 场次, 分值: 50}, {一级: 效益, 名称: 受益人数, 分值: 40}]\n",
  ),
  planned(
    "目标表合计80分",
    "指标: [{一级: 产出, 名称: 场次, 分值: 50}, {一级: 效益, 名称: 受益人数, 分值: 30}]\n",
    `error checks/indicator-weights-sum-to-100 ${project}:4:5 ~ 还差20分`,
  ),
  evaluated(
    "得分比分值多0.01分",
    indicators("预算执行率 10 10", "产出 50 50.01", "效益 40 39"),
    `error checks/score-does-not-exceed-weight ${selfEvaluation}:5:35 ~ 得分50.01分，超过分值50分`,
  ),
  evaluated("总分四舍五入到两位，通过", `${halfCent}得分: 90.00\n`),
  evaluated("总分舍而不入", `${halfCent}得分: 89.99\n`, total("合计为89.995分")),
  evaluated(
    "总分差1分",
    `${indicators("预算执行率 10 10", "产出 50 45", "效益 40 36")}得分: 92\n`,
    total("92分", "91分"),
  ),
  sampled(
    "得分比满分多0.01分",
    "抽评得分: 100.01\n等次: 优\n",
    `error checks/total-score-is-at-most-100 ${spotCheck}:3:7`,
  ),
  sampled(
    "自评得分超过满分",
    "自评得分: 101\n抽评得分: 95\n等次: 优\n",
    `error checks/total-score-is-at-most-100 ${spotCheck}:3:7`,
  ),
  sampled("89.99分不是优", "抽评得分: 89.99\n等次: 优\n", grade("得分89.99分对应的等次是“良”", "优90分以上")),
  sampled("90分是优秀，通过", "抽评得分: 90\n等次: 优秀\n"),
  sampled("80分是良好，通过", "抽评得分: 80.0\n等次: 良好\n"),
  sampled("79.999分不是良", "抽评得分: 79.999\n等次: 良\n", grade("对应的等次是“中”")),
  {
    name: "地区自己的等次标准",
    files: {
      "地区.yaml": `${city}等次标准: [{等次: 优, 下限: 85}, {等次: 良, 下限: 75}, {等次: 中, 下限: 60}]\n`,
      [spotCheck]: "编号: C-1\n项目: P-1\n抽评得分: 86\n等次: 良\n",
    },
    finds: [grade("对应的等次是“优”", "优85分以上、良75分以上")],
  },
  {
    name: "等次标准有两级下限相同",
    files: { "地区.yaml": `${city}等次标准:\n  - {等次: 优, 下限: 85}\n  - {等次: 良, 下限: 85.0}\n` },
    finds: ["error checks/grade-scheme-goes-down 地区.yaml:8:17 ~ 下限逐级降低"],
  },
  {
    name: "等次标准次序颠倒",
    files: { "地区.yaml": `${city}等次标准:\n  - {等次: 良, 下限: 80}\n  - {等次: 优, 下限: 90}\n` },
    finds: ["error checks/grade-scheme-goes-down 地区.yaml:8:17 ~ 请按优、良、中、差的次序填写"],
  },
  planned("执行数与预算数单位不同，在写明的精度内，通过", "预算数: 0.13亿元\n执行数: 1349万元\n"),
  planned(
    "执行数超过预算数",
    "预算数: 1250.00万元\n执行数: 12500100元\n",
    `warning checks/executed-is-not-above-budget ${project}:5:6 ~ 项目执行12500100元，超过预算1250.00万元`,
  ),
  planned(
    "执行数“超”过预算数",
    "预算数: 1250万元\n执行数: 超1300万元\n",
    `warning checks/executed-is-not-above-budget ${project}:5:6 ~ 请核对两个数和单位`,
  ),
  evaluated(
    "资金各行加不拢",
    "资金:\n  - {来源: 年度资金总额, 全年预算: 100.00万元, 执行: 90万元}\n  - {来源: 财政拨款, 全年预算: 60.00万元, 执行: 50万元}\n  - {来源: 上年结转, 全年预算: 41.00万元, 执行: 40万元}\n",
    `error checks/funds-rows-add-up ${selfEvaluation}:4:24 ~ 以下2行合计101万元，相差1万元`,
  ),
  {
    name: "抽评的项目没有自评",
    files: { [selfEvaluation]: "编号: Z-1\n项目: P-1\n", [spotCheck]: "编号: C-1\n项目: P-2\n等次: 良\n" },
    finds: [`warning checks/spot-checks-are-of-self-evaluations ${spotCheck}:2:5 ~ “P-2”没有2023年度的绩效自评`],
  },
  reported(
    "分项多1个",
    ["指标: 甲, 数值: 200个, 其中: [乙, 丙]", "指标: 乙, 数值: 100个", "指标: 丙, 数值: 101个"],
    sum("相差1个"),
  ),
  reported(
    "分项差在四舍五入以内",
    ["指标: 甲, 数值: 11.50亿元, 其中: [乙, 丙]", "指标: 乙, 数值: 8.46亿元", "指标: 丙, 数值: 3.03亿元"],
    `note checks/parts-sum-without-rounding ${totals}:1:15 ~ 在四舍五入范围内 ~ 不必修改`,
  ),
  reported(
    "分项差在四舍五入以外",
    ["指标: 甲, 数值: 11.51亿元, 其中: [乙, 丙]", "指标: 乙, 数值: 8.46亿元", "指标: 丙, 数值: 3.03亿元"],
    sum("相差0.02亿元"),
  ),
  reported("分项跨万元和亿元，通过", [
    "指标: 甲, 数值: 2.49亿元, 其中: [乙, 丙]",
    "指标: 乙, 数值: 2.24亿元",
    "指标: 丙, 数值: 2500万元",
  ]),
  reported(
    "分项与总数单位不同",
    ["指标: 甲, 数值: 11个, 其中: [乙, 丙]", "指标: 乙, 数值: 8亿元", "指标: 丙, 数值: 3家"],
    sum("无法相加", "请统一单位"),
  ),
  reported(
    "分项的名称写错",
    [
      "指标: 总数, 数值: 200个, 其中: [抽评项目, 评价项目]",
      "指标: 抽评项目, 数值: 100个",
      "指标: 评价项目数, 数值: 100个",
    ],
    `error checks/named-totals-are-reported ${totals}:1:33 ~ “评价项目”不在2023年的汇总里 ~ 您是不是要写“评价项目数”？`,
  ),
  reported(
    "部分比整体多1个",
    ["指标: 甲, 数值: 201个, 不超过: [乙]", "指标: 乙, 数值: 200个"],
    part("大于它所属的“乙”200个"),
  ),
  reported("整体是“余”，部分多一些，通过", ["指标: 甲, 数值: 6001个, 不超过: [乙]", "指标: 乙, 数值: 6000余个"]),
  reported(
    "部分与整体单位不同",
    ["指标: 甲, 数值: 67个, 不超过: [乙]", "指标: 乙, 数值: 6亿元"],
    part("单位不同，无法比较"),
  ),
  reported("三分之一各舍去零头，通过", thirds("33.3%")),
  reported(
    "占比合计差得比零头多",
    thirds("33.1%"),
    `error checks/shares-sum-to-100 ${totals}:1:29 ~ 合计为99.7%，应为100% ~ 最多相差0.15个百分点`,
  ),
  reported(
    "占比里有个数",
    ["指标: 甲, 数值: 33.3%, 占比组: 等次", "指标: 乙, 数值: 66个, 占比组: 等次"],
    `error checks/shares-sum-to-100 ${totals}:2:15 ~ “乙”不是百分比`,
  ),
  {
    name: "虚构的地区写成正式",
    files: { "地区.yaml": `${city}示例数据: 是\n` },
    finds: ["error checks/invented-places-are-not-official 地区.yaml:4:7 ~ 发布性质却是“正式”"],
  },
  {
    name: "虚构的数据引用文号",
    files: {
      "地区.yaml": `${city.replace("正式", "演示")}示例数据: 是\n`,
      [totals]: "指标: 自评项目数\n数值: 126个\n来源: 财预〔2020〕10号\n",
    },
    finds: [`error checks/invented-data-cites-no-public-document ${totals}:3:5 ~ 请去掉文件名、文号和网址`],
  },
  {
    name: "真实地区的演示没有来源，逐条说",
    files: { "地区.yaml": city.replace("正式", "演示") },
    finds: [1, 2].map((line) => `error checks/real-places-name-their-source ${project}:${line}:3 ~ 请加一行“来源`),
  },
];
