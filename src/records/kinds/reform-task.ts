// 改革任务: one task of the year's reform plan, with its deadline.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { pointInTime } from "../types/times.ts";
import { choice, words } from "../types/words.ts";

export const reformTask = defineKind({
  name: "改革任务",
  code: "reform-task",
  level: "year",
  note: "改革任务清单中的一项",
  fields: {
    name: required("名称", words, "任务名称", { aliases: ["任务名称", "改革任务"] }),
    lead: optional("牵头", words, "牵头的单位或科室", { aliases: ["牵头单位", "牵头部门"] }),
    due: optional("时限", pointInTime, "完成时限", { aliases: ["完成时限"] }),
    status: optional("状态", choice("任务状态", ["未启动", "进行中", "已完成"]), "进展到哪一步", { aliases: ["进展"] }),
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
