// The facts of the public document on 绍兴市上虞区 2021, as data typed from the document.
import type { ReportedDocument } from "./reported-facts.ts";

export const shangyu: ReportedDocument = {
  title: "《2021年度预算绩效管理工作总结及2022年工作思路》",
  region: "绍兴市上虞区",
  year: "2021",
  facts: [
    { id: "002-01", figure: "绩效自评项目数", value: "1317", unit: "个", statement: "2020年度" },
    { id: "002-02", figure: "抽评项目数", value: "124", unit: "个", statement: "发文反馈" },
    { id: "002-03", figure: "抽评资金", value: "8.40", unit: "亿元" },
    { id: "002-04", figure: "重点评价项目数", value: "6", unit: "个", statement: "委托第三方机构评价的另计" },
    { id: "002-05", figure: "重点评价资金", value: "2.12", unit: "亿元", statement: "委托第三方机构评价的另计" },
    { id: "002-06", figure: "委托评价项目数", value: "21", unit: "个" },
    { id: "002-07", figure: "委托评价资金", value: "4.70", unit: "亿元" },
    {
      id: "002-08",
      figure: "事前评估门槛",
      value: "300",
      unit: "万元",
      after: "以上",
      statement: "政府投资项目不论金额",
    },
    { id: "002-09", figure: "事前评估项目数", value: "68", unit: "只", statement: "财政部门再评估" },
    { id: "002-10", figure: "事前评估申报资金", value: "43.52", unit: "亿元" },
    { id: "002-11", figure: "事前评估核减资金", value: "7.13", unit: "亿元" },
    { id: "002-12", figure: "事前评估核减率", value: "16.39", unit: "%" },
    { id: "002-13", figure: "委托评价优等项目数", value: "15", unit: "个", statement: "优秀" },
    { id: "002-14", figure: "委托评价良等项目数", value: "6", unit: "个", statement: "良好" },
    { id: "002-15", figure: "抽评组数", value: "4", unit: "个", statement: "四个" },
    { id: "002-16", figure: "部门整体评价数", value: "2", unit: "个", statement: "区科技局和区金融办" },
    { id: "002-17", figure: "乡镇财政运行综合绩效评价试点数", value: "1", unit: "个", statement: "下管镇" },
  ],
};
