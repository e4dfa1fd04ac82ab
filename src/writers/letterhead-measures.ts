// Where 版头 and 版记 stand and how thick their lines are (GB/T 9704-2012, clauses 7.2, 7.4 and 10.1), for DOCX and PDF alike. Lengths are points.
import { mm, page } from "./style.ts";

/** 规定的红色: the colour of 发文机关标志 and the lines of 版头. */
export const red = "FF0000";

export const formalHead = {
  /** 发文机关标志 stands this far below the upper edge of the 版心. */
  markTop: mm(35),
  /** 发文字号 stands 空二行 below it, the title 空二行 below the line. */
  linesBelowMark: 2,
  linesBelowRule: 2,
  /** 版头分隔线 below 发文字号, as wide as the 版心. */
  ruleBelowNumber: mm(4),
  rule: 1,
} as const;

/** 信函格式. Lengths from the edge of the paper. */
export const letterHead = {
  markTop: mm(30),
  /** The upper double line, 上粗下细, below the mark; the lower one, 上细下粗, above the foot of the first page. */
  ruleBelowMark: mm(4),
  ruleAboveFoot: mm(20),
  ruleWidth: mm(170),
  thick: 2.25,
  thin: 0.75,
  gap: 1.5,
} as const;

export const imprint = {
  /** The first and the last line of 版记, and those between. */
  thick: mm(0.35),
  thin: mm(0.25),
  width: page.textWidth,
} as const;
