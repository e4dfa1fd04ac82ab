// Cuts a long list into parts of about one size, each to become a file of its own, loaded when it is needed.

/** No part is empty; an item larger than a part stands alone in its own. */
export function partsOf<Item>(items: readonly Item[], size: number, sizeOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let filled = size;
  for (const item of items) {
    const own = sizeOf(item);
    if (filled + own > size) {
      parts.push([]);
      filled = 0;
    }
    parts[parts.length - 1]?.push(item);
    filled += own;
  }
  return parts;
}
