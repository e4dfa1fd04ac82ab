// What the public article on 杭州市拱墅区 2023 names, as data typed from the article.
import { gongshu } from "./gongshu-facts.ts";
import type { NamedFacts } from "./named-facts.ts";

const { title, region, year } = gongshu;
const under = (level: string, names: readonly string[]) => names.map((name) => ({ 一级: level, 名称: name }));

export const gongshuNamed: readonly NamedFacts[] = [
  {
    title,
    region,
    records: {
      部门: [{ 名称: "拱墅区卫健局", 简称: ["区卫健局"] }],
      目标框架: [
        {
          项目类型: "部门整体",
          指标: [
            ...under("财政管理", ["预算管理", "执行完成", "项目过程管理", "预算绩效管理", "采购管理", "资产管理"]),
            ...under("履职效果", ["群众满意度"]),
          ],
        },
        {
          项目类型: "部门整体·拱墅区卫健局",
          部门: ["区卫健局"],
          指标: [
            ...under("职责履行", [
              "重点及创新工作完成情况",
              "产出时效",
              "对下属单位监督管理情况",
              "政府综合考评情况",
              "上级主管部门业务考评情况",
            ]),
            ...under("履职效果", [
              "卫生服务水平提升",
              "零差价减负",
              "婴幼儿照护",
              "基本公共卫生服务",
              "医养护签约一体化",
              "疫情防控效果",
            ]),
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
          对象: "财政监督",
          事项: "部门整体评价和自评发现的问题线索，由财政监督及时介入；监督检查发现资金使用效益不高的部门，联动开展部门整体绩效评价",
        },
      ],
      结果应用: [
        { 说明: "资金执行进度低于序时进度的部门，及时通报" },
        { 说明: "目标执行和绩效自评中发现的问题，下发提醒函，督促部门自查自改" },
        { 说明: "部门整体绩效成果用作部门预算安排的重要依据" },
        { 方式: "纳入考核", 说明: "整体绩效管理纳入政府综合考核" },
      ],
      培训宣传: [{ 名称: "部门整体绩效目标申报培训（分行业条线）" }],
    },
  },
];
