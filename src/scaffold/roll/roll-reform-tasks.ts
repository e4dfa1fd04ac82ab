// A reform task that is not finished stands in the next year's list again, under the same name.
import { reformTask } from "../../records/kinds/reform-task.ts";
import { asKind } from "../../records/records.ts";
import type { RollRule } from "./roll-rule.ts";
import { rolledContent } from "./rolled-content.ts";

export const rollReformTasks: RollRule = {
  kind: reformTask.name,
  how: "还没有完成。名称、牵头、时限和状态照抄",
  decide(record, scene) {
    const status = asKind(record, reformTask)?.data.status;
    if (status === "已完成") return { stays: "已经完成" };
    if (status === undefined) return { stays: "没有写状态，看不出是否完成；没有完成的，补上状态再结转一次" };
    return { id: record.id, content: rolledContent(record, scene, [], {}) };
  },
};
