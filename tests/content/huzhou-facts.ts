// The facts of the public document on 湖州市本级 2023, as data typed from the document.

export interface Fact {
  /** Its number in the table of facts. */
  readonly id: string;
  readonly figure: string;
  readonly value: string;
  readonly unit: string;
}

export const facts: readonly Fact[] = [
  { id: "003-01", figure: "绩效自评项目数", value: "2007", unit: "个" },
  { id: "003-02", figure: "运行监控项目数", value: "1688", unit: "个" },
  { id: "003-03", figure: "抽评抽取比例", value: "10", unit: "%" },
  { id: "003-04", figure: "抽评项目数", value: "200", unit: "个" },
  { id: "003-05", figure: "抽评资金", value: "8.46", unit: "亿元" },
  { id: "003-06 优", figure: "抽评优等项目数", value: "68", unit: "个" },
  { id: "003-06 良", figure: "抽评良等项目数", value: "124", unit: "个" },
  { id: "003-06 中", figure: "抽评中等项目数", value: "7", unit: "个" },
  { id: "003-06 差", figure: "抽评差等项目数", value: "1", unit: "个" },
  { id: "003-07 优", figure: "抽评优等占比", value: "34", unit: "%" },
  { id: "003-07 良", figure: "抽评良等占比", value: "62", unit: "%" },
  { id: "003-07 中", figure: "抽评中等占比", value: "3.5", unit: "%" },
  { id: "003-07 差", figure: "抽评差等占比", value: "0.5", unit: "%" },
  { id: "003-08", figure: "抽评部门数", value: "78", unit: "个" },
  { id: "003-09", figure: "重点评价项目数", value: "12", unit: "个" },
  { id: "003-10", figure: "重点评价资金", value: "3.03", unit: "亿元" },
  { id: "003-11", figure: "重点评价部门数", value: "12", unit: "个" },
  { id: "003-12", figure: "抽评和重点评价项目总数", value: "212", unit: "个" },
  { id: "003-13", figure: "抽评和重点评价资金总额", value: "11.49", unit: "亿元" },
  { id: "003-14", figure: "部门整体评价数", value: "1", unit: "个" },
  { id: "003-15", figure: "结果挂钩事项数", value: "4", unit: "项" },
];

/** 项目、主管部门、评价结果, in the order of the document. */
export const keyEvaluations: readonly (readonly [string, string, string])[] = [
  ["市工业专项资金-标准、品字标和绿色产品认证", "湖州市市场监管局", "优"],
  ["市电子商务专项资金", "湖州市商务局", "良"],
  ["“美丽小区”以奖代补", "湖州市综合行政执法局", "良"],
  ["社区阵地建设", "中共湖州市委组织部", "优"],
  ["村集体经济三年强村计划（2020-2022年）", "湖州市农业农村局", "良"],
  ["服务业专项", "湖州市发展和改革委员会", "良"],
  ["既有住宅加装电梯", "湖州市住房和城乡建设局", "良"],
  ["环保委托业务经费", "湖州市生态环境局", "优"],
  ["就业创业专项", "湖州市人力社保局", "良"],
  ["养老服务体系建设", "湖州市民政局", "良"],
  ["文化礼堂建设", "中共湖州市委宣传部", "优"],
  ["职业教育专项", "湖州市教育局", "优"],
];

/** 文号 the document names. */
export const documentNumber = "湖委发〔2019〕36号";
