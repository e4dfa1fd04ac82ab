// How the values of a column compare: amounts exactly as decimals, texts as Chinese readers expect, numbers in them by size.

/** -1, 0 or 1, for plain decimals of any length; never rounded. */
export function compareDecimals(a: string, b: string): number {
  const [below, otherBelow] = [a.charAt(0) === "-", b.charAt(0) === "-"];
  if (below !== otherBelow) return below ? -1 : 1;
  const order = compareSizes(a.replace("-", ""), b.replace("-", ""));
  return below ? -order : order;
}

function compareSizes(a: string, b: string): number {
  const [whole = "", part = ""] = a.split(".");
  const [otherWhole = "", otherPart = ""] = b.split(".");
  if (whole.length !== otherWhole.length) return whole.length < otherWhole.length ? -1 : 1;
  const length = Math.max(part.length, otherPart.length);
  const [left, right] = [whole + part.padEnd(length, "0"), otherWhole + otherPart.padEnd(length, "0")];
  return left < right ? -1 : left > right ? 1 : 0;
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

export const compareTexts = (a: string, b: string): number => collator.compare(a, b);
