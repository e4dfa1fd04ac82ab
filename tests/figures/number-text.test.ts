// How a quantity reads: in the unit and with the digits asked for, rounded half up, never with digits nobody knows.
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { exactly } from "../../src/base/quantity.ts";
import { readQuantity } from "../../src/base/quantity-text.ts";
import type { Definition } from "../../src/figures/definition.ts";
import { numberText } from "../../src/figures/number-text.ts";

const definition = (manner: Partial<Definition>): Definition => ({
  id: "数",
  code: "n",
  statement: "测试",
  phrases: [],
  formula: { type: "reported" },
  unit: "",
  trim: false,
  caption: "",
  place: { file: "f.yaml" },
  ...manner,
});

const written = (text: string, manner: Partial<Definition> = {}) => {
  const quantity = readQuantity(text);
  if (!quantity) throw new Error(`no quantity: ${text}`);
  return numberText(definition(manner), quantity);
};
const computed = (amount: string, unit: string, manner: Partial<Definition> = {}) =>
  numberText(definition(manner), exactly(new Decimal(amount), unit));

describe("what was written", () => {
  it.each([
    ["3.03亿元", {}, "3.03亿元"],
    ["3.00亿元", {}, "3.00亿元"],
    ["3.03亿元", { decimals: 4 }, "3.03亿元"],
    ["3.03亿元", { display: "万元" }, "30300万元"],
    ["3.03亿元", { display: "万元", decimals: 2 }, "30300万元"],
    ["1250万元", { display: "亿元", decimals: 2 }, "0.13亿元"],
    ["8600.50元", { display: "万元", decimals: 4 }, "0.8601万元"],
    ["6000余个", { decimals: 2 }, "6000余个"],
    ["超160亿元", { decimals: 1 }, "超160亿元"],
    ["400余人次", {}, "400余人次"],
    ["至少2个", {}, "至少2个"],
    ["11.5%", { decimals: 0 }, "12%"],
    ["11.50%", { trim: true }, "11.5%"],
    ["200个", { decimals: 2 }, "200个"],
  ])("%s with %o reads %s", (text, manner, expected) => expect(written(text, manner).text).toBe(expected));
});

describe("what was computed", () => {
  it.each([
    ["34", "%", { decimals: 1 }, "34.0%"],
    ["34", "%", { decimals: 1, trim: true }, "34%"],
    ["3.5", "%", { decimals: 2, trim: true }, "3.5%"],
    ["100", "%", { decimals: 2, trim: true }, "100%"],
    ["33.333333333333333333333333333", "%", {}, "33.33%"],
    ["0.125", "%", { decimals: 2 }, "0.13%"],
    ["0.135", "%", { decimals: 2 }, "0.14%"],
    ["1.005", "亿元", { decimals: 2 }, "1.01亿元"],
    ["-1.005", "亿元", { decimals: 2 }, "-1.01亿元"],
    ["-0.001", "亿元", { decimals: 2 }, "0.00亿元"],
    ["2.5", "个", { decimals: 0 }, "3个"],
    ["123456789012345678901234567890.125", "元", { decimals: 2 }, "123456789012345678901234567890.13元"],
    ["0.0000001", "亿元", { decimals: 2 }, "0.00亿元"],
    ["200", "个", {}, "200个"],
    ["92.5", "分", {}, "92.5分"],
  ])("%s%s with %o reads %s", (amount, unit, manner, expected) =>
    expect(computed(amount, unit, manner).text).toBe(expected),
  );
});

describe("the word about rounding", () => {
  it.each([
    ["1.006", { decimals: 2 }, "四舍五入，保留2位小数"],
    ["1.6", { decimals: 0 }, "四舍五入到整数"],
    ["1.50", { decimals: 1 }, undefined],
    ["2", { decimals: 2 }, undefined],
  ])("%s with %o: %s", (amount, manner, expected) => expect(computed(amount, "亿元", manner).rounding).toBe(expected));

  it("is said of a written value that is shown more roughly", () => {
    expect(written("1250万元", { display: "亿元", decimals: 2 }).rounding).toBe("四舍五入，保留2位小数");
    expect(written("3.03亿元", { display: "万元" }).rounding).toBeUndefined();
  });
});
