// A reform task that was not finished in its year stands in the next year's list again, finished or not.
import { reformTask } from "../../records/kinds/reform-task.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { isWhole } from "../whole-ledger.ts";

const exampleWith = (next: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/改革任务.yaml": "{名称: 建立评价问题整改销号制度, 状态: 进行中}\n",
  "明川市/2024/改革任务.yaml": `{名称: ${next}, 状态: 已完成}\n`,
});

export const openTasksAreCarriedOver = defineCheck({
  name: "open-tasks-are-carried-over",
  sentence: "没有完成的改革任务在下一年的清单里有交代",
  why: "去年总结里写了“下一步”，今年总结里没有下文，是人大审议和上级检查常问的。下一年的改革任务登记齐全时才作比较，名称要与上一年一致。",
  severity: "warning",
  kind: reformTask,
  examples: { good: exampleWith("建立评价问题整改销号制度"), bad: exampleWith("扩充分行业绩效指标库") },
  *examine(record, records) {
    const { name, status } = record.data;
    if (record.year === undefined || status === undefined || status === "已完成") return;
    const next = { region: record.region, year: String(Number(record.year) + 1) };
    if (!isWhole(reformTask, next, records)) return;
    if (records.of(reformTask, next).some((one) => one.data.name === name)) return;
    yield {
      message: `改革任务“${name}”${record.year}年${status}，${next.year}年的清单里没有它`,
      place: placeOf(record, ["status"]),
      hint: `请在${next.year}年的改革任务里接着登记进展；不再推进的也登记一条，在备注里写明原因`,
    };
  },
});
