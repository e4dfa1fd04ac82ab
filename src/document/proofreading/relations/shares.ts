// 优68个，占34%: the share follows from the part before it and the whole it is taken of.
import type { Quantity } from "../../../base/quantity.ts";
import { compareShare, sameMeasure } from "../../../base/relations.ts";
import { sum } from "../../../base/sum.ts";
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph, ReadProse } from "../read-prose.ts";
import { countAlike } from "./counted-thing.ts";
import { gradeRuns } from "./grade-runs.ts";
import { consistentSlip, contradictorySlip } from "./rate-slip.ts";
import { isAmount, isShare, saysTotal, sentencesApart } from "./sentences.ts";

/** 占, 占比, 占总数的; behind 占 the whole may be named: 占自评项目的. */
const share = /^占(?:比)?(?<whole>[^比]*?)(?:的?比例?)?(?:的|为|达到?|约)?$/;
const anyWhole = /^(?:总数|全部|总量|总额|合计|项目|项目数|项目总数|总)?$/;

export const shares: ProseCheck = {
  name: "share",
  sentence: "占比与部分、总数相符",
  why: "“占”字前后的部分、总数、百分比互相能算；总数取本段前面最近的同类数。",
  severity: "error",
  examples: {
    good: ["抽评项目200个，涉及78个部门，为优的68个，占34%；为良的124个，占62%。"],
    bad: ["抽评项目200个，为优的68个，占43%；为良的124个，占62%。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const number of paragraph.numbers.filter(isShare)) yield* judge(paragraph, number, text);
    }
  },
};

function* judge(paragraph: ReadParagraph, rate: ReadNumber, text: ReadProse): Iterable<Slip> {
  const named = share.exec(rate.label)?.groups?.whole;
  const part = partOf(paragraph, rate);
  if (named === undefined || !part) return;
  const wholes = anyWhole.test(named) ? wholesBefore(paragraph, part) : wholesNamed(text, named, part);
  const relations = wholes.map((whole) => ({
    whole,
    relation: compareShare(part.quantity, whole.quantity, rate.quantity),
  }));
  if (relations.length === 0 || relations.some(({ relation }) => relation.agreement === "exact")) return;
  const fitting = relations.find(({ relation }) => relation.agreement === "consistent");
  if (fitting) {
    yield consistentSlip(paragraph, rate, fitting.relation, "占比");
    return;
  }
  const best = relations.find(({ whole }) => whole.sure) ?? relations[0];
  if (best?.relation.agreement !== "contradictory") return;
  const slip = contradictorySlip(paragraph, rate, best.relation, "占比", [part, part]);
  const message = `占比${rate.text}与所列数据不一致，由“${part.text}”和${best.whole.text}计算为${best.relation.text}`;
  yield { ...slip, message, severity: best.whole.sure ? "error" : "warning" };
}

/** The number right before, in the same breath. */
function partOf({ numbers, text }: ReadParagraph, rate: ReadNumber): ReadNumber | undefined {
  const part = numbers[numbers.indexOf(rate) - 1];
  if (!part || !isAmount(part)) return undefined;
  return /[。；]/.test(text.slice(part.end, rate.offset)) ? undefined : part;
}

interface Whole {
  readonly quantity: Quantity;
  readonly text: string;
  /** It is clear that this is the whole meant. */
  readonly sure: boolean;
}

function wholesBefore(paragraph: ReadParagraph, part: ReadNumber): readonly Whole[] {
  const run = gradeRuns(paragraph).find(({ parts }) => parts.some((one) => one.number === part));
  const graded = new Set(run?.parts.map((one) => one.number));
  const quantities = [...graded].map((one) => one.quantity);
  const added = run?.complete ? sum(quantities, part.quantity.unit) : undefined;
  const sums: Whole[] = added ? [{ quantity: added, text: "各等次之和", sure: true }] : [];
  const before = paragraph.numbers.filter(
    (one) => one.end <= part.offset && isAmount(one) && !graded.has(one) && sameMeasure(one.quantity, part.quantity),
  );
  const only = before.filter((one) => countAlike(one, part)).length === 1;
  const wholes = [...before].reverse().map((one): Whole => {
    const near = sentencesApart(paragraph, one.offset, part.offset) <= 1;
    const sure = near && countAlike(one, part) && (only || saysTotal(one));
    return { quantity: one.quantity, text: `“${one.text}”`, sure };
  });
  // A printed total contradicts before the sum does: the sum has a check of its own.
  return [...wholes, ...sums];
}

/** 占自评项目的: every number the text says of 自评项目; clear when it says only one. */
function wholesNamed(text: ReadProse, named: string, part: ReadNumber): readonly Whole[] {
  const core = named.replace(/全部|总数|[的数]$/g, "");
  if (core.length < 2) return [];
  const found = text
    .flatMap((one) => one.numbers)
    .filter((one) => one !== part && isAmount(one) && sameMeasure(one.quantity, part.quantity))
    .filter((one) => one.label.includes(core) || one.noun.includes(core));
  const values = new Set(found.map((one) => one.text));
  return found.map((one) => ({ quantity: one.quantity, text: `“${one.text}”`, sure: values.size === 1 }));
}
