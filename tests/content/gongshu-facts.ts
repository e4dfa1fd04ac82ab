// The facts of the public article on 杭州市拱墅区 2023, as data typed from the article.
import type { ReportedDocument } from "./reported-facts.ts";

export const gongshu: ReportedDocument = {
  title: "《加强部门整体绩效管理的几点思考》",
  region: "杭州市拱墅区",
  year: "2023",
  facts: [
    { id: "004-A1 从", figure: "部门整体财政管理二级指标数下限", value: "6", unit: "个", statement: "6到8个" },
    { id: "004-A1 到", figure: "部门整体财政管理二级指标数上限", value: "8", unit: "个", statement: "6到8个" },
    { id: "004-A2 从", figure: "部门整体财政管理三级指标数下限", value: "17", unit: "个", statement: "17到25个" },
    { id: "004-A2 到", figure: "部门整体财政管理三级指标数上限", value: "25", unit: "个", statement: "17到25个" },
    { id: "004-A3", figure: "区卫健局职责履行指标数", value: "5", unit: "个方面" },
    { id: "004-A4", figure: "区卫健局履职效果列名指标数", value: "6", unit: "个", statement: "没有印个数" },
    { id: "004-A5", figure: "部门整体重点评价累计部门数", value: "8", unit: "家", statement: "截至2023年" },
    { id: "004-A6", figure: "部门整体重点评价累计资金", value: "56.35", unit: "亿元", statement: "截至2023年" },
  ],
  stated: [{ id: "004 评价过程", figure: "部门整体重点评价累计部门数", statement: "评前统筹、评中跟踪、评后会审" }],
};
