// Grades at and around every bound, under the national scheme and under a region's own.
import { describe, expect, test } from "vitest";
import { asLines, checkContent } from "../check-content.ts";

const region = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";

async function check(score: string, grade: string, scheme = "") {
  const { findings } = await checkContent({
    "明川市/地区.yaml": region + scheme,
    "明川市/部门.yaml": "名称: 明川市民政局\n",
    "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局}\n",
    "明川市/2023/绩效抽评.yaml": `编号: cp-01\n项目: mz-01\n抽评得分: ${score}\n等次: ${grade}\n`,
  });
  return findings;
}

describe("the national scheme", () => {
  test.each([
    ["100", "优"],
    ["90", "优"],
    ["90.00", "优秀"],
    ["89.99", "良"],
    ["89.5", "良好"],
    ["80", "良"],
    ["79.999", "中"],
    ["60", "中等"],
    ["59.99", "差"],
    ["0", "较差"],
  ])("%s points are %s", async (score, grade) => {
    expect(asLines(await check(score, grade))).toEqual([]);
  });

  test("89.5 is not 优, and the finding names both and where", async () => {
    const [finding] = await check("89.5", "优秀");
    expect(finding?.message).toBe("等次登记为“优秀”，得分89.5分对应的等次是“良”");
    expect(finding?.place).toMatchObject({ file: "content/明川市/2023/绩效抽评.yaml", line: 4 });
    expect(finding?.hint).toBe("请核对等次和得分（全国通行的等次标准：优90分以上、良80分以上、中60分以上）");
    expect(finding?.related?.[0]?.place.line).toBe(3);
  });

  test.each([
    ["90", "良"],
    ["80", "中"],
    ["60", "差"],
    ["59.99", "中"],
  ])("%s points are not %s", async (score, grade) => {
    expect((await check(score, grade)).map((one) => one.code)).toEqual(["checks/grade-matches-score"]);
  });
});

describe("a region's own scheme", () => {
  const scheme = "等次标准:\n  - {等次: 优, 下限: 80}\n  - {等次: 良, 下限: 70}\n  - {等次: 中, 下限: 60}\n";

  test.each([
    ["80", "优"],
    ["79.9", "良"],
    ["69.9", "中"],
    ["59", "差"],
  ])("%s points are %s", async (score, grade) => {
    expect(asLines(await check(score, grade, scheme))).toEqual([]);
  });

  test("is named where it stands", async () => {
    const [finding] = await check("85", "良", scheme);
    expect(finding?.message).toBe("等次登记为“良”，得分85分对应的等次是“优”");
    expect(finding?.related?.[1]).toMatchObject({
      message: "明川市的等次标准",
      place: { file: "content/明川市/地区.yaml", line: 7 },
    });
  });

  test("is not replaced by the national one when it cannot be read", async () => {
    const findings = await check("85", "优", "等次标准:\n  - {等次: 优, 下限: 八十}\n");
    expect(findings.map((one) => one.code)).toEqual(["records/wrong-value"]);
  });
});
