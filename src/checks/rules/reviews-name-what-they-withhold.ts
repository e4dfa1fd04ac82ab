// A 公开审查 and its list of what stays inside agree: 部分公开 names the records, and every name is that of one.
import { disclosureReview } from "../../records/kinds/disclosure-review.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (withheld: string) => ({
  ...withProject,
  "明川市/2023/公开审查.yaml": `编号: gk-01
范围: [项目]
审查部门: 明川市财政局办公室
审查日期: 2024-04-20
结论: 部分公开
${withheld}`,
});

export const reviewsNameWhatTheyWithhold = defineCheck({
  name: "reviews-name-what-they-withhold",
  sentence: "公开审查逐条写明不予公开的记录",
  why: "不予公开的记录靠这张清单留在内部，名称写错就会公开出去；结论与清单不一致，说不清哪些能公开（《政府信息公开条例》第十七条、第三十七条）。",
  severity: "error",
  kind: disclosureReview,
  examples: {
    good: exampleWith("不予公开: [{类别: 项目, 记录: mz-01, 依据: 《政府信息公开条例》第十五条}]\n"),
    bad: exampleWith("不予公开: [{类别: 项目, 记录: 老年食堂, 依据: 《政府信息公开条例》第十五条}]\n"),
  },
  *examine(record, records) {
    const { conclusion, withheld = [] } = record.data;
    if ((conclusion === "部分公开") !== withheld.length > 0 && conclusion !== "不予公开") {
      yield {
        message:
          conclusion === "部分公开" ? "结论是部分公开，没有写哪些不予公开" : "结论是同意公开，又列了不予公开的记录",
        place: placeOf(record as unknown as LiangjiRecord, ["conclusion"]),
        hint: "请核对结论和“不予公开”的清单",
      };
    }
    for (const [index, { kind, name }] of withheld.entries()) {
      // A record that could not be read stays inside anyway.
      if (records.find(kind, record, name) || records.mayBeBroken(kind, record.region, name)) continue;
      yield {
        message: `${kind}里没有“${name}”`,
        place: placeOf(record as unknown as LiangjiRecord, ["withheld", index, "name"]),
        hint: "请写记录的编号或全称，与台账一致",
      };
    }
  },
});
