// What a reviewer looks at before a document goes on, with boxes to tick; where the program has looked already it says so.
import type { TableBlock } from "../document/document-tree.ts";
import { table } from "../trace/changes/sheet-tables.ts";

/** 《党政机关公文处理工作条例》第二十条 (审核), and what the disclosure of performance information asks for beside it. */
const points: readonly (readonly [what: string, how: string])[] = [
  ["数字与台账", "正文、表格里的数字与台账、汇总一致；手写的数字注明出处，见各份文件的数据溯源附录"],
  ["前后一致", "同一数字在总结、报告、通报、公开网站各处相同；与上一稿不同的，起因清楚"],
  ["评价结论", "得分、等次、问题和建议相互对应，扣分有依据，表述客观"],
  ["文种和标题", "文种选用恰当，标题准确，年度、单位名称规范"],
  ["文号、日期", "发文字号连续、不重复，成文日期为签发日期"],
  ["主送、抄送", "主送、抄送机关准确，没有遗漏"],
  ["附件", "附件齐全，名称、序号与正文的附件说明一致"],
  ["密级和公开属性", "没有涉密、敏感内容；公开属性明确，不予公开的有依据"],
  ["个人信息", "没有身份证号、联系方式、银行账号等个人信息"],
  ["格式和文字", "版式符合 GB/T 9704；用词、标点、计量单位规范"],
  ["问题整改和结果应用", "需要整改、挂钩的事项已经登记，责任单位和时限明确"],
];

export const checklist = (): TableBlock =>
  table(
    { 序号: 3, 项目: 7, 审核内容: 18, 符合: 4, 不符合: 4, 说明: 8 },
    points.map(([what, how], index) => [String(index + 1), what, how, "□", "□", ""]),
  );
