// The shares of all grades are together 100%, but for what rounding takes away.
import { Decimal, zero } from "../../../base/decimal.ts";
import { intervalOfSum, touch } from "../../../base/interval.ts";
import { quantityText } from "../../../base/quantity-text.ts";
import { sum } from "../../../base/sum.ts";
import { type GradeLetter, gradeBefore, gradeLetters } from "../grade-words.ts";
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { isShare } from "./sentences.ts";

const hundred = new Decimal(100);

export const sharesSum: ProseCheck = {
  name: "shares-sum",
  sentence: "各等次的占比相加为100%",
  why: "优、良、中、差的占比列全了，加起来应是100%；每个占比四舍五入造成的差数除外。",
  severity: "error",
  examples: {
    good: ["优等占34%，良等占62%，中等占3.5%，差等占0.5%。", "分别占33.3%、33.3%、33.3%。"],
    bad: ["优等占34%，良等占62%，中等占5.3%，差等占0.5%。"],
  },
  *examine(text) {
    for (const paragraph of text) for (const run of runsOf(paragraph)) yield* judge(paragraph, run);
  },
};

interface Run {
  readonly shares: readonly ReadNumber[];
  readonly complete: boolean;
}

function runsOf(paragraph: ReadParagraph): readonly Run[] {
  const runs: ReadNumber[][] = [];
  let grades: GradeLetter[] = [];
  for (const share of paragraph.numbers.filter(isShare)) {
    const grade = gradeOf(paragraph, share);
    const run = runs.at(-1);
    if (grade === undefined) grades = [];
    else if (run && grades.length > 0 && !grades.includes(grade)) {
      run.push(share);
      grades.push(grade);
    } else {
      runs.push([share]);
      grades = [grade];
    }
  }
  const graded = runs.map((shares): Run => ({ shares, complete: shares.length === gradeLetters.length }));
  const listed = [...paragraph.text.matchAll(/分别占[^。；，]*/g)].map(({ 0: words, index }): Run => {
    const within = (one: ReadNumber): boolean => one.offset > index && one.end <= index + words.length;
    return { shares: paragraph.numbers.filter((one) => isShare(one) && within(one)), complete: false };
  });
  return [...graded.filter((run) => run.complete), ...listed];
}

/** 优等占34%, or 为优的68个，占34%. */
function gradeOf({ numbers }: ReadParagraph, share: ReadNumber): GradeLetter | undefined {
  const own = gradeBefore(share.label);
  const part = numbers[numbers.indexOf(share) - 1];
  return own ?? (part && /^占/.test(share.label) ? gradeBefore(part.label) : undefined);
}

function* judge(paragraph: ReadParagraph, { shares, complete }: Run): Iterable<Slip> {
  const [first, last] = [shares[0], shares.at(-1)];
  const quantities = shares.map((one) => one.quantity);
  const range = intervalOfSum(quantities, "%");
  const added = sum(quantities, "%");
  if (!first || !last || !range || !added || shares.length < 2) return;
  if (touch(range, { low: hundred, high: hundred })) return;
  // A list of shares that is not said to be whole is looked at only when it nearly is.
  const off = added.amount.minus(hundred).abs();
  if (!complete && (off.gt(2) || off.eq(zero))) return;
  yield {
    paragraph,
    start: first.offset,
    end: last.end,
    severity: complete ? "error" : "warning",
    message: `各项占比相加为${quantityText(added)}，不是100%`,
    hint: "请核对各项占比",
  };
}
