// The parts lists are made of: ranges of money, the digits of choices, comparing, what a fragment asks.
import { describe, expect, it } from "vitest";
import { choiceClasses, filterRules, pickClass } from "../../../site/lists/choice-classes.ts";
import { moneyRange } from "../../../site/lists/money-range.ts";
import { compareDecimals, compareTexts } from "../../../site/scripts/lists/compare.ts";
import { folded } from "../../../site/scripts/lists/row.ts";
import { fragmentOf, wishOf } from "../../../site/scripts/lists/wish.ts";

describe("ranges of money", () => {
  it.each([
    ["0", "100万元以下"],
    ["999999.99", "100万元以下"],
    ["1000000", "100万元至500万元"],
    ["5000000.00", "500万元至1000万元"],
    ["10000000", "1000万元至5000万元"],
    ["99999999.99", "5000万元至1亿元"],
    ["100000000", "1亿元以上"],
    ["123456789012345678901234567890.5", "1亿元以上"],
    ["-1", ""],
    ["约3", ""],
    [undefined, ""],
  ])("%s元 is in %s", (amount, expected) => {
    expect(moneyRange(amount)).toBe(expected);
  });
});

describe("choices of a row", () => {
  it("are two digits to the base of 16, a letter for each facet; what a row does not say leaves no class", () => {
    expect(choiceClasses([0, undefined, 15, 16, 255])).toBe("a0 a-0 c15 c-0 d0 d-1 e15 e-15");
  });

  it("need the high digit in the control only beyond 16", () => {
    expect([pickClass(0, 16), pickClass(1, 17)]).toEqual(["pick-a", "pick-b many"]);
  });

  it("are told apart by the rules: a row stays for one option of 257, the first of which leaves all", () => {
    const rules = [
      ...filterRules().matchAll(/:has\(\.pick-a(\.many)?>option(.*?):checked\) \.row:not\(\.(a[-\d]+)\)/g),
    ];
    expect(rules.length).toBe(32);
    const staysFor = (option: number, choice: number, many: boolean): boolean =>
      rules.every(([, onlyMany, position = "", name = ""]) => {
        const applies = (onlyMany === undefined || many) && matches(position, option);
        return !applies || choiceClasses([choice]).split(" ").includes(name);
      });
    for (const choice of [0, 1, 15, 16, 17, 31, 32, 200, 255]) {
      const options = Array.from({ length: 257 }, (_, index) => index + 1);
      expect(options.filter((option) => staysFor(option, choice, true))).toEqual([1, choice + 2]);
    }
    const few = Array.from({ length: 17 }, (_, index) => index + 1);
    expect(few.filter((option) => staysFor(option, 9, false))).toEqual([1, 11]);
  });
});

/** Whether the `position`th child, counted from 1, is meant by one or more :nth-child(). */
function matches(selectors: string, position: number): boolean {
  return [...selectors.matchAll(/:nth-child\((-?\d*)n\+(\d+)\)/g)].every(([, step = "", start = ""]) => {
    const every = step === "" ? 1 : step === "-" ? -1 : Number(step);
    const turns = (position - Number(start)) / every;
    return Number.isInteger(turns) && turns >= 0;
  });
}

describe("comparing", () => {
  it("takes decimals exactly, however long", () => {
    const amounts = ["-2.5", "-2.05", "0", "0.1", "0.10000000000000001", "9", "10", "12345678901234567890.01"];
    expect([...amounts].reverse().sort(compareDecimals)).toEqual(amounts);
    expect(compareDecimals("1.50", "1.5")).toBe(0);
  });

  it("takes the numbers in texts by size", () => {
    expect(["2023年10月1日", "2023年5月18日"].sort(compareTexts)).toEqual(["2023年5月18日", "2023年10月1日"]);
  });

  it("finds full and half width, capital and small letters, with and without spaces", () => {
    expect(folded("ＰＰＰ　项目 ２０２３")).toBe(folded("ppp项目2023"));
  });
});

describe("the fragment of an address", () => {
  it("keeps choices, words and order, and gives them back", () => {
    const wish = {
      choices: new Map([
        ["department", "明川市教育局"],
        ["grade", "优"],
      ]),
      words: "公园 & 绿地",
      sorting: { key: "score", descending: true },
    };
    const fragment = fragmentOf(wish);
    expect(fragment.slice(0, 2)).toBe("#?");
    expect(wishOf(fragment)).toEqual(wish);
  });

  it("is empty when nothing is asked, and asks nothing when it names a place", () => {
    const nothing = { choices: new Map(), words: "", sorting: undefined };
    expect(fragmentOf(nothing)).toBe("");
    expect(wishOf("#rectification-zg-1")).toEqual(nothing);
  });
});
