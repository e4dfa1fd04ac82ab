// The national rules hold to what is asked of a region's own: sets of weights that sum, scales that go down to zero, limits that make sense.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gradeSchemeGoesDown } from "../../src/checks/rules/grade-scheme-goes-down.ts";
import { limitsOfRulesMakeSense } from "../../src/checks/rules/limits-of-rules-make-sense.ts";
import { scalesGoDownToZero } from "../../src/checks/rules/scales-go-down-to-zero.ts";
import { weightSetsSumTo100 } from "../../src/checks/rules/weight-sets-sum-to-100.ts";
import { standardFields } from "../../src/records/standard-fields.ts";
import { checkContent } from "../checks/check-content.ts";

const national = readFileSync("templates/standards/评分规则.yaml", "utf8");
const checks = [gradeSchemeGoesDown, weightSetsSumTo100, scalesGoDownToZero, limitsOfRulesMakeSense];

/** As if a region had laid down all of it. */
async function found(rules: string) {
  const region = rules.replace(/^名称:.*$/m, "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 正式");
  const { findings, records } = await checkContent({ "测试市/地区.yaml": region }, checks);
  return { said: findings.map((one) => one.code), stated: Object.keys(records.all[0]?.data ?? {}) };
}

test("they break none of them, and are all looked at", async () => {
  const { said, stated } = await found(national);
  expect(said).toEqual([]);
  expect(stated).toEqual(expect.arrayContaining(["gradeScheme", "weights", "scoring", "qualitative", "execution"]));
  const places = ["preEvaluationThresholds", "samplingRate"];
  expect(stated).toEqual(expect.arrayContaining(Object.keys(standardFields).filter((name) => !places.includes(name))));
});

test.each([
  ["{等次: 中, 下限: 60}", "{等次: 中, 下限: 90}", "grade-scheme-goes-down"],
  ["预算执行率: 10, 产出: 50, 效益: 40", "预算执行率: 10, 产出: 50, 效益: 30", "weight-sets-sum-to-100"],
  [
    "{等级: 未达成年度指标且效果较差, 下限: 0%}",
    "{等级: 未达成年度指标且效果较差, 下限: 10%}",
    "scales-go-down-to-zero",
  ],
  ["{灯: 黄, 下限: 60%}", "{灯: 黄, 下限: 80%}", "scales-go-down-to-zero"],
  ["{下限: 80%, 上限: 100%}", "{下限: 120%, 上限: 100%}", "limits-of-rules-make-sense"],
  ["允许误差: 0.01", "允许误差: 10", "limits-of-rules-make-sense"],
])("%s changed to %s would be found", async (was, is, check) => {
  expect(national).toContain(was);
  expect((await found(national.replace(was, is))).said).toEqual([`checks/${check}`]);
});
