// A record that is told by its project is called by the project's name, whatever code was written; what cannot be found keeps its words.
import { expect, it } from "vitest";
import { checkContent } from "../checks/check-content.ts";

it("calls records by the names of their projects", async () => {
  const { records } = await checkContent(
    {
      "测试市/地区.yaml": "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 正式\n",
      "测试市/部门.yaml": "名称: 测试市民政局\n",
      "测试市/2023/项目.yaml": "{编号: p1, 名称: 老年食堂运营补助, 主管部门: 测试市民政局}\n",
      "测试市/2023/绩效抽评.yaml": ["p1", "老年食堂运营补助", "p9"]
        .map((project, index) => `- {编号: c${index}, 项目: ${project}, 等次: 良}\n`)
        .join(""),
    },
    [],
  );
  const checks = records.named("绩效抽评", { region: "测试市", year: "2023" });
  expect(checks.map(({ title }) => title)).toEqual(["老年食堂运营补助", "老年食堂运营补助", "p9"]);
  expect(checks.map(({ data }) => data.project)).toEqual(["p1", "老年食堂运营补助", "p9"]);
});
