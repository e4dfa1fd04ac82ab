// What a list of one kind of record shows: its columns, the choices it can be narrowed by, its order.

/**
 * Where a value is taken from: `title`, `department`, `source`, `year` and `mentions` are known of every record,
 * `project.budget` is a field of the project a record is about, everything else a field of the record itself.
 */
export type ValueName = string;

export interface ColumnPlan {
  readonly value: ValueName;
  /** The head of the column; the label of the field when left out. */
  readonly title?: string;
  /** `grade` is set as a mark, `short` on one line. */
  readonly look?: "grade" | "short";
}

export interface FacetPlan {
  readonly value: ValueName;
  /** What is chosen; the head of the column, or the label of the field, when left out. */
  readonly title?: string;
  /** The order of the choices; what is not named here follows as it comes. */
  readonly order?: readonly string[];
  /** The choices are ranges of money instead of values. */
  readonly ranges?: boolean;
  /** A list of several pages is also laid out by this choice, for readers without scripts. */
  readonly laidOut?: boolean;
}

export interface ListPlan {
  /** One plain sentence for those who do not know the term. */
  readonly note?: string;
  /** Heads the list instead of the name of the kind: 整改公开. */
  readonly title?: string;
  /** The first names the record. Columns without a value are left out when the list is made. */
  readonly columns: readonly ColumnPlan[];
  readonly facets: readonly FacetPlan[];
  /** The values a list of one page is ordered by; as published when left out. */
  readonly order?: readonly ValueName[];
}

/** The orders that people know, not that of the alphabet. */
export const known = {
  grade: ["优", "良", "中", "差"],
  light: ["红", "黄", "蓝", "绿"],
  level1: ["成本指标", "产出指标", "效益指标", "满意度指标"],
  tier: ["综合性制度", "管理办法", "操作规范"],
  force: ["现行", "拟出台", "废止"],
  done: ["未整改", "整改中", "已整改"],
  conclusion: ["予以支持", "调整后支持", "不予支持"],
  task: ["未启动", "进行中", "已完成"],
} as const;
