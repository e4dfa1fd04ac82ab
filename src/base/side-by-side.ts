// The same work on many things, a few at a time: the disk is asked for several files at once, never for all.

/** Results in the order of the items. What one of them throws is thrown, once those under way have ended; no more are begun. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let failure: { readonly cause: unknown } | undefined;
  const lane = async (): Promise<void> => {
    // An iterator shared by the lanes, left open by each: for…of would close it for all.
    for (let next = queue.next(); !next.done && !failure; next = queue.next()) {
      const [index, item] = next.value;
      try {
        results[index] = await work(item, index);
      } catch (cause) {
        failure ??= { cause };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  if (failure) throw failure.cause;
  return results;
}
