// A name used as a reference stands for one record only.
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { referencesOf } from "../references-of.ts";

const base = {
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": "- 名称: 明川市商务局\n- 名称: 明川市民政局\n",
  "明川市/2023/项目.yaml":
    "- {编号: sw-01, 名称: 信息系统运维, 主管部门: 明川市商务局}\n- {编号: mz-01, 名称: 信息系统运维, 主管部门: 明川市民政局}\n",
};

export const referencesMeanOneRecord = defineCheck({
  name: "references-mean-one-record",
  sentence: "引用的名称只对应一条记录",
  why: "两个项目同名时，按名称引用会把一个项目的得分和资金记到另一个项目上。",
  severity: "error",
  examples: {
    good: { ...base, "明川市/2023/绩效抽评.yaml": "- {编号: cp-01, 项目: mz-01, 等次: 优}\n" },
    bad: { ...base, "明川市/2023/绩效抽评.yaml": "- {编号: cp-01, 项目: 信息系统运维, 等次: 优}\n" },
  },
  *examine(record, records) {
    for (const { path, key, refersTo, name } of referencesOf(record)) {
      const candidates = records.candidates(refersTo, record, name);
      if (candidates.length < 2) continue;
      const ids = candidates.slice(0, 5).map((one) => one.id);
      yield {
        message: `“${key}”写的“${name}”对应${candidates.length}条${refersTo}记录，分不清是哪一条`,
        place: placeOf(record, path),
        hint: `请改写编号或全称，例如：${ids.join("、")}`,
        related: candidates.slice(0, 5).map((one) => ({ place: one.place, message: `${refersTo}“${one.id}”` })),
      };
    }
  },
});
