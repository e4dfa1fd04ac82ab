// 目标审核: the review of performance goals that come with a budget request.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { choice, code, prose, reference } from "../types/words.ts";

export const goalReview = defineKind({
  name: "目标审核",
  code: "goal-review",
  level: "year",
  note: "一次绩效目标审核；属于内部审核过程，默认不公开，只公开合计数",
  public: false,
  fields: {
    code: required("编号", code, "目标审核编号"),
    method: optional("方式", choice("审核方式", ["重点审核", "形式性审核"]), "审核方式", { aliases: ["审核方式"] }),
    project: optional("项目", reference("项目"), "项目名称或编号", { aliases: ["项目名称"] }),
    problems: optional("问题", list(prose), "审核发现的问题", { aliases: ["存在问题"] }),
    conclusion: optional("结论", choice("审核结论", ["通过", "修改后通过", "不通过"]), "不通过的，预算暂缓安排", {
      aliases: ["审核结论"],
    }),
    correction: optional("整改", prose, "项目单位怎样修改", { aliases: ["整改情况"] }),
  },
  title: (data) => data.project ?? data.code,
  names: (data) => [data.code],
});
