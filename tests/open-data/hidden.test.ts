// Nothing private is in the data: internal fields, records that are not public and what only they say leave no trace in any file.

import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { errorsIn, walkSmall } from "../small-content.ts";
import { offer } from "./published-files.ts";

const canary = "金丝雀";

const records = {
  "部门.yaml": `- {名称: 测试市商务局, 简称: [商务局], 归口科室: ${canary}}\n- {名称: ${canary}局, 公开: {属性: 不予公开}}\n`,
  "2023/项目.yaml": `- {编号: p1, 名称: 甲, 主管部门: 商务局, 备注: ${canary}}
- {编号: p2, 名称: ${canary}, 主管部门: 商务局, 公开: {属性: 依申请公开}}
- {编号: p3, 名称: 乙${canary}, 主管部门: ${canary}局}
`,
  "2023/绩效抽评.yaml": `- {编号: c1, 项目: p1, 等次: 优, 备注: ${canary}}\n- {编号: c2, 项目: p2, 等次: 优, 问题: [${canary}]}\n`,
  "2023/目标审核.yaml": `- {编号: g1, 项目: p1, 问题: [${canary}]}\n`,
  "2023/联动监督.yaml": `- {对象: 纪委, 事项: ${canary}}\n`,
  "2023/绩效评价.yaml": `- {编号: e1, 名称: 丙, 类型: 部门评价, 对象: 项目, 主评人: [${canary}], 专家: [${canary}], 项目: [p1, p2]}\n`,
};

it("neither in a file nor in what the pages are told", async () => {
  const walked = await walkSmall({ records, prose: "工作总结。" });
  expect(errorsIn(walked.found)).toEqual([]);
  const { files, publication } = await offer(walked.street);
  expect([...files.keys()]).toContain("data/testcity/2023/spot-check.csv");
  expect([...files.keys()].filter((path) => /goal-review|joint-oversight/.test(path))).toEqual([]);
  const decoder = new TextDecoder();
  for (const [path, bytes] of files) {
    const parts = path.endsWith(".xlsx") ? Object.entries(unzipSync(bytes)) : [["", bytes] as const];
    for (const [part, content] of parts)
      expect(decoder.decode(content).includes(canary), `${path} ${part}`).toBe(false);
  }
  expect(JSON.stringify(publication)).not.toContain(canary);
});
