// How many things a list names: at least what 、 divides, at most what 和, 与 and 及 divide further.

export interface Count {
  /** Its items are alike in length, so that it is one list and not the end of another: 制度保障、评价推广、基础建设. */
  readonly even?: boolean;
  readonly least: number;
  readonly most: number;
}

/** Quotations, titles and brackets are one thing each, whatever stands in them. */
export const masked = (text: string): string =>
  text.replace(/“[^”]*”|《[^》]*》|（[^（）]*）|\([^()]*\)/g, (words) => "■".repeat(words.length));

/** `list`: masked, without the marks before it. */
export function listedNames(list: string): Count {
  const items = list.split("、");
  const least = items.length;
  // The first has the words before the list in front of it.
  const lengths = items.slice(1).map((item) => item.length);
  const joins = list.match(/以及|和|与|及/g)?.length ?? 0;
  return { least, most: least + joins, even: Math.max(...lengths) - Math.min(...lengths) <= 2 };
}

export const allows = ({ least, most }: Count, count: number): boolean => least <= count && count <= most;
