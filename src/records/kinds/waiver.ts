// 豁免: a finding that is known and accepted until a day.
import { required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group } from "../types/composite.ts";
import { date } from "../types/times.ts";
import { code, prose, words } from "../types/words.ts";

export const waiver = defineKind({
  name: "豁免",
  code: "waiver",
  level: "year",
  note: "一条已知并接受的检查结果；属于内部管理，默认不公开",
  public: false,
  fields: {
    code: required("编号", code, "豁免编号"),
    rule: required("规则", words, "检查规则的名称，照检查结果里写的填"),
    target: required(
      "对象",
      group("对象", {
        kind: required("类别", words, "记录的类别，如绩效自评"),
        name: required("记录", words, "记录的编号或名称"),
      }),
      "对哪一条记录豁免",
    ),
    reason: required("理由", prose, "为什么可以接受"),
    until: required("截止", date, "豁免到哪一天为止", { aliases: ["截止日期"] }),
  },
  title: (data) => data.code,
  names: (data) => [data.code],
});
