// The order of points in time as records write them: 2023年7月, 2023年三季度, 2023年7月18日.

/** The month a word ends in; 前三季度 and 三季度 end together. */
const lastMonths: readonly (readonly [word: string, month: number])[] = [
  ["一季度", 3],
  ["上半年", 6],
  ["二季度", 6],
  ["三季度", 9],
];

/** Compares as text does; a year without more stands at its end. Empty for what begins with no year. */
export function timeKey(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:[年-](\d{1,2})(?:[月-](\d{1,2}))?)?/.exec(text) ?? [];
  if (year === undefined) return "";
  const worded = lastMonths.find(([word]) => text.includes(word))?.[1] ?? 12;
  return [year, month ?? String(worded), day ?? "99"].map((part) => part.padStart(2, "0")).join("-");
}
