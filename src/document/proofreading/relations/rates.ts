// A named rate follows from the two numbers beside it: 申报43.52亿元，核减7.13亿元，核减率16.39%.

import { compareShare, sameMeasure } from "../../../base/relations.ts";
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { type KnownRate, knownRates } from "./known-rates.ts";
import { consistentSlip, contradictorySlip } from "./rate-slip.ts";
import { isAmount, isShare, sentenceStart } from "./sentences.ts";

export const rates: ProseCheck = {
  name: "rate",
  sentence: "比率与所列的两个数相符",
  why: "核减率、执行率、整改完成率都能由旁边的两个数算出来；按所写位数的四舍五入范围分为一致、范围内一致、不一致三种。",
  severity: "error",
  examples: {
    good: ["单位申报资金40.00亿元，核减资金7.00亿元，核减率17.5%。自评项目2247个，抽查258个，抽评率11.5%。"],
    bad: ["单位申报资金43.52亿元，核减资金7.13亿元，核减率18.39%。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const number of paragraph.numbers.filter(isShare)) {
        const known = knownRates.find(({ rate }) => statesRate(rate).test(number.label));
        if (known) yield* judge(paragraph, number, known);
      }
    }
  },
};

/** 核减率, 核减率达; not 执行率由…改为…, nor 高于…. */
const statesRate = (rate: RegExp): RegExp => new RegExp(`(?:${rate.source})(?:仅?为|达到?|约|仅|是)?$`);

function* judge(paragraph: ReadParagraph, rate: ReadNumber, { rate: name, part, whole }: KnownRate): Iterable<Slip> {
  const title = name.exec(rate.label)?.[0] ?? "";
  const before = paragraph.numbers.filter((one) => one.end <= rate.offset && isAmount(one));
  const near = before.filter((one) => one.offset >= sentenceStart(paragraph, rate.offset));
  const over = near.findLast((one) => part.test(one.label) || part.test(one.noun));
  const under = before.findLast((one) => one !== over && whole.test(one.label) && !part.test(one.label));
  if (over && under && sameMeasure(over.quantity, under.quantity)) {
    const relation = compareShare(over.quantity, under.quantity, rate.quantity);
    if (relation.agreement === "consistent") yield consistentSlip(paragraph, rate, relation, title);
    if (relation.agreement !== "contradictory") return;
    if (!anyFits(near, rate)) yield contradictorySlip(paragraph, rate, relation, title, [over, under]);
    return;
  }
  // The words do not say which two: some two of the sentence must give it.
  const pairs = pairsOf(near);
  if (pairs.length === 0 || anyFits(near, rate)) return;
  yield {
    paragraph,
    start: rate.offset,
    end: rate.end,
    severity: "warning",
    message: `${title}${rate.text}由本句所列的数算不出来`,
    hint: "请核对这个比率和它的两个数",
  };
}

const pairsOf = (numbers: readonly ReadNumber[]): readonly (readonly [ReadNumber, ReadNumber])[] =>
  numbers.flatMap((one) =>
    numbers
      .filter(
        (other) =>
          other !== one && sameMeasure(one.quantity, other.quantity) && one.quantity.amount.lt(other.quantity.amount),
      )
      .map((other) => [one, other] as const),
  );

const anyFits = (numbers: readonly ReadNumber[], rate: ReadNumber): boolean =>
  pairsOf(numbers).some(([one, other]) => {
    const { agreement } = compareShare(one.quantity, other.quantity, rate.quantity);
    return agreement === "exact" || agreement === "consistent";
  });
