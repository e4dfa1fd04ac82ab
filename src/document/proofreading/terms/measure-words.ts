// 量词 that do not go with what they count, and the one that does.

export interface MeasureWord {
  readonly wrong: string;
  readonly right: string;
  /** What is counted, somewhere before the next mark. */
  readonly counted: RegExp;
  /** What the 量词 rightly counts. */
  readonly unless: RegExp;
}

export const measureWords: readonly MeasureWord[] = [
  { wrong: "只", right: "个", counted: /项目|政策|课题|专项|单位|部门/, unless: /基金|股票|债券|证券|ETF/ },
  { wrong: "间", right: "家", counted: /企业|单位|机构|部门/, unless: /房|宿舍|教室|厂/ },
  { wrong: "条", right: "项", counted: /项目|课题/, unless: /问题|意见|建议|线|路|规定/ },
  { wrong: "位", right: "个", counted: /项目|部门|单位/, unless: /专家|人|长|代表|委员/ },
];
