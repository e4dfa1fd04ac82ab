// No department is its own superior, directly or by way of others.
import { department } from "../../records/kinds/department.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { findCycle } from "../find-cycle.ts";

const exampleWith = (parent: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": `- {名称: 明川市文化广电旅游局${parent}}
- {名称: 明川市图书馆, 上级部门: 明川市文化广电旅游局}
`,
});

export const nothingIsAboveItself = defineCheck({
  name: "nothing-is-above-itself",
  sentence: "部门的上级部门不绕回它自己",
  why: "按主管部门汇总时要顺着上级部门往上找，绕成一圈就永远找不到头。",
  severity: "error",
  kind: department,
  examples: { good: exampleWith(""), bad: exampleWith(", 上级部门: 明川市图书馆") },
  *examine(record, records) {
    const parentsOf = (one: LiangjiRecord): readonly LiangjiRecord[] => {
      const found = typeof one.data.parent === "string" && records.find(department.name, one, one.data.parent);
      return found ? [found] : [];
    };
    const way = findCycle(record as unknown as LiangjiRecord, parentsOf);
    if (!way) return;
    yield {
      message: `上级部门绕成了一圈：${way.map((one) => one.title).join(" → ")}`,
      place: placeOf(record, ["parent"]),
      hint: "请核对各部门的上级部门；没有上级部门的不写这一栏",
    };
  },
});
