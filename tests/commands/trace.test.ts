// trace: what it prints for a person and for a program, how it finds the document, and how it ends.
import { describe, expect, it } from "vitest";
import type { OptionValues } from "../../src/commands/command.ts";
import { trace } from "../../src/commands/trace.ts";
import { projectsFor, proseStart, type SmallContent, smallWorld, summaryFile, totals } from "../small-content.ts";
import { runCommand } from "./run-command.ts";

const figures = `项目数: {编码: n, 口径: 纳入管理的项目个数, 统计: 项目, 方法: 计数, 单位: 个, 说法: [项目]}
户数: {编码: h, 口径: 惠及的户数, 照录: 是}
`;
const sound: SmallContent = {
  figures,
  records: { "2023/项目.yaml": projectsFor(7), "2023/汇总.yaml": totals({ 户数: "300余户" }) },
  prose:
    '## 一、总体情况\n\n共有{{数 "项目数"}}，惠及{{数 "户数"}}，比例{{引 "10%" "《方案》"}}。\n\n再说一遍{{数 "项目数"}}。\n',
};

const run = (content: SmallContent, document: string, options: OptionValues = {}) =>
  runCommand(trace, smallWorld(content), { document, ...options });

describe("trace", () => {
  it("tells each number with what it counts, how it was made and what it is from, and the count at the end", async () => {
    const { exitCode, out, told } = await run(sound, "testcity/2023/summary");
    expect([exitCode, told]).toEqual([0, ""]);
    expect(out).toBe(`测试市工作总结（testcity/2023/summary）

一、总体情况

  7个  项目数
      口径：纳入管理的项目个数
      怎么算：项目记录计数
${[1, 2, 3, 4, 5].map((at) => `      依据：项目“项目${at}”  content/测试市/2023/项目.yaml:${3 * at - 2}`).join("\n")}
      依据的记录共7条，这里列出5条；用 --format json 看全部

  300余户  户数
      口径：惠及的户数
      怎么算：照录有关单位填报的汇总数
      依据：汇总“户数”，数值 300余户  content/测试市/2023/汇总.yaml:2
      来源：测试资料

  10%  引用
      来源：《方案》

  7个  项目数（同上）

共4个数字：有出处4个（100%），其中引用1个；手写未注明0个，矛盾0个。`);
  });

  it("gives programs the promised shape", async () => {
    const { exitCode, out } = await run(sound, "总结", { format: "json" });
    expect(exitCode).toBe(0);
    const report = JSON.parse(out) as { document: string; numbers: readonly Record<string, unknown>[] };
    expect(report.document).toBe("testcity/2023/summary");
    expect(report.numbers).toMatchObject([
      {
        text: "7个",
        value: "7",
        unit: "个",
        figure: "项目数",
        method: "项目记录计数",
        status: "traced",
        line: proseStart + 2,
        file: summaryFile,
      },
      { text: "300余户", value: "300", unit: "户", figure: "户数", status: "traced" },
      {
        text: "10%",
        value: "10",
        unit: "%",
        figure: null,
        method: null,
        status: "cited",
        source: "《方案》",
        inputs: [],
      },
      { text: "7个", line: proseStart + 4 },
    ]);
    const inputs = report.numbers[0]?.inputs as readonly object[];
    expect(inputs).toHaveLength(7);
    expect(inputs[6]).toMatchObject({ kind: "项目", id: "P-7", file: "content/测试市/2023/项目.yaml", line: 19 });
  });

  it("shows a document whose numbers contradict the records, and ends with 1", async () => {
    const { exitCode, out, told } = await run({ ...sound, prose: "共有项目9个。" }, "总结");
    expect(exitCode).toBe(1);
    expect(told).toContain("没有生成");
    expect(out).toContain("  9个  手写，与“项目数”7个矛盾\n      位置：content/测试市/2023/工作总结.md:5");
    expect(out).toContain("共1个数字：有出处0个（0%），其中引用0个；手写未注明0个，矛盾1个。");
  });

  it("says where a typed number stands, and which figure says the same", async () => {
    const { exitCode, out } = await run({ ...sound, prose: "共有项目7个。\n\n走访群众77家。" }, "总结");
    expect(exitCode).toBe(0);
    expect(out).toContain("  7个  手写，与“项目数”一致，没有注明\n      位置：content/测试市/2023/工作总结.md:5");
    expect(out).toContain("  77家  手写，没有注明出处");
  });

  it("offers the nearest for an unknown document, and is then used wrongly", async () => {
    const { exitCode, out, told } = await run(sound, "testcity/2023/sumary");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain("您是不是要写“testcity/2023/summary”？");
    expect(told).toContain("用法见：npm run liangji -- trace --help");
  });

  it("says what could not be made because of errors", async () => {
    const { exitCode, told } = await run({ ...sound, prose: '共{{数 "没有的口径"}}。' }, "总结");
    expect(exitCode).toBe(2);
    expect(told).toContain("没有生成，因为它用到的内容有错误");
    expect(told).toContain("先运行 npm run check");
  });
});
