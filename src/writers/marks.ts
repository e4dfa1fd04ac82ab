// Full-width marks and the empty half each of them can give up when a line needs its room (标点挤压, GB/T 15834-2011, 5.1; CLREQ).

/** The half of its square a mark leaves empty. */
export type EmptyHalf = "before" | "after";

const opening = "“‘（〔【《〈「『［";
const closing = "”’）〕】》〉」』］";
const pausing = "，、；：";
const stopping = "。？！";

const empty: ReadonlyMap<string, EmptyHalf> = new Map([
  ...[...opening].map((mark) => [mark, "before"] as const),
  ...[...`${closing}${pausing}${stopping}`].map((mark) => [mark, "after"] as const),
]);

/** Which marks give up their empty half first: brackets, then those within a sentence, then those that end one (CLREQ). */
export const yieldingOrder: readonly string[] = [opening + closing, pausing, stopping];

export const emptyHalf = (character: string): EmptyHalf | undefined => empty.get(character);

const ranks: ReadonlyMap<string, number> = new Map(
  yieldingOrder.flatMap((marks, rank) => [...marks].map((mark) => [mark, rank] as const)),
);

/** Its place in that order. */
export const yieldingRank = (mark: string): number => ranks.get(mark) ?? yieldingOrder.length;

/** Says nothing by itself: a line that holds one character and these is a line of one character. */
export const isMark = (character: string): boolean => empty.has(character) || "…—".includes(character);
