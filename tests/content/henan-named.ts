// What the public article on the census money of 河南省 names, as data typed from the article.
import { henan } from "./henan-facts.ts";
import type { NamedFacts } from "./named-facts.ts";

const { title, region, year } = henan;

export const henanNamed: readonly NamedFacts[] = [
  {
    title,
    region,
    records: {
      目标框架: [
        {
          项目类型: "第五次全国经济普查经费",
          指标: [
            { 一级: "成本指标", 名称: "数据设备购置成本节约率" },
            { 一级: "产出指标", 名称: "普查课题完成数" },
            { 一级: "产出指标", 名称: "普查对象覆盖率" },
            { 一级: "产出指标", 名称: "普查数据分析研究报告数量" },
            { 一级: "满意度指标", 名称: "“两员”满意度" },
          ],
        },
      ],
    },
  },
  {
    title,
    region,
    year,
    records: {
      联动监督: [
        {
          事项: "联合省经普办、省统计局到郑州市、漯河市、周口市督导，抽查普查员和普查指导员报酬补助的手续、标准和拨付时间",
        },
      ],
    },
  },
];
