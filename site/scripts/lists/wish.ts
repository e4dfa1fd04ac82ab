// What a reader asks of a list, and how the fragment of an address says it: #?grade=优&q=公园&sort=-score.

export interface Sorting {
  /** The key of a column. */
  readonly key: string;
  readonly descending: boolean;
}

export interface Wish {
  /** The chosen text of each facet, by its key; facets without a choice are left out. */
  readonly choices: ReadonlyMap<string, string>;
  /** As typed. */
  readonly words: string;
  readonly sorting: Sorting | undefined;
}

const mark = "#?";

export const isWish = (fragment: string): boolean => fragment.slice(0, mark.length) === mark;

export const isEmpty = ({ choices, words, sorting }: Wish): boolean =>
  choices.size === 0 && words === "" && sorting === undefined;

/** Empty when nothing is asked. */
export function fragmentOf({ choices, words, sorting }: Wish): string {
  const parts = new URLSearchParams();
  for (const [key, text] of choices) parts.append(key, text);
  if (words !== "") parts.append("q", words);
  if (sorting !== undefined) parts.append("sort", (sorting.descending ? "-" : "") + sorting.key);
  const text = parts.toString();
  return text === "" ? "" : mark + text;
}

export function wishOf(fragment: string): Wish {
  const parts = new URLSearchParams(isWish(fragment) ? fragment.slice(mark.length) : "");
  const words = parts.get("q") ?? "";
  const sort = parts.get("sort") ?? "";
  const descending = sort.charAt(0) === "-";
  const choices = new Map<string, string>();
  parts.forEach((text, key) => {
    if (key !== "q" && key !== "sort") choices.set(key, text);
  });
  return {
    choices,
    words,
    sorting: sort === "" ? undefined : { key: descending ? sort.slice(1) : sort, descending },
  };
}
