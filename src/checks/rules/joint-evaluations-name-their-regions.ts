// A joint evaluation (联合评价) names the regions that take part; others have none.
import { evaluation } from "../../records/kinds/evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { namesInOne } from "../names-in-one.ts";

const exampleWith = (regions: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 大学生就业补助
类型: 联合评价
对象: 政策
参与地区: ${regions}
地区结果:
  - {地区: 云水区, 得分: 88}
  - {地区: 青山区, 得分: 91}
`,
});

export const jointEvaluationsNameTheirRegions = defineCheck({
  name: "joint-evaluations-name-their-regions",
  sentence: "联合评价写明两个以上参与地区，地区结果都在其中",
  why: "联合评价由几个地区一起开展，各地区的结果要对得上参与地区；其他评价没有参与地区，写了多半是类型选错。",
  severity: "warning",
  kind: evaluation,
  examples: { good: exampleWith("[云水区, 青山区]"), bad: exampleWith("[云水区, 清山区]") },
  *examine(record) {
    const { type, regions = [], regionResults = [] } = record.data;
    if (type !== "联合评价") {
      const field = regions.length > 0 ? "regions" : "regionResults";
      if (regions.length + regionResults.length === 0) return;
      yield {
        message: `类型是${type}，却填了${field === "regions" ? "参与地区" : "地区结果"}`,
        place: placeOf(record, [field]),
        hint: "几个地区联合开展的，类型写联合评价；不是的，请删去参与地区和地区结果",
      };
      return;
    }
    // Several written as one item are a finding of its own (lists-hold-one-name-an-item).
    const names = regions.flatMap(namesInOne);
    if (names.length < 2) {
      yield {
        message: `联合评价写了${names.length}个参与地区，应有两个以上`,
        place: placeOf(record, ["regions"]),
        hint: "请在“参与地区”里列出各个地区，例如：参与地区: [云水区, 青山区]",
      };
      return;
    }
    for (const [index, { region }] of regionResults.entries()) {
      if (names.includes(region)) continue;
      yield {
        message: `地区结果里的“${region}”不在参与地区里`,
        place: placeOf(record, ["regionResults", index, "region"]),
        hint: `参与地区是${names.join("、")}，请统一写法`,
        related: [{ place: placeOf(record, ["regions"]), message: "参与地区" }],
      };
    }
  },
});
