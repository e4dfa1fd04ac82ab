// Sums over regions: to the last digit, of what adds up, and of no region twice.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRegions } from "../../src/comparison/compare-regions.ts";
import type { ComparedSource } from "../../src/comparison/compared-source.ts";
import { figure, noPicture, region, regions, yearOf } from "./regions.ts";

const first = (sources: readonly ComparedSource[]) => compareRegions(sources, noPicture)[0];
const total = (lines: readonly string[]) => first(regions(lines))?.total?.text;

/** A plain decimal as a whole number of its last digits, so that the test adds without the code's own decimals. */
function scaled(amount: string, digits: number): bigint {
  const [whole = "", fraction = ""] = amount.replace("-", "").split(".");
  const number = BigInt(whole + fraction.padEnd(digits, "0"));
  return amount.startsWith("-") ? -number : number;
}

describe("the sum over regions", () => {
  it("is exact", () => {
    expect(total(["甲县 0.1亿元", "乙县 0.2亿元"])).toBe("0.3亿元");
    expect(total(["甲县 3.03亿元", "乙县 30300万元"])).toBe("6.06亿元");
    expect(total(["甲县 99999999999999999999.99元", "乙县 0.01元"])).toBe("100000000000000000000.00元");
    expect(total(["甲县 -5个", "乙县 3个"])).toBe("-2个");
    expect(total(["甲县 超160亿元", "乙县 3.5亿元"])).toBe("超163.5亿元");
  });

  it("is always what the shown amounts add up to", () => {
    const units = { 元: 0, 万元: 4, 亿元: 8 };
    const number = fc.record({
      whole: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
      fraction: fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 4 }),
      unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 90 }), (numbers) => {
        const lines = numbers.map(
          ({ whole, fraction, unit }, at) => `第${at}县 ${whole}${fraction === "" ? "" : `.${fraction}`}${unit}`,
        );
        const found = first(regions(lines));
        const digits = 20;
        const sum = (found?.rows ?? []).reduce((all, { amount }) => all + scaled(amount, digits), 0n);
        expect(scaled(found?.total?.amount ?? "", digits)).toBe(sum);
        // And what was published, in 元: the unit of the comparison loses nothing.
        const published = lines.reduce((all, line) => {
          const [, amount = "", unit = "元"] = /([-\d.]+)(\D+)$/u.exec(line.split(" ")[1] ?? "") ?? [];
          return all + scaled(amount, digits) * 10n ** BigInt(units[unit as keyof typeof units]);
        }, 0n);
        expect(sum * 10n ** BigInt(units[(found?.unit ?? "元") as keyof typeof units])).toBe(published);
      }),
      { numRuns: 60 },
    );
  });

  it("is not made of rates, means and what only its reporter knows", () => {
    const found = first(regions(["甲县 81.5%", "乙县 90.2%"], { addsUp: false }));
    expect([found?.rows.length, found?.total, found?.notes]).toEqual([
      2,
      undefined,
      ["这个数按统计方法不能各地区相加，不列合计。"],
    ]);
  });

  it("never mixes what is made up, or for show, with what is published in earnest", () => {
    const invented = region("丙市", "c", [yearOf(figure("24个"))], { notice: "示例数据" });
    const found = first([...regions(["甲县 1个", "乙县 2个"]), invented]);
    expect([found?.rows.length, found?.total, found?.notes]).toEqual([
      3,
      undefined,
      ["各地区的数有的是示例或者演示，不列合计。"],
    ]);
    const all = regions(["甲县 1个", "乙县 2个"]).map((one) => ({
      ...one,
      region: { ...one.region, notice: "示例数据" },
    }));
    expect(first(all)?.total?.text).toBe("3个");
  });

  it("adds what was published, and says so where that was rounded", () => {
    const rounded = { ...figure("3.03亿元"), rounding: "四舍五入，保留2位小数" };
    const found = first([...regions(["甲县 1.50亿元"]), region("乙县", "b", [yearOf(rounded)])]);
    expect([found?.total?.text, found?.notes]).toEqual([
      "4.53亿元",
      ["各地区的数公开时有四舍五入，合计是公开的数相加。"],
    ]);
  });

  it("counts no region twice, and says whom it leaves out", () => {
    const at = (name: string, id: string, parent?: string) =>
      region(name, id, [yearOf(figure("10个"))], parent === undefined ? {} : { parent });
    const counties = [at("甲县", "a", "某市"), at("某市乙区", "b"), at("某市", "c")];
    expect(first(counties)?.total).toEqual({
      label: "合计（已公开的2个地区，不含某市）",
      text: "20个",
      amount: "20",
      regions: ["a", "b"],
    });
    expect(first(counties)?.notes).toEqual(["某市公开的数可能已经包括下级地区，不加进合计。"]);
    // Through a region that published nothing of it, and without end where two name each other.
    const silent = region("某市", "c", [], { parent: "某省" });
    expect(first([at("甲县", "a", "某市"), silent, at("某省", "d"), at("丙县", "e")])?.total?.regions).toEqual([
      "a",
      "e",
    ]);
    expect(first([at("甲县", "a", "乙县"), at("乙县", "b", "甲县"), at("丙县", "c")])?.total).toBeUndefined();
    expect(first([at("某市", "a", "某市"), at("某市本级", "b"), at("丙县", "c")])?.total?.regions).toEqual(["b", "c"]);
  });
});
