// Which lines of two texts are the same line: what stands once in both first, then what lies between.

export type Pair = readonly [before: number, after: number];

/** Gaps with more pairs than this are not searched line by line. */
const mostPairs = 1_000_000;

/** Positions of the same lines, rising on both sides. */
export function sameLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const anchors = rising(onceInBoth(before, after));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [toBefore, toAfter] of [...anchors, [before.length, after.length] as const]) {
    for (const [a, b] of between(before.slice(i, toBefore), after.slice(j, toAfter))) pairs.push([i + a, j + b]);
    if (toBefore < before.length) pairs.push([toBefore, toAfter]);
    [i, j] = [toBefore + 1, toAfter + 1];
  }
  return pairs;
}

function onceInBoth(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const [old, now] = [positionsOnce(before), positionsOnce(after)];
  return [...old].flatMap(([line, at]): Pair[] => {
    const other = now.get(line);
    return other === undefined ? [] : [[at, other]];
  });
}

function positionsOnce(lines: readonly string[]): ReadonlyMap<string, number> {
  const once = new Map<string, number>();
  const often = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (often.has(line)) continue;
    if (once.delete(line)) often.add(line);
    else once.set(line, at);
  }
  return once;
}

/** The longest run of pairs that rises on the right too; the left rises already. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  interface Link {
    readonly pair: Pair;
    readonly before: Link | undefined;
  }
  const ends: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const run: Pair[] = [];
  for (let link = ends.at(-1); link; link = link.before) run.unshift(link.pair);
  return run;
}

/** The longest common subsequence of two short lists. */
function between(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const width = after.length + 1;
  if (before.length === 0 || after.length === 0 || before.length * after.length > mostPairs) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
