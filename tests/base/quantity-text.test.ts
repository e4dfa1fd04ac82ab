// Quantities as people write them: read, kept with their 余 and 超, and written again.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { qualifiersAfter, qualifiersBefore, writtenWith } from "../../src/base/quantity.ts";
import { quantityText, readQuantity } from "../../src/base/quantity-text.ts";

interface Expected {
  readonly amount: string;
  readonly unit: string;
  readonly slack: string;
  readonly before?: string;
  readonly after?: string;
}

const table: readonly (readonly [string, Expected])[] = [
  ["200", { amount: "200", unit: "", slack: "0" }],
  ["200个", { amount: "200", unit: "个", slack: "0" }],
  ["6000余个", { amount: "6000", unit: "个", slack: "0", after: "余" }],
  ["超160亿元", { amount: "160", unit: "亿元", slack: "0.5", before: "超" }],
  ["400余人次", { amount: "400", unit: "人次", slack: "0", after: "余" }],
  ["至少2个", { amount: "2", unit: "个", slack: "0", before: "至少" }],
  ["9.5万人", { amount: "9.5", unit: "万人", slack: "0.05" }],
  ["11.5%", { amount: "11.5", unit: "%", slack: "0.05" }],
  ["34%", { amount: "34", unit: "%", slack: "0.5" }],
  ["3.03亿元", { amount: "3.03", unit: "亿元", slack: "0.005" }],
  ["8600.50元", { amount: "8600.5", unit: "元", slack: "0.005" }],
  ["不少于3家", { amount: "3", unit: "家", slack: "0", before: "不少于" }],
  ["不超过10%", { amount: "10", unit: "%", slack: "0.5", before: "不超过" }],
  ["超过54.88亿元", { amount: "54.88", unit: "亿元", slack: "0.005", before: "超过" }],
  ["约36.33亿元", { amount: "36.33", unit: "亿元", slack: "0.005", before: "约" }],
  ["近400人次", { amount: "400", unit: "人次", slack: "0", before: "近" }],
  ["逾1.2万户", { amount: "1.2", unit: "万户", slack: "0.05", before: "逾" }],
  ["300万元以上", { amount: "300", unit: "万元", slack: "0.5", after: "以上" }],
  ["60分以下", { amount: "60", unit: "分", slack: "0", after: "以下" }],
  ["3.03亿元左右", { amount: "3.03", unit: "亿元", slack: "0.005", after: "左右" }],
  ["30多个", { amount: "30", unit: "个", slack: "0", after: "多" }],
  ["5‰", { amount: "5", unit: "‰", slack: "0.5" }],
  ["-2.5%", { amount: "-2.5", unit: "%", slack: "0.05" }],
];

describe("reading", () => {
  test.each(table)("%s", (text, expected) => {
    const read = readQuantity(text);
    expect(
      read && { ...read, amount: read.amount.toFixed(), slack: read.slack.toFixed(), decimals: undefined },
    ).toEqual({
      ...expected,
      decimals: undefined,
    });
  });

  test.each(table)("%s is written again as it was read", (text) => {
    const read = readQuantity(text);
    expect(read && quantityText(read)).toBe(text);
  });

  test.each([
    ["２００个", "200个"],
    ["１１．５％", "11.5%"],
    ["１，２３４万元", "1234万元"],
    [" 200 个 ", "200个"],
    ["6000 余 个", "6000余个"],
    ["超 160亿元", "超160亿元"],
    ["1,234.50万元", "1234.50万元"],
    ["−3个", "-3个"],
  ])("%s is %s", (text, plain) => {
    const read = readQuantity(text);
    expect(read && quantityText(read)).toBe(plain);
  });

  test.each([
    "",
    "个",
    "约",
    "两百个",
    "200-300个",
    "200～300个",
    "1.2.3%",
    "12:30",
    "2023年度总结报告全文如下",
    "200个项目和3个",
    "1e3",
    "0x1F",
    "$200",
    "200 USD",
    "200余个以上",
    "=1+1",
    "12,34个",
    "余个",
  ])("%j is none", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });

  test("never throws, and what it reads it can write and read again", () => {
    const piece = fc.constantFrom(
      ...qualifiersBefore,
      ...qualifiersAfter,
      "1",
      "20",
      ".",
      ",",
      "5",
      "万",
      "亿元",
      "个",
      "%",
      " ",
      "-",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const read = readQuantity(text);
          if (read) expect(readQuantity(quantityText(read))).toEqual(read);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("writing", () => {
  const money = writtenWith(new Decimal("11.495"), "亿元", 3);

  test("with as many digits as asked for, rounded half up", () => {
    expect(quantityText(money, 2)).toBe("11.50亿元");
    expect(quantityText(money, 0)).toBe("11亿元");
  });

  test("a computed value shows all its digits", () => {
    const { decimals: _, ...computed } = money;
    expect(quantityText(computed)).toBe("11.495亿元");
  });
});
