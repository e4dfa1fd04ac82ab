// Which sentences and rows changed: the same sentence with other numbers, another wording, new ones and ones that are gone.
import { nearest } from "../../base/nearest.ts";
import { sameLines } from "./align.ts";
import type { Sentence } from "./snapshot.ts";

export interface SentencePair {
  readonly before?: Sentence;
  readonly after?: Sentence;
}

/** Rewordings are looked for only among so many. */
const mostReworded = 60;

/** In the order of the newer text; what is gone stands where it stood. */
export function changedSentences(before: readonly Sentence[], after: readonly Sentence[]): readonly SentencePair[] {
  const found: SentencePair[] = [];
  let [i, j] = [0, 0];
  for (const [toBefore, toAfter] of [
    ...sameLines(before.map(frameOf), after.map(frameOf)),
    [before.length, after.length] as const,
  ]) {
    found.push(...reworded(before.slice(i, toBefore), after.slice(j, toAfter)));
    const [old, now] = [before[toBefore], after[toAfter]];
    if (old && now && old.text !== now.text) found.push({ before: old, after: now });
    [i, j] = [toBefore + 1, toAfter + 1];
  }
  return found;
}

/** The sentence without what its figures say, under its heading: two of these are one sentence with other numbers. */
export function frameOf({ heading, text, figures, table }: Sentence): string {
  let frame = "";
  let at = 0;
  for (const [start, end, id] of figures) {
    frame += `${text.slice(at, start)}{${id}}`;
    at = end;
  }
  return [heading, table ?? "", frame + text.slice(at)].join("\n");
}

/** What lies between two sentences that stayed: each old one with the new one nearest to it, the rest gone or new. */
function reworded(before: readonly Sentence[], after: readonly Sentence[]): readonly SentencePair[] {
  const left = [...after];
  const pairs = before.map((old): SentencePair => {
    const like = left.filter(({ table }) => table === old.table);
    const text =
      Math.max(before.length, after.length) > mostReworded
        ? undefined
        : nearest(
            old.text,
            like.map((one) => one.text),
          );
    const at = text === undefined ? -1 : left.findIndex((one) => one.text === text && one.table === old.table);
    const [now] = at < 0 ? [] : left.splice(at, 1);
    return now ? { before: old, after: now } : { before: old };
  });
  const found = [...pairs, ...left.map((now): SentencePair => ({ after: now }))];
  return found.filter((pair) => pair.before?.text !== pair.after?.text);
}
