// The statistics a person typed into a text, Markdown or plain: each with its unit, its place, and the words around it that say what it counts.
import { Decimal } from "../../base/decimal.ts";
import { convert, type Quantity, qualifiersBefore } from "../../base/quantity.ts";
import { readQuantity } from "../../base/quantity-text.ts";
import { type ChineseQuantity, chineseQuantities } from "./chinese-quantities.ts";
import { onlyStatistics } from "./not-statistics.ts";
import { units } from "./units.ts";

export interface TypedNumber {
  readonly text: string;
  readonly quantity: Quantity;
  /** Positions in the text, in UTF-16 units from 0. */
  readonly offset: number;
  readonly end: number;
  /** The sentence up to the number, and on from it. */
  readonly before: string;
  readonly after: string;
  /** 6—8个: the quantity stands for everything between. */
  readonly range?: true;
  /** 三个, 两家: a small count in Chinese characters, which divides things more often than it reports them. */
  readonly loose?: true;
}

const digits = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
// 节约3亿元 and 最近3次 only end like 约 and 近.
const qualifier = `(?<qualifier>(?<![节签预合契集])约|(?<![最附邻])近|${qualifiersBefore.filter((word) => !/^[约近]$/.test(word)).join("|")})`;
const pattern = new RegExp(
  `(?:${qualifier}\\s*)?(?<digits>${digits})(?:\\s*(?<inner>余|多))?(?:[\\s*]*(?<scale>[万亿])(?<late>余|多)?)?(?:[\\s*]*(?<unit>${units}))?(?<outer>以上|以下|左右)?`,
  "g",
);
const rangePattern = new RegExp(
  `(?<!\\d)(?<low>${digits})(?<lowUnit>[万亿]?(?:${units})|[万亿])?\\s*(?:——|[—–\\-－~～至到])\\s*(?<high>${digits})\\s*(?<unit>[万亿]?(?:${units})|[万亿])`,
  "g",
);

type Found = Pick<TypedNumber, "text" | "quantity" | "offset" | "range" | "loose">;

/** In the order of the text. */
export function numbersInText(text: string): readonly TypedNumber[] {
  const statistics = onlyStatistics(halfWidth(text));
  const ranges = [...statistics.matchAll(rangePattern)].flatMap(readRange);
  const found: Found[] = [...ranges];
  const isFree = ({ offset, text: own }: Found): boolean =>
    !ranges.some((range) => offset < range.offset + range.text.length && range.offset < offset + own.length);
  found.push(...[...statistics.matchAll(pattern)].flatMap(readArabic).filter(isFree));
  found.push(
    ...chineseQuantities(statistics)
      .map((one: ChineseQuantity): Found => one)
      .filter(isFree),
  );
  return found
    .sort((a, b) => a.offset - b.offset)
    .map((one) => {
      const end = one.offset + one.text.length;
      return {
        ...one,
        text: text.slice(one.offset, end).replaceAll("*", "").trim(),
        end: one.offset + text.slice(one.offset, end).trimEnd().length,
        before: sentenceBefore(text, one.offset),
        after: text.slice(end, end + reach).split(stop)[0] ?? "",
        ...(divides.test(text.slice(end, end + 4)) && { loose: true as const }),
      };
    });
}

/** 6个方面 divides as 六个方面 does. */
const divides = /^\s*(?:方面|层面|环节|维度|大类)/;
const reach = 40;
const stop = /[。；！？]|\n\s*\n/;

const sentenceBefore = (text: string, offset: number): string =>
  (
    text
      .slice(Math.max(0, offset - reach), offset)
      .split(stop)
      .at(-1) ?? ""
  )
    // A line that goes on in the next one is one sentence.
    .replace(/\s*\n\s*/g, "")
    .trimEnd();

function readArabic({ 0: text, index: offset, groups = {} }: RegExpExecArray): Found[] {
  const { qualifier: word = "", digits: amount, inner, scale = "", late, unit: own = "", outer = "" } = groups;
  const about = inner ?? late ?? "";
  const quantity = readQuantity(`${word}${amount}${about}${scale}${own}${about === "" ? outer : ""}`);
  return quantity ? [{ text, quantity, offset }] : [];
}

function readRange({ 0: text, index: offset, groups = {} }: RegExpExecArray): Found[] {
  const { low, lowUnit, high, unit: own = "" } = groups;
  const upper = readQuantity(`${high}${own}`);
  const lower = readQuantity(`${low}${lowUnit ?? own}`);
  if (!upper || !lower) return [];
  const from = convert(lower, upper.unit);
  if (!from?.amount.lt(upper.amount)) return [];
  const half = upper.amount.minus(from.amount).div(2);
  const quantity: Quantity = { amount: from.amount.plus(half), unit: upper.unit, slack: Decimal.max(half, 0) };
  return [{ text, quantity, offset, range: true }];
}

/** ２０１个 is 201个: digits of either width count, each in its place. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９％．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
