// 定性等级: the scores that a result judged in words may have.
import type { Decimal } from "../base/decimal.ts";
import { roundedScore } from "./indicator-score.ts";
import type { Standards } from "./rulebook.ts";

type Levels = NonNullable<Standards["qualitative"]>;

export interface Band {
  /** Belongs to the band: 80% and 60% are of the better level. */
  readonly low: Decimal;
  /** Does not belong to it; absent for the best level, which goes up to the weight. */
  readonly below?: Decimal;
}

/** Bounds are rounded half up to two digits, as scores are; undefined for words that are no level. */
export function bandOf(word: string, weight: Decimal, levels: Levels): Band | undefined {
  const upward = [...levels].sort((a, b) => a.from.amount.comparedTo(b.from.amount));
  const index = upward.findIndex(({ level }) => level === word.trim());
  const own = upward[index];
  if (!own) return undefined;
  const bound = (percent: Decimal) => roundedScore(weight.mul(percent).div(100));
  const better = upward[index + 1];
  return { low: bound(own.from.amount), ...(better && { below: bound(better.from.amount) }) };
}
