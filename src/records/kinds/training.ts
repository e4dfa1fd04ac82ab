// 培训宣传: a training or an occasion that told people about performance management.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { quantity } from "../types/numbers.ts";
import { date } from "../types/times.ts";
import { words } from "../types/words.ts";

export const training = defineKind({
  name: "培训宣传",
  code: "training",
  level: "year",
  note: "一次培训、辅导或宣传；同名的几次请在名称里写明第几期",
  fields: {
    name: required("名称", words, "培训或宣传的名称", { aliases: ["活动名称", "培训名称", "培训主题"] }),
    date: optional("日期", date, "举办日期；连办几天的写第一天", { aliases: ["举办日期", "培训日期", "培训时间"] }),
    attendance: optional("人次", quantity, "参加的人次，连同“余、约”等字样照录", { aliases: ["培训人次", "参训人次"] }),
    departments: optional("覆盖部门数", quantity, "参加的部门和单位数"),
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
