// Terms of 名词解释: the steps of budget performance management, who evaluates, what is evaluated.
import type { TermGroup } from "./term.ts";

export const work: readonly TermGroup[] = [
  {
    id: "cycle",
    title: "从事前到事后",
    terms: [
      {
        id: "performance-management",
        name: "预算绩效管理",
        text: "花钱之前先问值不值，花钱之中看做得怎样，花完之后评效果好不好，再用评价结果决定以后的预算怎么安排。它贯穿预算编制、执行、决算的全过程。",
      },
      {
        id: "pre-evaluation",
        name: "事前绩效评估",
        also: ["事前评估"],
        text: "项目或政策申请预算之前，先论证该不该做、花多少合适、目标是否合理、办法是否可行、资金来源是否合规。没有通过的，不安排预算。",
      },
      {
        id: "performance-goal",
        name: "绩效目标",
        text: "一笔预算资金在一定期限内打算做成什么、达到什么效果。一般写成总体目标和若干项可以衡量的绩效指标，随预算一起申报和批复。",
      },
      {
        id: "goal-review",
        name: "绩效目标审核",
        also: ["目标审核"],
        text: "安排预算前，对申报的绩效目标是否完整、明确、合理进行审核。重点审核看内容，形式性审核看填报是否齐全规范。",
      },
      {
        id: "monitoring",
        name: "绩效运行监控",
        also: ["运行监控"],
        text: "预算执行过程中，同时跟踪资金花到哪一步、目标完成到哪一步，发现偏离及时纠正。",
      },
      {
        id: "self-evaluation",
        name: "绩效自评",
        also: ["单位自评"],
        text: "年度结束后，用钱的单位对照年初批复的绩效目标，给自己的项目逐项打分，说明没有完成的原因。",
      },
      {
        id: "spot-check",
        name: "绩效抽评",
        also: ["抽评", "财政抽评"],
        text: "财政部门从单位自评的项目中抽取一部分重新评价，核对自评是否真实、打分是否合理。",
      },
      {
        id: "result-use",
        name: "结果应用",
        text: "把评价、抽评、监控等的结果用起来：效果好的优先保障，效果差的压减、调整或取消，并纳入考核。",
      },
      {
        id: "rectification",
        name: "整改",
        text: "对评价中发现的问题，由责任单位在规定的时限内改正并报告结果。过了时限没有完成的，记为逾期。",
      },
    ],
  },
  {
    id: "evaluation-types",
    title: "谁来评、评什么",
    terms: [
      {
        id: "key-evaluation",
        name: "财政重点评价",
        also: ["重点评价"],
        text: "财政部门选择重大政策、金额较大或社会关注度高的项目直接组织的绩效评价。",
      },
      {
        id: "department-evaluation",
        name: "部门评价",
        text: "主管部门对本部门的项目组织的绩效评价，与用钱单位的自评不是一回事。",
      },
      {
        id: "commissioned-evaluation",
        name: "委托评价",
        text: "委托会计师事务所、咨询公司、高校等第三方机构开展的绩效评价，评价结果仍由委托方负责。",
      },
      {
        id: "joint-evaluation",
        name: "联合评价",
        text: "几个地区就同一项政策或同类项目一起开展的绩效评价，便于互相比较。",
      },
      {
        id: "whole-department",
        name: "部门整体绩效评价",
        also: ["部门整体评价"],
        text: "不只看某个项目，而是看一个部门全年的预算管理、履行职责和取得的成效。",
      },
      {
        id: "fiscal-operation",
        name: "财政运行综合绩效评价",
        text: "上级财政部门对下级政府的财政收支、债务、管理和运行成效作出的综合评价。",
      },
      {
        id: "report-award",
        name: "质量评优",
        text: "对绩效评价报告本身的质量进行评比，不是对被评价项目的评价。",
      },
      {
        id: "life-cycle",
        name: "政策体系全生命周期管理",
        also: ["政策体系"],
        text: "对一项重大政策及其所属项目，从出台、执行到退出，把业务、财政、绩效三方面的管理连起来。",
      },
    ],
  },
];
