// Values of content/ as cells: numbers only where the cell says all that was written, else the words themselves.
import { describe, expect, it } from "vitest";
import { exchangeValue, usualUnit } from "../../../src/exchange/export/exchange-value.ts";
import { list } from "../../../src/records/types/composite.ts";
import { money, percent, points, quantity } from "../../../src/records/types/numbers.ts";
import { date, pointInTime } from "../../../src/records/types/times.ts";
import { words } from "../../../src/records/types/words.ts";

describe("exchangeValue", () => {
  it.each([
    ["1260.00万元", money, { digits: "1260.00", format: "#,##0.00" }],
    ["0.5万元", money, { digits: "0.5", format: "#,##0.0" }],
    ["3.03亿元", money, "3.03亿元"],
    ["12600000元", money, "12600000元"],
    ["超160万元", money, "超160万元"],
    ["1,260万元", money, "1,260万元"],
    ["1234567890123456万元", money, "1234567890123456万元"],
    ["97.70%", percent, { digits: "0.9770", format: "0.00%" }],
    ["5%", percent, { digits: "0.05", format: "0%" }],
    ["100%", percent, { digits: "1.00", format: "0%" }],
    ["约12%", percent, "约12%"],
    ["92.50", points, { digits: "92.50", format: "0.00" }],
    ["92.5分", points, "92.5分"],
    ["6000余个", quantity, "6000余个"],
    ["2024-02-29", date, { date: "2024-02-29" }],
    // Excel believes in the 29th of February 1900.
    ["1900-01-31", date, "1900-01-31"],
    ["2023-10-31", pointInTime, "2023-10-31"],
    ["12.30", words, "12.30"],
    ["=1+1", words, "=1+1"],
  ])("%s", (text, type, expected) => expect(exchangeValue(text, type, "万元")).toEqual(expected));

  it("joins a list so that its items can be told apart again", () => {
    expect(exchangeValue(["甲、乙", "丙；丁"], list(words), "万元")).toBe("甲、乙；丙\\；丁");
  });
});

describe("usualUnit", () => {
  it.each([
    [["1元", "2元", "3万元"], "元"],
    [["3.03亿元", "1亿元"], "亿元"],
    [["1元", "1万元"], "万元"],
    [["超1元", undefined], "万元"],
    [[], "万元"],
  ])("%j: %s", (amounts, unit) => expect(usualUnit(amounts)).toBe(unit));
});
