// A list's 来源 says what was found where, and a list by a date runs as days do, not as their Chinese texts sort.
import { expect, it } from "vitest";
import { cellsOf, tableOf, walkSmall } from "../small-content.ts";

it("names the source with its kind, and puts December after June", async () => {
  const { figures, found } = await walkSmall({
    figures: "清单: {编码: list, 口径: 整改, 列表: 整改, 列: [来源, 时限], 排序: 时限}\n",
    records: {
      "2023/项目.yaml": "- {编号: P-1, 名称: 助餐服务, 主管部门: 商务局}\n",
      "2023/绩效抽评.yaml": "- {编号: C-1, 项目: P-1, 等次: 良}\n",
      "2023/绩效评价.yaml": "- {编号: e-1, 名称: 助餐政策, 类型: 部门评价, 对象: 政策}\n",
      "2023/整改.yaml": `- {编号: Z-1, 来源: {文件: 审计报告}, 问题: 甲, 责任单位: 商务局, 时限: 2024-12-31}
- {编号: Z-2, 来源: {绩效抽评: C-1}, 问题: 乙, 责任单位: 商务局, 时限: 2024-06-30}
- {编号: Z-3, 来源: {绩效评价: e-1}, 问题: 丙, 责任单位: 商务局, 时限: 2024-07-05}
`,
    },
  });
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(cellsOf(tableOf(figures.figure("清单")))).toEqual([
    ["助餐服务（绩效抽评）", "2024年6月30日"],
    ["助餐政策（绩效评价）", "2024年7月5日"],
    ["审计报告", "2024年12月31日"],
  ]);
});
