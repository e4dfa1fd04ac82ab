// One line of what doctor says: in order, lacking, or good to know, and what to do.

export interface Remark {
  /** 缺少 keeps a build from working; 提示 may make trouble. */
  readonly state: "正常" | "缺少" | "提示";
  readonly what: string;
  /** 怎么办; without it nothing needs to be done. */
  readonly otherwise?: string;
}

export const remarkText = ({ state, what, otherwise }: Remark): string =>
  `${state}  ${what}${state === "正常" || otherwise === undefined ? "" : `\n      怎么办：${otherwise}`}`;
