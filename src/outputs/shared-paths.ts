// Two outputs on one path would silently lose one: neither is made, and both are named.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";

export interface Claim {
  /** Where it would be written. */
  readonly paths: readonly string[];
  /** The file it comes from. */
  readonly by: string;
}

/** The items that share no path with another. */
export function withoutSharedPaths<Item>(
  items: readonly Item[],
  claimOf: (item: Item) => Claim,
): Outcome<readonly Item[]> {
  const taken = new Map<string, Item>();
  const sharing = new Set<Item>();
  const found: Diagnostic[] = [];
  for (const item of items) {
    const { paths, by } = claimOf(item);
    // Two items that share several paths are told of once.
    const told = new Set<Item>();
    for (const path of paths) {
      // Windows and macOS see no difference between upper and lower case.
      const key = path.toLowerCase();
      const earlier = taken.get(key);
      if (earlier === undefined) taken.set(key, item);
      else {
        sharing.add(earlier).add(item);
        if (!told.has(earlier)) found.push(samePath(path, by, claimOf(earlier).by));
        told.add(earlier);
      }
    }
  }
  return outcome(
    items.filter((item) => !sharing.has(item)),
    found,
  );
}

const samePath = (path: string, by: string, earlier: string): Diagnostic =>
  error("outputs/same-path", `两份文件要写到同一个位置“${path}”`, {
    place: { file: by },
    hint: "请让两条记录的名称或编号不同，或改模板里的文件名",
    related: [{ place: { file: earlier }, message: "另一份来自这里" }],
  });
