// Regions as comparisons know them, said in a line each: “甲县 12.50亿元” is a region that published that number in 2023.
import { sha256 } from "../../src/base/digest.ts";
import type { ComparedSource, SourceRegion, SourceYear } from "../../src/comparison/compared-source.ts";

export type TestFigure = SourceYear["figures"][number];

export interface Said {
  readonly code?: string;
  readonly name?: string;
  /** What stands for its 口径. */
  readonly definition?: string;
  readonly addsUp?: boolean;
  readonly basis?: TestFigure["basis"];
}

/** `text`: 超160亿元. The digits and unit are what is left without such words. */
export function figure(text: string, said: Said = {}): TestFigure {
  const { code = "money", name = "抽评资金", definition = "同一口径", addsUp = true, basis = "台账" } = said;
  const [, amount = "", unit = ""] = /^\D*?(-?[\d.]+)(?:余|多)?(.*?)(?:以上|左右)?$/u.exec(text) ?? [];
  const quantity = { amount, unit, definition: sha256(definition), ...(addsUp ? { addsUp: true as const } : {}) };
  return { code, name, text, quantity, statement: `${name}的口径`, basis };
}

export function region(name: string, id: string, years: readonly SourceYear[], more: Partial<SourceRegion> = {}) {
  const about = { bureau: `${name}财政局`, notice: "", nature: "正式" };
  return { sha256: sha256(`publication of ${id}`), region: { id, name, ...about, years, ...more } };
}

export const yearOf = (...figures: readonly TestFigure[]): SourceYear => ({ year: "2023", figures, kinds: [] });

/** “甲县 12.50亿元”: ids are r1, r2 … */
export const regions = (lines: readonly string[], said: Said = {}): readonly ComparedSource[] =>
  lines.map((line, at) => {
    const [name = "", text = ""] = line.split(" ");
    return region(name, `r${at + 1}`, [yearOf(figure(text, said))]);
  });

export const noPicture = (): undefined => undefined;
