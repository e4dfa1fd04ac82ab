// The text of a cell as it is compared, and what it looks like: a number, a head, a line of information.

/** Full-width letters and digits as half-width, no white space at all. */
export const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** Without line ends and without the spaces that stretch a word: 项　目, 全年\n预算数. */
export const title = (text: string): string =>
  text
    .replace(/[^\S ]+/gu, " ")
    .replace(/(?<=[\p{sc=Han}）)]) +(?=[\p{sc=Han}（(])/gu, "")
    .trim();

/** 1-8月执行数, 8月底支出, 6月末累计执行率: a head that names its months, unlike 12月底前完成. */
const monthsOfHead = /^\d{1,2}(?:月?[-—–~～至到]+\d{1,2})?月(?:份|底|末)?\p{sc=Han}*(?:数|额|率|支出|情况)$/u;

/** 12.5, ≥92%, 1,260.00, 2024-03-05, 3.03亿元 — but not 2024年预算数, 1-8月执行数, nor a sentence after a number. */
export const isValueLike = (text: string): boolean => {
  const words = plain(text);
  if (!/^[≥≤=><约±+-]*[\d.]/.test(words) || /^\d{1,4}(?:年度?|[、.)])\p{sc=Han}/u.test(words)) return false;
  if (monthsOfHead.test(words)) return false;
  return words.length <= 40 && words.replace(/\P{sc=Han}/gu, "").length <= mostWords;
};

/** 12月底前完成 is still a value. */
const mostWords = 5;
