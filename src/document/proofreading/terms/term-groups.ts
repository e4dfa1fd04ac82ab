// Concepts that one text should call by one name, with the names found for them.

export interface TermGroup {
  readonly concept: string;
  /** Any of these means the concept; a pattern, so that 资金额度 is not 资金额. */
  readonly names: readonly RegExp[];
}

export const termGroups: readonly TermGroup[] = [
  {
    concept: "受托评价的机构",
    names: [/第三方中介机构/g, /(?<!第三方)中介机构/g, /第三方(?:评价)?机构/g, /第三方评估机构/g],
  },
  {
    concept: "评价涉及的资金",
    names: [/涉及财政资金/g, /(?<!涉评)资金额(?!度)/g, /涉评资金/g, /预算金额/g, /涉及资金(?!来源|管理)/g],
  },
  { concept: "部门自己做的评价", names: [/单位自评/g, /部门自评/g, /部门单位绩效自评/g] },
];

/** 优、良 and 优秀、良好 as grades of one scale. */
export const gradeStyles: readonly RegExp[] = [
  /(?:为|评价|结果|等次)[“"]?[优良][”"]?(?=[、，；。等的]|\d)/g,
  /(?:为|评为|等次)?[“"]?(?:优秀|良好)[”"]?(?:等级|等次|项目|档次)/g,
];
