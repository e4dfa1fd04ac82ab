// Where each pair of neighbouring characters stands in the long text; white space behind a character pairs with it, too.

export interface LetterPair {
  readonly pair: string;
  /** Rising. */
  readonly positions: Uint32Array;
}

/** In code unit order. `text`: ends with white space. Two rounds over the text, so that the positions of all pairs fit into one array. */
export function letterPairs(text: string): readonly LetterPair[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (let position = 0; position < text.length; position++) {
    const key = pairAt(text, position);
    if (key === undefined) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    total++;
  }
  const all = new Uint32Array(total);
  const next = new Map<number, number>();
  let start = 0;
  for (const [key, count] of [...counts].sort(([a], [b]) => a - b)) {
    next.set(key, start);
    start += count;
  }
  for (let position = 0; position < text.length; position++) {
    const key = pairAt(text, position);
    if (key === undefined) continue;
    const at = next.get(key) ?? 0;
    all[at] = position;
    next.set(key, at + 1);
  }
  return [...next].map(([key, end]) => ({
    pair: String.fromCharCode(Math.floor(key / unit), key % unit),
    positions: all.subarray(end - (counts.get(key) ?? 0), end),
  }));
}

const unit = 0x10000;
const space = 0x20;
const isSpace = (code: number): boolean => code === space || code === 0x0a;

/** Both characters as one number; undefined on white space. */
function pairAt(text: string, position: number): number | undefined {
  const first = text.charCodeAt(position);
  if (isSpace(first)) return undefined;
  const second = text.charCodeAt(position + 1);
  return first * unit + (isSpace(second) ? space : second);
}
