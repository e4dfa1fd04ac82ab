// Who did it and what it is called: departments, agencies, regions, 汇总 entries, each once, under one name, none above itself.
import type { BrokenCase } from "./broken-case.ts";
import { city, ledger, marked } from "./marked-case.ts";

const departments = "部门.yaml";
const evaluation = "2023/绩效评价.yaml";
const totals = "2023/汇总.yaml";

const evaluated = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [evaluation]: text }, ...finds);
const ofType = (type: string, more: string): string => `编号: e-1\n名称: 助餐\n类型: ${type}\n${more}`;
const ofPolicy = (type: string, more: string): string => ofType(type, `对象: 政策\n${more}`);
/** Nobody refers to these departments. */
const house = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [departments]: text, "2023/项目.yaml": undefined }, ...finds);
const listed = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  house(name, `- 名称: 测试市文化广电旅游局\n  ${text}\n- 名称: 测试市科技、经济和信息化局\n`, ...finds);
const joint = (name: string, more: string, ...finds: readonly string[]): BrokenCase =>
  evaluated(name, ofPolicy("联合评价", more), ...finds);
const reported = (name: string, lines: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(name, { [totals]: ledger(...lines.map((line) => `${line}, 来源: 测试资料`)) }, ...finds);
const ratio = (name: string, part: string, whole: string, rate: string, ...finds: readonly string[]): BrokenCase =>
  reported(
    name,
    [
      `指标: 核减率, 数值: ${rate}, 比率: [核减资金, 申报资金]`,
      `指标: 核减资金, 数值: ${part}`,
      `指标: 申报资金, 数值: ${whole}`,
    ],
    ...finds,
  );

const firstFive = ["预算收支质量", "预算管理水平", "财政运行风险", "财政运行成本", "重点支出保障"];
const lowerGovernment = (sixth: string): string =>
  ofType(
    "财政重点评价",
    `对象: 下级政府财政运行\n指标:\n${[...firstFive, sixth]
      .map((name, at) => ({ name, at, points: at < 4 ? 20 : 10 }))
      .map(({ name, at, points }) => `  - {一级: ${name}, 三级: 指标${at}, 分值: ${points}, 得分: ${points}}\n`)
      .join("")}`,
  );

/** So many projects of 商务局, and what it and 教育局 published. */
const publishing = (name: string, items: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      "2023/项目.yaml": ledger(...["P-1", "P-2"].map((code) => `编号: ${code}, 名称: 项目${code}, 主管部门: 商务局`)),
      "2023/公开事项.yaml": ledger(...items.map((item, at) => `事项: 自评结果${at}, ${item}`)),
    },
    ...finds,
  );

export const bodyCases: readonly BrokenCase[] = [
  house(
    "部门的上级部门是自己",
    "名称: 测试市图书馆\n上级部门: ①测试市图书馆\n",
    "① error nothing-is-above-itself ~ 测试市图书馆 → 测试市图书馆",
  ),
  house(
    "三个部门的上级绕成一圈，个个说到",
    "- {名称: 甲局, 上级部门: ①乙局}\n- {名称: 乙局, 上级部门: ②丙局}\n- {名称: 丙局, 上级部门: ③甲局}\n",
    "① error nothing-is-above-itself ~ 甲局 → 乙局 → 丙局 → 甲局",
    "② error nothing-is-above-itself ~ 乙局 → 丙局 → 甲局 → 乙局",
    "③ error nothing-is-above-itself ~ 丙局 → 甲局 → 乙局 → 丙局",
  ),
  house(
    "上级部门绕成一圈，圈外的部门不受牵连",
    "- {名称: 甲局, 上级部门: ①乙局}\n- {名称: 乙局, 上级部门: ②甲局}\n- {名称: 丁馆, 上级部门: 甲局}\n",
    "① error nothing-is-above-itself",
    "② error nothing-is-above-itself",
  ),
  evaluated(
    "评价项目没有写主管部门",
    `①${ofType("财政重点评价", "对象: 项目\n")}`,
    "① warning evaluations-name-their-department ~ 请加一行“主管部门",
  ),
  marked("只登记了一部分的评价，可以没有主管部门，通过", {
    ...city("部分登记: [{年度: 2023, 类别: [绩效评价]}]\n"),
    [evaluation]: "编号: e-1\n名称: 助餐\n类型: 财政重点评价\n对象: 项目\n",
  }),
  joint("联合评价有两个地区，通过", "参与地区: [云水区, 青山区]\n地区结果: [{地区: 青山区, 得分: 91}]\n"),
  joint(
    "联合评价只有一个地区",
    "参与地区: ①云水区\n",
    "① warning joint-evaluations-name-their-regions ~ 写了1个参与地区，应有两个以上",
  ),
  joint("联合评价的参与地区是空的列表", "参与地区: ①[]\n", "① warning joint-evaluations-name-their-regions ~ 写了0个"),
  joint(
    "地区结果里的地区不在参与地区里",
    "参与地区: [云水区, 青山区]\n地区结果: [{地区: 云水区}, {地区: ①清山区}]\n",
    "① warning joint-evaluations-name-their-regions ~ “清山区”不在参与地区里 ~ 云水区、青山区",
  ),
  joint(
    "两个参与地区用顿号连写",
    "参与地区: ①云水区、青山区\n地区结果: [{地区: 青山区, 得分: 91}]\n",
    "① warning lists-hold-one-name-an-item ~ 像是2个名称 ~ 参与地区: [云水区, 青山区]",
  ),
  evaluated(
    "不是联合评价，写了参与地区",
    ofPolicy("部门评价", "主管部门: 商务局\n参与地区: ①[云水区]\n"),
    "① warning joint-evaluations-name-their-regions ~ 类型是部门评价，却填了参与地区",
  ),
  evaluated(
    "不是联合评价，写了地区结果",
    ofPolicy("部门评价", "主管部门: 商务局\n地区结果: ①[{地区: 云水区}]\n"),
    "① warning joint-evaluations-name-their-regions ~ 却填了地区结果",
  ),
  evaluated("不是联合评价，参与地区是空的列表，通过", ofPolicy("部门评价", "主管部门: 商务局\n参与地区: []\n")),
  evaluated("评价下级政府，六个方面齐全，通过", lowerGovernment("财政改革创新情况")),
  evaluated(
    "评价下级政府，少了一个方面",
    lowerGovernment("财政运行成本").replace("  - {", "  ①- {"),
    "① warning lower-governments-are-evaluated-in-six-dimensions ~ 缺少财政改革创新",
  ),
  evaluated("评价下级政府，评分表是空的列表，通过", ofType("财政重点评价", "对象: 下级政府财政运行\n指标: []\n")),
  marked(
    "委托评价没有写第三方机构",
    {
      "第三方机构.yaml": "名称: 测试咨询公司\n",
      [evaluation]: "编号: e-1\n名称: 助餐\n类型: ①委托评价\n对象: 项目\n主管部门: 商务局\n",
    },
    "① warning commissioned-evaluations-name-their-agency ~ 没有写第三方机构",
  ),
  evaluated("委托评价，没有登记第三方机构的地区，通过", ofPolicy("委托评价", "主管部门: 商务局\n")),
  evaluated("部门评价不要求第三方机构，通过", ofPolicy("部门评价", "主管部门: 商务局\n")),
  marked(
    "一份制度只差书名号和括号，登记了两次",
    {
      "制度文件.yaml":
        "- {名称: 绩效管理办法（试行）}\n- {名称: ①《绩效管理办法(试行)》}\n- {名称: 绩效管理办法}\n- {名称: ②绩效管理 办法}\n",
    },
    "① warning one-body-has-one-name ~ 只差标点或空格 ~ 请只保留一条",
    "② warning one-body-has-one-name ~ “绩效管理 办法”与“绩效管理办法”",
  ),
  house("部门和第三方机构同名，各是各的，通过", "名称: 测试咨询中心\n"),
  house(
    "部门名称只差全角括号",
    "- {名称: 文化局（文物局）}\n- {名称: ①文化局(文物局)}\n",
    "① warning one-body-has-one-name ~ “文化局(文物局)”与“文化局（文物局）”",
  ),
  listed(
    "简称用全角逗号分开",
    "简称: [①文旅局，市文旅局]",
    "① warning lists-hold-one-name-an-item ~ “文旅局，市文旅局”，像是2个名称 ~ “简称: [文旅局, 市文旅局]”",
  ),
  listed(
    "曾用名不加方括号，用半角逗号分开",
    "曾用名: ①文化局, 旅游局；广电局",
    "① warning lists-hold-one-name-an-item ~ 像是3个名称 ~ “曾用名: [文化局, 旅游局, 广电局]”",
  ),
  listed(
    "列表的一项连写了两个",
    "简称: [文旅局, ①市文旅局、文广旅局]",
    "① warning lists-hold-one-name-an-item ~ “简称: [文旅局, 市文旅局, 文广旅局]”",
  ),
  listed("括号、书名号里的顿号不算，通过", "曾用名: [文化局（文物局、版权局）, 《读者、作者》编辑部]"),
  marked("写的正是一个部门的名称，通过", {
    [departments]: "- {名称: 测试市科技、经济和信息化局}\n- {名称: 测试市商务局, 简称: 商务局}\n- {名称: 教委}\n",
    "2023/专题报告.yaml": "标题: 专题报告\n报送对象: [测试市科技、经济和信息化局]\n",
  }),
  marked(
    "引用的两个项目连写",
    { [evaluation]: "编号: e-1\n名称: 助餐\n类型: 部门评价\n对象: 政策\n主管部门: 商务局\n项目: [①P-1，P-2]\n" },
    "① error references-resolve ~ “P-1，P-2”没有登记在项目里 ~ 每一项只写一个项目 ~ 项目: [P-1, P-2]",
  ),
  marked(
    "一栏引用了两个部门",
    { "2023/项目.yaml": "编号: P-1\n名称: 助餐\n主管部门: ①商务局、教委\n" },
    "① error references-resolve ~ 这一栏只写一个部门，读到的像是2个",
  ),
  marked("问题是整段的话，顿号不算，通过", {
    "2023/绩效抽评.yaml": "编号: C-1\n项目: P-1\n等次: 良\n问题: [目标不细、指标不实，佐证不全]\n",
  }),
  reported(
    "其中连写了两个指标",
    ["指标: 甲, 数值: 3个, 其中: [①乙、丙]", "指标: 乙, 数值: 1个", "指标: 丙, 数值: 2个"],
    "① error named-totals-are-reported ~ 每一项只写一个指标 ~ “其中: [乙, 丙]”",
  ),
  reported("指标的名称里有顿号，通过", [
    "指标: 甲, 数值: 8个, 其中: 评为中、差的项目数",
    "指标: 评为中、差的项目数, 数值: 8个",
  ]),
  reported(
    "汇总的其中写了自己",
    ["指标: 甲, 数值: 3个, 其中: ①[甲]"],
    "① error totals-are-no-part-of-themselves ~ 甲 → 甲",
  ),
  reported(
    "两项互为其中",
    ["指标: 甲, 数值: 3个, 其中: ①[乙]", "指标: 乙, 数值: 3个, 其中: ②甲"],
    "① error totals-are-no-part-of-themselves ~ 甲 → 乙 → 甲",
    "② error totals-are-no-part-of-themselves ~ 乙 → 甲 → 乙",
  ),
  reported("一项是两个总数的其中，通过", [
    "指标: 甲, 数值: 3个, 其中: [丙]",
    "指标: 乙, 数值: 3个, 其中: [丙]",
    "指标: 丙, 数值: 3个, 其中: []",
  ]),
  ratio("比率照所列的数算得出，通过", "7.13亿元", "43.52亿元", "16.38%"),
  ratio("比率的分子、分母单位不同，通过", "2500.0万元", "1.0000亿元", "25%"),
  ratio(
    "比率在四舍五入范围内",
    "7.13亿元",
    "43.52亿元",
    "①16.39%",
    "① note rates-follow-without-rounding ~ 由所列数据计算为16.38% ~ 不必修改",
  ),
  ratio(
    "比率与所列的数矛盾",
    "7.13亿元",
    "43.52亿元",
    "①16.49%",
    "① error rates-follow-from-their-parts ~ 算得16.38%，两者矛盾",
  ),
  reported(
    "比率的分母是0",
    ["指标: 率, 数值: 5%, 比率: ①[分子, 分母]", "指标: 分子, 数值: 0个", "指标: 分母, 数值: 0个"],
    "① error rates-follow-from-their-parts ~ 不能由“分子”除以“分母”得出",
  ),
  reported(
    "比率只写了一项",
    ["指标: 率, 数值: 5%, 比率: ①[分子]", "指标: 分子, 数值: 5个"],
    "① error rates-follow-from-their-parts ~ 写了1项，应是两项",
  ),
  reported("比率是空的列表", ["指标: 率, 数值: 5%, 比率: ①[]"], "① error rates-follow-from-their-parts ~ 写了0项"),
  publishing("两个部门各公开2个项目，通过", ["部门: 商务局, 项目数: 2个", "部门: 教委, 项目数: 2个"]),
  publishing(
    "一个部门只公开1个项目",
    ["部门: 商务局, 项目数: ①1个", "部门: 教委, 项目数: 2个"],
    "① warning departments-publish-two-projects ~ “测试市商务局”2023年度公开的项目不到2个",
  ),
];
