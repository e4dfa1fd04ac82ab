// Orders that do not depend on the machine: no locale, no reading order.

/** Compares by a text, in code unit order. */
export function byText<Item>(textOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const left = textOf(a);
    const right = textOf(b);
    return left === right ? 0 : left < right ? -1 : 1;
  };
}
