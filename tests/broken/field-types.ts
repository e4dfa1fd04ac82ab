// Wrong writings of every type of field, in a record that is right otherwise: one finding each, at the value.
import type { BrokenCase } from "./broken-case.ts";

/** A right record of each file: key → value. */
const right: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "地区.yaml": { 名称: "测试市", 网址名: "testcity", 财政部门: "测试市财政局", 发布性质: "正式", 公开审查: "否" },
  "第三方机构.yaml": { 名称: "测试咨询" },
  "制度文件.yaml": { 名称: "预算绩效管理办法" },
  "2023/绩效抽评.yaml": { 编号: "C-1", 项目: "P-1", 等次: "良" },
  "2023/绩效评价.yaml": { 编号: "e-1", 名称: "助餐服务", 类型: "部门评价", 对象: "项目", 主管部门: "商务局" },
  "2023/运行监控.yaml": { 编号: "J-1", 项目: "P-1", 时点: "2023年三季度" },
  "2023/培训宣传.yaml": { 名称: "业务培训" },
  "2023/整改.yaml": { 编号: "Z-1", 来源: "{文件: 审计报告}", 问题: "进度慢", 责任单位: "商务局", 时限: "2023-12-31" },
};

/** The record with one value written so; it must bring one finding of that code, where the value starts. */
function written(path: string, key: string, value: string, code: string, pieces: readonly string[]): BrokenCase {
  const record = { ...right[path], [key]: value };
  const line = Object.keys(record).indexOf(key) + 1;
  const text = Object.entries(record).map(([one, words]) => `${one}: ${words}\n`);
  const finding = [`error ${code} ${path}:${line}:${key.length + 3}`, ...pieces].join(" ~ ");
  return { name: `${key}写成“${value.slice(0, 40)}”`, files: { [path]: text.join("") }, finds: [finding] };
}

/** Texts that are no value of their field, each with a piece of what is said. */
const wrong = (path: string, key: string, values: Readonly<Record<string, string>>): readonly BrokenCase[] =>
  Object.entries(values).map(([value, piece]) => written(path, key, value, "records/wrong-value", [piece]));

/** Lists and groups where one text is wanted. */
const notOne = (path: string, key: string, values: Readonly<Record<string, string>>): readonly BrokenCase[] =>
  Object.entries(values).map(([value, piece]) => written(path, key, value, "records/not-a-value", [piece]));

/** Unusual, and still read. */
const fine = (path: string, key: string, ...values: readonly string[]): readonly BrokenCase[] =>
  values.map((value) => ({ ...written(path, key, value, "", []), name: `${key}写成“${value}”，照常读取`, finds: [] }));

const check = "2023/绩效抽评.yaml";
const evaluation = "2023/绩效评价.yaml";
const monitoring = "2023/运行监控.yaml";
const training = "2023/培训宣传.yaml";
const rectification = "2023/整改.yaml";

export const fieldTypes: readonly BrokenCase[] = [
  ...wrong(check, "涉及资金", {
    "1250": "请写阿拉伯数字和一个单位",
    "1250万": "您是不是要写“1250万元”？",
    "1250万元整": "您是不是要写“1250万元”？",
    "¥1250": "您是不是要写“1250元”？",
    "1 250万元": "您是不是要写“1250万元”？",
    "12,50万元": "读到的是“12,50万元”",
    "-5万元": "不写负数",
    "−5万元": "不写负数",
    "1.2e3万元": "请写阿拉伯数字",
    "3亿2000万元": "一个单位",
    "100万元200元": "一个单位",
    万元1250: "例如 1250万元",
    "100-200万元": "应是带单位的金额",
    三百万元: "请写阿拉伯数字",
    "1250万美元": "（元、万元、亿元）",
    "1250千元": "（元、万元、亿元）",
    "1250。5万元": "应是带单位的金额",
    "1250.元": "应是带单位的金额",
    ".5万元": "应是带单位的金额",
    [`0.${"0".repeat(39)}1元`]: "小数最多20位",
    [`${"9".repeat(400)}元`]: "整数最多30位",
    null: "请把冒号后面留空",
    '"#REF!"': "请把冒号后面留空",
  }),
  ...notOne(check, "涉及资金", { "[1250万元]": "去掉方括号", "{数: 1250万元}": "读到的是一组下级栏目" }),
  ...fine(check, "涉及资金", "1,250万元", "１，２５０万元", "1250．5万元", "约1250万元", "0元", "", "''"),
  ...wrong(monitoring, "执行率", {
    "0.5": "小数请先换算，0.115 写成 11.5%",
    "50": "请写成带百分号的数",
    百分之五十: "应是百分比，读到的是“百分之五十”",
    "50%%": "例如 11.5%",
    "-5%": "不写负数",
    "1/2": "请写成带百分号的数",
    "5‰": "请写成带百分号的数",
  }),
  ...fine("地区.yaml", "抽评比例", "５％", "5 %", "5.20%"),
  ...wrong(training, "人次", {
    许多: "请用阿拉伯数字加单位",
    "200到300人次": "不写范围",
    "4百人次": "4百写成400",
    "400多余人次": "6000余个",
    "1e3": "读到的是“1e3”",
    "400人次（含线上）": "应是数量",
  }),
  ...fine(training, "人次", "400余人次", "约400人次", "９.5万人次"),
  ...wrong(training, "日期", {
    "2023-02-30": "2023年2月没有30日，请核对",
    "2023-2-30": "2023年2月没有30日，请核对",
    "1900-02-29": "1900年2月没有29日，请核对",
    "2023-13-01": "没有13月，请核对",
    "2023/10/12": "您是不是要写“2023-10-12”？",
    "2023.1.2": "您是不是要写“2023-01-02”？",
    "2023年10月12日": "您是不是要写“2023-10-12”？",
    "２０２３年１０月１２日": "您是不是要写“2023-10-12”？",
    "20231012": "您是不是要写“2023-10-12”？",
    "2023-10-12T08:00:00Z": "您是不是要写“2023-10-12”？",
    "2023-10": "请写成四位年、两位月、两位日",
    "12/10/2023": "“日期”的写法不对，读到的是“12/10/2023”",
    二〇二三年十月十二日: "例如 2023-10-12",
    "2023-10-12至13": "例如 2023-10-12",
    "0000-01-01": "“日期”的写法不对",
  }),
  ...wrong(evaluation, "评价年度", {
    "23": "请只写四位年份",
    "2023年": "您是不是要写“2023”？",
    "２０２３年度": "您是不是要写“2023”？",
    "20233": "例如 2023",
    "2022-2023": "请只写四位年份",
  }),
  ...wrong(monitoring, "时点", {
    三季度: "请以四位年份开头",
    "2023三季度": "您是不是要写“2023年三季度”？",
    "2023年13月": "2023年10月",
    "2023-00": "请以四位年份开头",
    "2023-02-30": "2023-10-31",
  }),
  ...wrong(evaluation, "类型", {
    重点评价: "您是不是要写“财政重点评价”？",
    部门评估: "您是不是要写“部门评价”？",
    "财政 重点评价": "财政重点评价、部门评价、委托评价、联合评价",
    constructor: "请从中选一个",
    "~": "请把冒号后面留空",
  }),
  ...notOne(evaluation, "类型", { "[部门评价]": "去掉方括号", "[]": "读到的是一个列表" }),
  ...wrong(check, "等次", {
    优良: "请从中选一个：优、优秀",
    "良 好": "您是不是要写“良好”？",
    A: "应是优、良、中、差之一",
  }),
  ...wrong("地区.yaml", "示例数据", {
    yes: "您是不是要写“是”？",
    TRUE: "您是不是要写“是”？",
    no: "您是不是要写“否”？",
    "0": "您是不是要写“否”？",
    不详: "“示例数据”应是“是”或“否”，读到的是“不详”",
  }),
  ...wrong("地区.yaml", "网址名", {
    TestCity: "您是不是要写“testcity”？",
    "test_city/a": "您是不是要写“test-city-a”？",
    测试: "请用小写字母、数字和短横线",
    index: "index 留给网站",
    [`a${"b".repeat(40)}`]: "不超过40个字符",
  }),
  ...wrong(check, "编号", {
    "../../etc/passwd": "“..”",
    "C..1": "不含空格、反斜杠和“..”",
    "C 1": "您是不是要写“C1”？",
    "C\\1": "您是不是要写“C-1”？",
    "-1": "以字母、数字或汉字开头",
    "12:30": "“编号”的写法不对，读到的是“12:30”",
    [`C${"1".repeat(64)}`]: "不超过64个字符",
  }),
  ...fine(check, "编号", "湖财绩〔2023〕5号", "C/1", "0012", "010", "1e3"),
  ...wrong("第三方机构.yaml", "统一社会信用代码", {
    "91000000MC2023001A": "末位是校验码",
    "91000000mc2023001f": "您是不是要写“91000000MC2023001F”？",
    "9100 0000 MC20 2300 1F": "您是不是要写“91000000MC2023001F”？",
    "91000000MC2023001": "请对照营业执照逐位核对",
    "91000000MCO023001F": "不用I、O、S、V、Z",
  }),
  ...wrong("制度文件.yaml", "文号", {
    "财预[2020]10号": "您是不是要写“财预〔2020〕10号”？",
    "财预（2020）10号": "您是不是要写“财预〔2020〕10号”？",
    "财预【2020】10号": "您是不是要写“财预〔2020〕10号”？",
    "财预〔2020〕第10号": "您是不是要写“财预〔2020〕10号”？",
    "财预〔2020〕010号": "您是不是要写“财预〔2020〕10号”？",
    "财预〔20〕10号": "六角括号里的四位年份",
    "10号": "机关代字",
  }),
  ...wrong(check, "抽评得分", {
    "-1": "请写0或以上的数字",
    九十: "例如 92.5",
    "92.5%": "应是分数",
    "92,5": "读到的是“92,5”",
    "90以上": "请写0或以上的数字",
    "1e2": "应是分数",
  }),
  ...wrong(evaluation, "序号", { "0": "请写从1开始的整数", "1.5": "请写从1开始的整数", 第一: "不加“第”" }),
  ...wrong(check, "组别", {
    [`第${"一".repeat(1000)}组`]: "有1002个字，最多1000个",
    '"第\\u0007组"': "看不见的控制字符",
    '"第\\u202E组"': "看不见的控制字符",
    '"第\\uD800组"': "看不见的控制字符",
  }),
  ...notOne(check, "组别", { "[第一组]": "去掉方括号", "{第一组: 1}": "读到的是一组下级栏目" }),
  ...notOne(check, "主管部门", { "[商务局, 教委]": "应是部门的名称或编号，读到的是一个列表" }),
  {
    name: "问题有两项是空的",
    files: { [check]: "编号: C-1\n项目: P-1\n等次: 良\n问题:\n  - 甲\n  -\n  - ''\n" },
    finds: [
      `error records/blank-field ${check}:6:4 ~ “问题”的第2项没有填写 ~ 请填写，或删去这一项`,
      `error records/blank-field ${check}:7:5 ~ “问题”的第3项没有填写`,
    ],
  },
  {
    name: "列表里套着列表",
    files: { [check]: "编号: C-1\n项目: P-1\n等次: 良\n问题: [甲, [乙]]\n" },
    finds: [`error records/not-a-value ${check}:4:9 ~ 读到的是一个列表`],
  },
  ...fine(check, "问题", "进度慢", "[进度慢, 资金闲置]", "[]"),
  written(evaluation, "指标", "一段话", "records/not-a-group", ["应分栏填写", "请分行写：一级、二级、三级"]),
  written(evaluation, "公开", "不予公开", "records/not-a-group", ["请分行写：属性、依据、日期"]),
  {
    name: "指标的一行少三栏，一次都说",
    files: {
      [evaluation]: "编号: e-1\n名称: 助餐服务\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n指标: [{一级: 产出}]\n",
    },
    finds: ["三级", "分值", "得分"].map((key) => `error records/missing-field ${evaluation}:6:6 ~ 指标缺少“${key}”`),
  },
  {
    name: "同一栏目用了两个名称",
    files: { "2023/培训宣传.yaml": "名称: 业务培训\n活动名称: 业务培训\n" },
    finds: ["error records/same-field-twice 2023/培训宣传.yaml:2:1 ~ “活动名称”与“名称”是同一栏目"],
  },
  written(rectification, "来源", "审计报告", "records/not-a-group", ["没有写明是哪一栏", "从中选一栏", "运行监控"]),
  written(rectification, "来源", "[{文件: 审计报告}]", "records/not-a-group", ["读到的是一个列表"]),
  written(rectification, "来源", "{}", "records/not-one-of", ["读到的是0栏"]),
  written(rectification, "来源", "{文件: }", "records/not-one-of", ["读到的是0栏"]),
  written(rectification, "来源", "{文件: 审计报告, 绩效抽评: C-1}", "records/not-one-of", [
    "应只填一栏，读到的是2栏",
    "请从中选一栏",
  ]),
  {
    name: "来源里的栏目写错",
    files: { [rectification]: "编号: Z-1\n来源: {文见: 审计报告}\n问题: 进度慢\n责任单位: 商务局\n时限: 2023-12-31\n" },
    finds: [`error records/unknown-key ${rectification}:2:6 ~ 来源没有“文见”这一栏 ~ 您是不是要写“文件”？`],
  },
];
