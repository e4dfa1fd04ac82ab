// 共…，其中…: what follows 其中 is part of what stands before it, measure by measure.

import { sameMeasure } from "../../../base/relations.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { isAmount, sentenceEnd, sentenceStart } from "./sentences.ts";

export interface PartsOfTotal {
  readonly total: ReadNumber;
  readonly parts: readonly ReadNumber[];
  /** The text says that the parts are all: they are named in the total, or there is a 其余. */
  readonly exhaustive: boolean;
}

export function partsOfTotals(paragraph: ReadParagraph): readonly PartsOfTotal[] {
  return [...paragraph.text.matchAll(/其中/g)].flatMap(({ index }) => listAt(paragraph, index));
}

function listAt(paragraph: ReadParagraph, at: number): readonly PartsOfTotal[] {
  const { text, numbers } = paragraph;
  let from = sentenceStart(paragraph, at);
  // 共212个。其中，…: the total stands in the sentence before.
  if (text.slice(from, at).trim() === "" && from > 0) from = sentenceStart(paragraph, from - 1);
  const next = text.indexOf("其中", at + 2);
  const to = Math.min(sentenceEnd(paragraph, at), next < 0 ? text.length : next);
  const before = numbers.filter((one) => one.offset >= from && one.end <= at && isAmount(one));
  const after = numbers.filter((one) => one.offset > at && one.end <= to && isAmount(one));
  const measures: ReadNumber[] = [];
  for (const one of before)
    if (!measures.some((other) => sameMeasure(other.quantity, one.quantity))) measures.push(one);
  const head = text.slice(from, at);
  return measures.flatMap((measure): PartsOfTotal[] => {
    const same = (one: ReadNumber): boolean => sameMeasure(one.quantity, measure.quantity);
    const totals = before.filter(same);
    const total = totals.findLast(({ label }) => /共|合计|总/.test(label)) ?? totals.at(-1);
    const parts = after.filter(same);
    if (!total || parts.length === 0) return [];
    const exhaustive = /其余|其他|剩余/.test(text.slice(at, to)) || namedInTotal(head, parts, after);
    return [{ total, parts, exhaustive }];
  });
}

/** 抽评和重点评价项目共212个…其中，抽评项目200个，资金8.46亿元；重点评价项目12个，资金3.03亿元. */
function namedInTotal(head: string, parts: readonly ReadNumber[], all: readonly ReadNumber[]): boolean {
  const names = parts.map((part) => nameOf(part, all));
  if (parts.length < 2 || names.some((name) => name.length < 2) || new Set(names).size < names.length) return false;
  const places = names.map((name) => head.indexOf(name));
  if (places.some((place) => place < 0)) return false;
  const sorted = [...places].sort((a, b) => a - b);
  const between = sorted.slice(1).map((place, index) => head.slice(sorted[index], place));
  return between.every((words) => /[和与及、]/.test(words) && !/[，。；\d]/.test(words));
}

/** Its own words, or, when they are 资金 and the like, those of the number before it. */
function nameOf(part: ReadNumber, all: readonly ReadNumber[]): string {
  for (let at = all.indexOf(part); at >= 0; at--) {
    const name = all[at]?.label.replace(/财政|项目|涉及|资金|金额|预算|共|为|的|绩效/g, "") ?? "";
    if (name !== "") return name;
  }
  return "";
}
