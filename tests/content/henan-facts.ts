// The facts of the public article on the census money of 河南省, as data typed from the article.
import type { ReportedDocument } from "./reported-facts.ts";

export const henan: ReportedDocument = {
  title: "《河南：全力支持以高质量“五经普”把脉经济促发展》",
  region: "河南省",
  year: "2024",
  facts: [
    { id: "004-B1", figure: "普查统筹安排资金", value: "2.49", unit: "亿元", statement: "河南" },
    { id: "004-B2", figure: "普查登记单位数", value: "266.5", unit: "万个", statement: "4月30日" },
    { id: "004-B3", figure: "普查上报进度", value: "100", unit: "%", statement: "4月30日" },
    { id: "004-B4", figure: "普查员和普查指导员补助比例", value: "60", unit: "%", statement: "河南" },
    { id: "004-B5", figure: "普查省级补助资金", value: "2.24", unit: "亿元", statement: "河南" },
    { id: "004-B6", figure: "普查员和普查指导员选聘数", value: "9.5", unit: "万人", statement: "清查阶段" },
    { id: "004-B7", figure: "普查省级工作经费", value: "2500", unit: "万元", statement: "河南" },
    { id: "004-B8 市", figure: "普查调研市数", value: "3", unit: "个", statement: "郑州市、漯河市、周口市" },
    { id: "004-B8 县区", figure: "普查抽查县区数", value: "7", unit: "个" },
    { id: "004-B8 乡镇街道", figure: "普查抽查乡镇街道数", value: "10", unit: "个" },
  ],
};
