// Numbers as the files of the index write them, back to numbers.

export type ReadNumbers = (text: string) => number[];

/** `digits`: the lower half ends a number, the upper half goes on; the least significant stands first. */
export function numberReader(digits: string): ReadNumbers {
  const base = digits.length / 2;
  const values = new Map(Array.from(digits, (digit, value): [number, number] => [digit.charCodeAt(0), value]));
  return (text) => {
    const numbers: number[] = [];
    let number = 0;
    let scale = 1;
    for (let index = 0; index < text.length; index++) {
      const value = values.get(text.charCodeAt(index)) ?? 0;
      if (value < base) {
        numbers.push(number + value * scale);
        number = 0;
        scale = 1;
      } else {
        number += (value - base) * scale;
        scale *= base;
      }
    }
    return numbers;
  };
}

/** Distances to the numbers they lead to, in place. */
export function summed(distances: number[]): number[] {
  for (let index = 1; index < distances.length; index++) {
    distances[index] = (distances[index - 1] ?? 0) + (distances[index] ?? 0);
  }
  return distances;
}

/** A value and how many more of it follow, again and again, to one value for each. */
export function spread(runs: readonly number[], length: number): Uint16Array {
  const values = new Uint16Array(length);
  let from = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const to = from + (runs[index + 1] ?? 0) + 1;
    values.fill(runs[index] ?? 0, from, to);
    from = to;
  }
  return values;
}

/** The number of the last of some rising values that is not above `wanted`; 0 when all are. */
export function lastUpTo<Value extends string | number>(
  count: number,
  valueAt: (index: number) => Value,
  wanted: Value,
): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
