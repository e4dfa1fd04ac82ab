// A region's own scales and limits: what is said of each, once, at its place.
import { describe, expect, test } from "vitest";
import { checkContent } from "../check-content.ts";

const home = "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 正式\n";
const check = async (rules: string) => (await checkContent({ "测试市/地区.yaml": home + rules })).findings;

describe("scales", () => {
  const lights = async (...steps: readonly string[]) =>
    (await check(`预警规则: [${steps.map((step) => `{灯: ${step.replace(" ", ", 下限: ")}}`).join(", ")}]\n`)).map(
      (one) => one.message,
    );

  test.each([
    [["蓝 120%", "绿 80%", "黄 60%", "红 0%"]],
    [["绿 80%", "蓝 70%", "黄 60%", "红 0%"]],
    [["绿 0%"]],
    [["蓝 100%", "红 0%"]],
  ])("%j may stand", async (steps) => {
    expect(await lights(...steps)).toEqual([]);
  });

  test("out of order are told step by step, and nothing is said of their end", async () => {
    expect(await lights("红 0%", "黄 60%", "绿 80%")).toEqual([
      "预警规则里“黄”的下限是60%，排在它前面的“红”是0%",
      "预警规则里“绿”的下限是80%，排在它前面的“黄”是60%",
    ]);
  });

  test("with a worse light further up are told by its name", async () => {
    expect(await lights("黄 90%", "蓝 80%", "绿 70%", "红 0%")).toEqual([
      "预警规则里“绿”的下限是70%，排在它前面的“黄”是90%",
    ]);
  });

  test("both are looked at", async () => {
    const findings = await check("定性等级: [{等级: 好, 下限: 60%}]\n预警规则: [{灯: 绿, 下限: 60%}]\n");
    expect(findings.map(({ message, place }) => [place.line, message])).toEqual([
      [5, "定性等级最低一级“好”从60%起，比它更低的没有规定"],
      [6, "预警规则最低一级“绿”从60%起，比它更低的没有规定"],
    ]);
  });
});

test("every limit that is broken is told, at its place", async () => {
  const rules = `计分办法: {未达标: 按比例, 反向指标: 按比值, 允许误差: 2, 超额界线: 13%}
执行率范围: {下限: 100%, 上限: 80%}
抽评比例: 200%
事前评估门槛: [{起点: 1万元}, {起点: 2万元}]
`;
  expect((await check(rules)).map(({ place }) => `${place.line}:${place.column}`)).toEqual([
    "6:13",
    "5:35",
    "5:44",
    "7:7",
    "8:21",
  ]);
});
