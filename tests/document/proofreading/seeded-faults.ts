// One number at a time made wrong, in the ways numbers go wrong when they are typed: a digit, the unit, 万 for 亿, a percentage, a grade, a total.
import type { Prose, Stretch } from "../../../src/document/proofreading/prose.ts";

export interface Fault {
  readonly kind: "value" | "unit" | "magnitude" | "percentage" | "grade" | "total";
  readonly prose: Prose;
  readonly paragraph: number;
  /** The wrong number, where it now stands. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly wrong: string;
}

/** A statistic: digits with the unit behind them, found here without the code that is tested. */
const statistic = /(?<![\d.〔第])(\d+(?:\.\d+)?)(余)?(亿元|万元|个百分点|%|个|项|人次|家|亿|万)/g;

/** Every fault of every number outside tables and quotations, in the order of the text. */
export function faultsOf(prose: Prose): readonly Fault[] {
  return prose.flatMap((paragraph, index) => {
    if (paragraph.kind === "cell") return [];
    return [...paragraph.text.matchAll(statistic)].flatMap((match): Fault[] => {
      const [right, digits = "", about = "", unit = ""] = match;
      const start = match.index;
      if (paragraph.citations?.some((one) => one.start <= start && start < one.end)) return [];
      const before = paragraph.text.slice(0, start);
      return wrongNumbers(digits, about, unit, before).map(([kind, wrong]) => {
        const text = before + wrong + paragraph.text.slice(start + right.length);
        const moved = wrong.length - right.length;
        const citations = (paragraph.citations ?? []).map((one) => (one.start < start ? one : shifted(one, moved)));
        const changed = prose.map((one, at) => (at === index ? { ...one, text, citations } : one));
        return { kind, prose: changed, paragraph: index, start, end: start + wrong.length, right, wrong };
      });
    });
  });
}

const shifted = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });

function wrongNumbers(digits: string, about: string, unit: string, before: string): readonly [Fault["kind"], string][] {
  const made: [Fault["kind"], string][] = [];
  const more = otherLastDigit(digits);
  const clause = before.split(/[，。；]/).at(-1) ?? "";
  const isTotal = /共$|总数|总额|合计/.test(clause);
  const isGrade = /(?:为|等次)?[优良中差](?:的|等)?$/.test(clause);
  const kind = unit === "%" ? "percentage" : isGrade ? "grade" : isTotal ? "total" : "value";
  made.push([kind, more + about + unit]);
  // Two digits change places, or one is typed twice.
  made.push([kind, (swapped(digits) ?? doubled(digits)) + about + unit]);
  if (unit === "亿元") made.push(["magnitude", `${digits}${about}万元`], ["unit", `${digits}${about}元`]);
  if (unit === "万元") made.push(["magnitude", `${digits}${about}亿元`], ["unit", `${digits}${about}元`]);
  if (unit === "%") made.push(["unit", `${digits}个百分点`]);
  if (unit === "个" || unit === "项") made.push(["magnitude", `${digits}${about}万${unit}`]);
  return made;
}

/** 200 → 201, 8.46 → 8.47, 9 → 8. */
const otherLastDigit = (digits: string): string => {
  const last = Number(digits.at(-1));
  return `${digits.slice(0, -1)}${last === 9 ? 8 : last + 1}`;
};

/** 124 → 142; undefined when no two neighbours differ, or a zero would come first. */
function swapped(digits: string): string | undefined {
  for (let at = digits.length - 2; at >= 0; at--) {
    const [a = "", b = ""] = [digits[at], digits[at + 1]];
    if (a === b || !/\d\d/.test(a + b) || (at === 0 && b === "0")) continue;
    return digits.slice(0, at) + b + a + digits.slice(at + 2);
  }
  return undefined;
}

/** 8 → 88, 33.33 → 333.33: a digit before the point, since one more behind it may still be true. */
const doubled = (digits: string): string => (digits.charAt(0) === "0" ? `1${digits}` : digits.charAt(0) + digits);
