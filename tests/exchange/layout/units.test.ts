// Units in the lines above a table: found however they are written, and not in the names of places.
import { describe, expect, it } from "vitest";
import { unitInLine } from "../../../src/exchange/layout/units.ts";

describe("the unit of a line", () => {
  it.each([
    ["单位：万元", "万元"],
    ["金 额 单 位 ： 万 元", "万元"],
    ["（单位：千元）", "千元"],
    ["单位：百万元", "百万元"],
    ["金额单位：人民币元", "元"],
    ["单位：个、万元、%", "万元"],
    ["主管部门：市民政局　单位：万元", "万元"],
    ["填报单位：三元区教育局　金额单位：万元", "万元"],
    ["万元", "万元"],
  ])("%s: %s", (line, unit) => {
    expect(unitInLine(line)).toBe(unit);
  });

  it.each(["填报单位：三元区教育局", "填 报 单 位：元江县财政局", "单位：开元街道办事处", "单位名称：亿元村"])(
    "“%s” names a place",
    (line) => {
      expect(unitInLine(line)).toBeUndefined();
    },
  );
});
