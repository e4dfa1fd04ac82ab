// The words of the template language: what a template may say between {{ and }}, and nothing else.

export type HelperForm = "inline" | "block";

/** What an argument names; `figure` may be a number or a table, `shown` a figure or a chart. */
export type Takes = "figure" | "shown" | "chart" | "number" | "table" | "list" | "field" | "text";

export interface HelperWord {
  readonly form: HelperForm;
  /** What each argument names, in order. */
  readonly takes: readonly Takes[];
  /** How it is written, for hints. */
  readonly example: string;
  /** Whether it may say how its number is written: 单位="万元". */
  readonly mannered?: true;
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  /** Whether it may name more of the last thing it takes. */
  readonly repeats?: true;
}

export const helperWords: Readonly<Record<string, HelperWord>> = {
  数: { form: "inline", takes: ["number"], example: '{{数 "抽评项目数"}}', mannered: true },
  表: { form: "inline", takes: ["table"], example: '{{表 "重点评价结果"}}' },
  图: { form: "inline", takes: ["chart"], example: '{{图 "抽评等次分布图"}}' },
  记: { form: "inline", takes: ["field"], example: '{{记 "涉及资金"}}', mannered: true },
  引: { form: "inline", takes: ["text", "text"], example: '{{引 "10%" "《抽评工作方案》"}}' },
  // The second says what stands between the rows: {{#各 "重点评价结果" "、"}}.
  // Inside another 各, 同="一级" leaves only the rows that say the same there as the row around them.
  各: { form: "block", takes: ["list", "text"], optional: 1, example: '{{#各 "重点评价结果"}}…{{/各}}' },
  有: { form: "block", takes: ["shown"], example: '{{#有 "抽评项目数"}}…{{else}}…{{/有}}', repeats: true },
  多: { form: "block", takes: ["figure"], example: '{{#多 "抽评项目数"}}…{{else}}…{{/多}}' },
  无: { form: "block", takes: ["figure"], example: '{{#无 "抽评差等项目数"}}…{{/无}}' },
};

export const helperWord = (name: string): HelperWord | undefined =>
  Object.hasOwn(helperWords, name) ? helperWords[name] : undefined;

/** All forms, for hints. */
export const examples = Object.values(helperWords)
  .map((word) => word.example)
  .join(" ");

/** Words every template knows about its region and year. */
export const plainWords = ["地区", "年度", "上年", "下年", "财政部门"] as const;

/** The prose of the record a document template is about. */
export const proseWord = "正文";
/** What an inner {{#各}} has in common with the row around it: 同="一级". */
export const sameWord = "同";
/** The row number inside {{#各}}. */
export const rowWord = "序";
