// What the public documents name is in content/ as they say it, and real places hold nothing else.
import { describe, expect, it } from "vitest";
import { gongshuNamed } from "./gongshu-named.ts";
import { hangzhouNamed } from "./hangzhou-named.ts";
import { henanNamed } from "./henan-named.ts";
import { huzhouNamed } from "./huzhou-named.ts";
import { describeNamedFacts, regionSays } from "./named-facts.ts";
import { shangyuNamed } from "./shangyu-named.ts";

describeNamedFacts([...hangzhouNamed, ...shangyuNamed, ...huzhouNamed, ...gongshuNamed, ...henanNamed]);

describe("the rules a document states are those of its region", () => {
  it.each([
    ["杭州市", "事前评估门槛", [{ 资金性质: "政府投资", 起点: "2亿元" }, { 起点: "1000万元" }]],
    [
      "绍兴市上虞区",
      "事前评估门槛",
      [
        { 资金性质: "政府投资", 起点: "0元" },
        { 资金性质: "部门预算", 起点: "300万元" },
      ],
    ],
    ["湖州市本级", "抽评比例", "10%"],
  ])("%s: %s", (region, key, rule) => {
    expect(regionSays(region, key)).toEqual(rule);
  });

  it.each(["杭州市拱墅区", "河南省"])("%s: none", (region) => {
    expect(["事前评估门槛", "抽评比例", "等次标准", "预警规则"].map((key) => regionSays(region, key))).toEqual(
      Array(4).fill(undefined),
    );
  });
});
