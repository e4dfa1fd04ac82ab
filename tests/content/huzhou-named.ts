// What the public document on 湖州市本级 2023 names, as data typed from the document.
import { documentNumber, keyEvaluations } from "./huzhou-facts.ts";
import type { NamedFacts } from "./named-facts.ts";

const title = "《2023年度湖州市本级预算绩效管理情况》";
const region = "湖州市本级";

/** Other names the document uses for them. */
const otherNames: Readonly<Record<string, object>> = {
  湖州市生态环境局: { 曾用名: ["环保局"] },
  湖州市教育局: { 简称: ["教育局"] },
};

export const huzhouNamed: readonly NamedFacts[] = [
  {
    title,
    region,
    records: {
      部门: [
        ...keyEvaluations.map(([, department]) => ({ 名称: department, ...otherNames[department] })),
        { 名称: "市文化广电旅游局" },
        { 名称: "市文物保护管理所", 上级部门: "市文化广电旅游局", 类型: "事业单位" },
      ],
      制度文件: [
        { 名称: "中共湖州市委 湖州市人民政府关于全面落实预算绩效管理的实施意见", 文号: documentNumber },
        { 名称: "全周期预算绩效监督管理工作规范" },
        { 名称: "湖州市政府投资项目事前绩效评估实施细则", 层次: "管理办法" },
        { 名称: "纪检监察运用财政绩效管理结果机制" },
      ],
    },
  },
  {
    title,
    region,
    year: "2023",
    records: {
      绩效评价: [
        ...keyEvaluations.map(([name, department, grade]) => ({
          名称: name,
          类型: "财政重点评价",
          对象: "项目",
          主管部门: department,
          等次: grade,
        })),
        {
          名称: "市文物保护管理所",
          类型: "财政重点评价",
          对象: "部门整体",
          主管部门: "市文化广电旅游局",
          等次: "优",
        },
      ],
      联动监督: [
        { 对象: "人大", 事项: "市直部门预算项目的绩效目标和指标提交审查，接受人大代表监督" },
        {
          对象: "人大",
          事项: "会同市人大财经委开展重点绩效评价，重点监督村集体经济三年强村计划、市电子商务专项资金、养老服务体系建设、既有住宅加装电梯等项目",
        },
        { 对象: "纪委", 事项: "与市纪委建立《纪检监察运用财政绩效管理结果机制》（2023年4月）" },
        { 对象: "纪委", 事项: "与市纪委共同对环保局、科技局、教育局等部门的有关项目开展监督评价" },
        { 对象: "区县", 事项: "指导安吉县完成“两山”成果转化领域的绩效评价试点" },
        { 对象: "区县", 事项: "指导南太湖新区完成新区招商引资领域的绩效评价试点" },
      ],
    },
  },
];
