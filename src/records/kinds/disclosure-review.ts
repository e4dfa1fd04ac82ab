// 公开审查: the review that comes before publication: what was reviewed, by whom, what may go out and what stays inside.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { date } from "../types/times.ts";
import { choice, code, words } from "../types/words.ts";
import { partlyRecordable } from "./region.ts";

/** The kinds that are published unless a record says otherwise; 地区 itself only says whose site it is. */
export const reviewable = [
  "部门",
  "制度文件",
  "指标库",
  "目标框架",
  "第三方机构",
  ...partlyRecordable,
  "汇总",
  "工作总结",
  "更正",
] as const;

export const disclosureReview = defineKind({
  name: "公开审查",
  code: "disclosure-review",
  level: "year",
  note: "一次政府信息公开审查：审查了哪几类记录、结论是什么、哪些记录不予公开；属于内部管理，默认不公开",
  public: false,
  fields: {
    code: required("编号", code, "公开审查编号"),
    scope: required(
      "范围",
      list(choice("公开审查范围", ["全部", ...reviewable])),
      "审查了哪几类记录；各类都审查了的写“全部”",
    ),
    body: required("审查部门", words, "负责公开审查的部门或科室"),
    date: required("审查日期", date, "审查完成的日期"),
    conclusion: required("结论", choice("公开审查结论", ["同意公开", "部分公开", "不予公开"]), "范围内的记录能否公开"),
    withheld: optional(
      "不予公开",
      list(
        group("不予公开", {
          kind: required("类别", choice("公开审查范围", reviewable), "记录的类别"),
          name: required("记录", words, "记录的编号或名称"),
          basis: required("依据", words, "不予公开所依据的条款"),
        }),
      ),
      "审查后不予公开的记录，逐条写明依据",
    ),
    reviewer: optional("审查人", words, "具体负责审查的人", { visibility: "internal" }),
    cleared: optional(
      "核实可公开",
      list(
        group("核实可公开", {
          text: required("内容", words, "被拦下的内容，照原文写；名单写表题或所在的标题"),
          reason: required("理由", words, "为什么可以公开"),
        }),
      ),
      "公开前检查拦下、经核实可以公开的内容，如形似身份证号码的编号",
      { visibility: "internal" },
    ),
  },
  title: (data) => data.code,
  names: (data) => [data.code],
});
