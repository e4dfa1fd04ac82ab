// The two years of a 年度结转, and what their numbers mean in a 编号 and in “起止年度”.

export interface Years {
  /** Four digits each; `to` is the later one. */
  readonly from: string;
  readonly to: string;
}

const standing = (year: string): RegExp => new RegExp(`(?<!\\d)${year}(?!\\d)`, "g");

/** Whether a 编号 says which year it is of: mc-2024-p01 does. */
export const namesYear = (code: string, year: string): boolean => standing(year).test(code);

/** mc-2024-p01 becomes mc-2025-p01; a 编号 without its year stays as it is. */
export const rolledCode = (code: string, { from, to }: Years): string => code.replace(standing(from), to);

/** Whether a project with these 起止年度 is still going on in a year; undefined when they do not say. */
export function runsIn(period: string | undefined, year: string): boolean | undefined {
  const text = period?.normalize("NFKC").replace(/\s/g, "") ?? "";
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([one]) => one);
  const last = years.reduce<string | undefined>((max, one) => (max === undefined || one > max ? one : max), undefined);
  if (last !== undefined && last >= year) return true;
  // 长期, 2021年起, 2021—: no end is meant.
  if (/长期|持续|常年|经常性|滚动|永久/.test(text) || /(?:起|以来|开始|至今|[-—–~至])$/.test(text)) return true;
  return last === undefined ? undefined : false;
}
