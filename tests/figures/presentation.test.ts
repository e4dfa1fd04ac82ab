// One value in several forms: exact in every unit, rounded only when asked, never with more digits than are known.
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import type { Quantity } from "../../src/base/quantity.ts";
import { exactly } from "../../src/base/quantity.ts";
import { readQuantity } from "../../src/base/quantity-text.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { numberText } from "../../src/figures/number-text.ts";
import { type Presentation, presented } from "../../src/figures/presentation.ts";

/** A figure with this value, shown as its definition asks for. */
function figure(quantity: Quantity, shown: { readonly display?: string; readonly decimals?: number } = {}): Figure {
  const place = { file: "口径.yaml" };
  const definition = {
    id: "甲",
    code: "a",
    statement: "",
    phrases: [],
    formula: { type: "reported" },
    unit: "",
    trim: false,
    caption: "",
    place,
    ...shown,
  } as const;
  const text = numberText(definition, quantity);
  return {
    id: "甲",
    code: "a",
    statement: "",
    value: { type: "quantity", quantity, shown: text.shown },
    text: text.text,
    phrases: [],
    ofSubject: false,
    provenance: { basis: "汇总", method: "", definedAt: place, inputs: [], operands: [] },
  };
}

function stated(text: string): Quantity {
  const quantity = readQuantity(text);
  if (!quantity) throw new Error(text);
  return quantity;
}

describe("a stated number", () => {
  it.each([
    ["36.33亿元", {}, "36.33亿元"],
    ["36.33亿元", { unit: "万元" }, "363300万元"],
    ["36.33亿元", { unit: "万元", grouped: true }, "363,300万元"],
    ["36.33亿元", { unit: "元", grouped: true }, "3,633,000,000元"],
    ["36.33亿元", { unit: "万元", bare: true }, "363300"],
    ["36.33亿元", { decimals: 1 }, "36.3亿元"],
    ["36.35亿元", { decimals: 1 }, "36.4亿元"],
    ["36.33亿元", { decimals: 4 }, "36.33亿元"],
    ["36.33亿元", { unit: "万元", decimals: 2 }, "363300万元"],
    ["3.00亿元", {}, "3.00亿元"],
    ["3.00亿元", { unit: "亿元" }, "3.00亿元"],
    ["3.00亿元", { unit: "万元" }, "30000万元"],
    ["1280.50万元", { unit: "亿元" }, "0.12805亿元"],
    ["1280.50万元", { unit: "亿元", decimals: 2 }, "0.13亿元"],
    ["1280.50万元", { grouped: true }, "1,280.50万元"],
    ["超160亿元", { unit: "万元", grouped: true }, "超1,600,000万元"],
    ["6000余个", { grouped: true }, "6,000余个"],
    ["6000余个", { unit: "万个" }, "0.6余万个"],
    ["999个", { grouped: true }, "999个"],
    ["1000个", { grouped: true }, "1,000个"],
    ["12.3456%", { decimals: 1 }, "12.3%"],
    ["-3.2%", { direction: true }, "下降3.2%"],
    ["3.2%", { direction: true }, "增长3.2%"],
    ["-1200个", { direction: true, grouped: true }, "减少1,200个"],
    ["12个", { direction: true }, "增加12个"],
    ["0个", { direction: true }, "持平"],
    ["-1.5个百分点", { direction: true }, "降低1.5个百分点"],
  ] as readonly (readonly [string, Presentation, string])[])("%s as %j: %s", (text, wanted, expected) => {
    expect(presented(figure(stated(text)), wanted)).toEqual({ text: expected });
  });
});

describe("a figure that is itself shown rounded", () => {
  const amount = figure(stated("363312.45万元"), { display: "亿元", decimals: 2 });

  it.each([
    [{}, "36.33亿元"],
    [{ grouped: true }, "36.33亿元"],
    [{ unit: "万元" }, "363312.45万元"],
    [{ unit: "亿元" }, "36.331245亿元"],
    [{ unit: "万元", decimals: 0, grouped: true }, "363,312万元"],
    [{ decimals: 1 }, "36.3亿元"],
  ])("%j: %s, from what is known, not from what is printed", (wanted, expected) => {
    expect(presented(amount, wanted)).toEqual({ text: expected });
  });
});

describe("what cannot be written so", () => {
  it("another kind of unit", () => {
    expect(presented(figure(stated("3个")), { unit: "万元" })).toMatchObject({ wrong: "“甲”3个不能换算成“万元”" });
  });

  it("a quotient that never ends, unless its digits are named", () => {
    const third = figure(exactly(new Decimal(100).div(3), "万元"), { decimals: 2 });
    expect(presented(third, {})).toEqual({ text: "33.33万元" });
    expect(presented(third, { unit: "元" })).toMatchObject({ wrong: "“甲”除不尽，换算成“元”时没有写明小数" });
    expect(presented(third, { unit: "元", decimals: 1 })).toEqual({ text: "333333.3元" });
  });

  it("a table or a text", () => {
    const table = { ...figure(stated("3个")), value: { type: "text" } } as const;
    expect(presented(table, { unit: "万元" })).toMatchObject({ wrong: expect.stringContaining("不是一个数") });
  });
});
