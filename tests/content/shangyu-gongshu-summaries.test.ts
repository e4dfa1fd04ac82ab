// The annual summaries of 绍兴市上虞区 2021 and 杭州市拱墅区 2023 say what the public documents say, and every number of theirs has an origin.
import { gongshu } from "./gongshu-facts.ts";
import { shangyu } from "./shangyu-facts.ts";
import { describeSummary } from "./summary-facts.ts";

describeSummary({
  of: shangyu,
  id: "shangyu/2021/summary",
  otherwise: {
    // The document says 68只; a project is counted as 个.
    "002-09": { linked: "68", words: "2021年再评估部门预算项目和政府投资项目共68个" },
    // As issued: the amounts as printed give 16.38%.
    "002-12": { linked: "16.39%", words: "核减率16.39%", cited: true },
  },
  words: [
    "《中共绍兴市上虞区委、区人民政府关于全面落实预算绩效管理的实施意见》",
    "《绍兴市上虞区人民政府办公室关于下达2021年度区级财政支出绩效评价及财政监督检查计划的通知》（虞政办综〔2021〕19号）",
    "《绍兴市上虞区全面落实预算绩效管理三年行动计划（2019—2021）》",
    "《上虞区第三方机构参与预算绩效管理工作办法》",
    "《2020年度上虞区下级政府财政运行综合绩效评价工作试点方案》",
    "2020年度部门预算专项资金项目和政府投资项目的绩效自评，共1317个",
    "300万元以上的新增和重大部门预算项目，以及所有政府投资项目",
    "单位申报资金43.52亿元，核减资金7.13亿元，核减率16.39%",
    "分4个抽评组，对124个项目",
    "财政抽评\t124个\t8.40亿元",
    "财政重点评价\t6个\t2.12亿元",
    "委托第三方机构评价\t21个\t4.70亿元",
    "21个项目中，评价结果为优秀的15个，为良好的6个",
    "2个部门（区科技局、区金融办）",
    "1个镇（下管镇）",
    "省级改革试点",
    "2022年工作思路",
  ],
});

describeSummary({
  of: gongshu,
  id: "gongshu/2023/summary",
  otherwise: {
    "004-A1 从": { linked: "6", words: "二级指标6～8个" },
    "004-A2 从": { linked: "17", words: "三级指标17～25个" },
  },
  words: [
    "“预算管理”“执行完成”“项目过程管理”“预算绩效管理”“采购管理”“资产管理”等",
    "截至2023年，累计完成8家预算部门的部门整体重点绩效评价，涉及财政资金56.35亿元",
    "1\t职责履行\t重点及创新工作完成情况",
    "5\t职责履行\t上级主管部门业务考评情况",
    "6\t履职效果\t卫生服务水平提升",
    "11\t履职效果\t疫情防控效果",
    "群众满意度",
    "评前统筹、评中跟踪、评后会审",
    "评前沟通、评中跟踪、评后协商",
    "提醒函",
    "“一个部门一套体系”",
  ],
});
