// 照录: a figure that only repeats what others reported, words like 余 and all.
import { describe, expect, it } from "vitest";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { MemoryWorld } from "../memory-world.ts";

const definition = "审核指标数:\n  编码: reviewed\n  口径: 审核的绩效指标条数\n";
const content = "- 指标: 审核指标数\n  数值: 130余条\n  来源: 审核台账\n";

async function scopeOf(figures: string, totals = content) {
  const world = new MemoryWorld({ "templates/figures/a.yaml": figures, "content/明川市/2023/汇总.yaml": totals });
  const definitions = await readDefinitions(world, "templates");
  const records = gatherRecords((await readContent(world, "content")).value).value;
  return {
    found: definitions.diagnostics,
    scope: new FigureScope(records, definitions.value, { region: "明川市", year: "2023" }),
  };
}

describe("照录", () => {
  it("repeats the reported number with its qualifier, and says where it is from", async () => {
    const { scope } = await scopeOf(`${definition}  照录: 是\n`);
    expect(scope.figure("审核指标数")).toMatchObject({
      status: "known",
      figure: {
        text: "130余条",
        provenance: { basis: "汇总", method: "照录有关单位填报的汇总数", inputs: [{ source: "审核台账" }] },
      },
    });
  });

  it("is missing when nobody reported it", async () => {
    const other = content.replace("审核指标数", "培训人次");
    const { scope } = await scopeOf(`${definition}  照录: 是\n`, other);
    expect(scope.figure("审核指标数").status).toBe("missing");
  });

  it.each(["  照录: 否\n", "  照录: 是\n  统计: 项目\n  方法: 计数\n"])(
    "is one way of computing, no more and no less",
    async (rest) => {
      const { found, scope } = await scopeOf(definition + rest);
      expect(found.map((one) => one.code)).toEqual(["figures/definition"]);
      expect(scope.figure("审核指标数").status).toBe("unknown");
    },
  );
});
