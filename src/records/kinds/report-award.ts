// 质量评优: an evaluation report that was judged well made.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { choice, reference } from "../types/words.ts";

export const reportAward = defineKind({
  name: "质量评优",
  code: "report-award",
  level: "year",
  note: "评价报告质量评优中获得等次的一份报告",
  fields: {
    report: required("报告", reference("绩效评价"), "评价的编号或名称", { aliases: ["评价报告"] }),
    agency: optional("机构", reference("第三方机构"), "撰写报告的第三方机构", { aliases: ["评价机构"] }),
    award: optional("等次", choice("评优等次", ["优秀", "良好"]), "评优的等次"),
  },
  title: (data) => data.report,
  names: (data) => [data.report],
});
