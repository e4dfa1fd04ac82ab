// Every figure says how it was made and from which lines of which files, without anyone having written that down.
import { describe, expect, it } from "vitest";
import { placeText } from "../../src/base/place.ts";
import { known, projectsFor, spotChecks, walkSmall } from "../small-content.ts";

const definitions = `抽评数:
  编码: n
  口径: 抽评的个数
  统计: 绩效抽评
  条件: {等次: [优, 良], 主管部门: 商务局}
  方法: 计数
  单位: 个
资金: {编码: amount, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
部门数: {编码: d, 口径: 测试, 统计: 绩效抽评, 方法: 去重计数, 字段: 主管部门, 单位: 个}
合计: {编码: s, 口径: 测试, 相加: [抽评数, 部门数]}
分布: {编码: g, 口径: 测试, 分组: 绩效抽评, 按: 等次, 求和: [涉及资金]}
清单: {编码: l, 口径: 测试, 列表: 绩效抽评, 列: [编号], 排序: 编号}
问题数: {编码: p, 口径: 测试, 统计: 绩效抽评.问题, 方法: 计数}
平均: {编码: m, 口径: 测试, 统计: 绩效抽评, 方法: 平均, 字段: 涉及资金}
占比: {编码: share, 口径: 测试, 分组: 绩效抽评, 按: [主管部门, 等次], 合计: 是, 占比: 凑足100%}
名次: {编码: top, 口径: 测试, 列表: 绩效抽评, 列: [名次, 编号, 涉及资金], 排序: 涉及资金, 降序: 是, 取前: 2, 求和: [涉及资金], 合计: 是}
`;
const records = {
  "2023/项目.yaml": projectsFor(3),
  "2023/绩效抽评/一组.yaml": spotChecks("商务局 优 10万元", "教委 良 20万元").replace(/$/, "  问题: [甲]\n"),
  "2023/绩效抽评/二组.yaml": spotChecks("商务局 良 30万元").replace("SC-1", "SC-9"),
};
const folder = "content/测试市/2023/绩效抽评";

describe("provenance", async () => {
  const { figures } = await walkSmall({ records, figures: definitions });
  const of = (name: string) => known(figures.figure(name)).provenance;
  const places = (name: string) => of(name).inputs.map((origin) => placeText(origin.place));

  it("lists the records that met the condition, each at its first line", () => {
    expect(places("抽评数")).toEqual([`${folder}/一组.yaml:1:3`, `${folder}/二组.yaml:1:3`]);
  });

  it("points at the very value that was added", () => {
    expect(places("资金")).toEqual([`${folder}/一组.yaml:5:9`, `${folder}/一组.yaml:10:9`, `${folder}/二组.yaml:5:9`]);
    expect(of("资金").inputs.map(({ field, value }) => `${field} ${value}`)).toEqual([
      "涉及资金 10万元",
      "涉及资金 20万元",
      "涉及资金 30万元",
    ]);
  });

  it("keeps a value as it was typed: 商务局 stays 商务局", () => {
    expect(of("部门数").inputs.map(({ value }) => value)).toEqual(["商务局", "教委", "商务局"]);
  });

  it("names its operands in the order of the formula, not their records again", () => {
    expect(of("合计")).toMatchObject({ basis: "计算", operands: ["抽评数", "部门数"], inputs: [] });
  });

  it("knows where it was defined", () => {
    expect(placeText(of("抽评数").definedAt)).toBe("templates/figures/口径.yaml:1:1");
    expect(placeText(of("清单").definedAt)).toBe("templates/figures/口径.yaml:12:1");
  });

  it.each([
    ["抽评数", "绩效抽评记录（等次＝优或良，主管部门＝商务局）计数"],
    ["资金", "绩效抽评记录的“涉及资金”求和"],
    ["部门数", "绩效抽评记录的“主管部门”去重计数"],
    ["合计", "抽评数 ＋ 部门数"],
    ["分布", "绩效抽评记录按“等次”分组，对“涉及资金”求和"],
    ["清单", "绩效抽评记录逐条列出，按“编号”排序"],
    ["问题数", "绩效抽评记录里的各项“问题”计数"],
    ["平均", "绩效抽评记录的“涉及资金”平均"],
    ["占比", "绩效抽评记录按“主管部门”“等次”分组计数，并列合计、占比；占比按最大余数法取舍，合计为100%"],
    ["名次", "绩效抽评记录逐条列出，按“涉及资金”从大到小排序，取前2名，对“涉及资金”合计"],
  ])("says of %s how it is made: %s", (name, method) => expect(of(name).method).toBe(method));
});
