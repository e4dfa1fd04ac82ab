// A red light leads to something: a 整改 or a 结果应用 that names it.
import { monitoring } from "../../records/kinds/monitoring.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { resultUse } from "../../records/kinds/result-use.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { followUps } from "../follow-ups.ts";
import { seriesOf } from "../monitoring-series.ts";
import { hasGaps, isKept } from "../whole-ledger.ts";

const red = (code: string, project: string) => `- 编号: ${code}
  项目: ${project}
  时点: 2023年7月
  预算数: 1200万元
  执行数: 300万元
  偏差原因: 补助按季度考核后拨付
  纠偏措施: 按月预拨
  灯: 红
`;

const exampleWith = (...codes: readonly string[]) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": ["mz-01", "mz-02"]
    .map((code) => `- {编号: ${code}, 名称: 老年食堂运营补助${code}, 主管部门: 明川市民政局}\n`)
    .join(""),
  "明川市/2023/运行监控.yaml": red("jk-01", "mz-01") + red("jk-02", "mz-02"),
  "明川市/2023/整改.yaml": codes
    .map(
      (code) =>
        `- {编号: zg-${code}, 来源: {运行监控: ${code}}, 问题: 资金拨付慢, 责任单位: 明川市民政局, 时限: 2023-11-30}\n`,
    )
    .join(""),
});

export const redLightsAreFollowedUp = defineCheck({
  name: "red-lights-are-followed-up",
  sentence: "亮红灯的有整改或结果应用",
  why: "绩效目标偏离较大、或者预算执行明显落后的，要整改，或者暂缓、调减、停止拨款（财预〔2019〕136号）；提醒函登记在整改里。一个项目看当年最后一个时点：已经不是红灯的，视为纠偏见效；仍是红灯的，当年哪一次监控有整改或结果应用都算。同一年度既没有登记整改、也没有登记结果应用的，以及登记得不全的，不提醒。",
  severity: "warning",
  kind: monitoring,
  examples: { good: exampleWith("jk-01", "jk-02"), bad: exampleWith("jk-01") },
  *examine(record, records) {
    if (record.data.light !== "红") return;
    const { all } = seriesOf(record, records) ?? { all: [record] };
    if (all.at(-1) !== record || all.some((one) => followUps(one, records).length > 0)) return;
    const kinds = [rectification, resultUse];
    if (kinds.some((kind) => hasGaps(kind, record, records))) return;
    if (!kinds.some((kind) => isKept(kind, record, records))) return;
    yield {
      message: `“${record.title}”${record.data.asOf}是红灯，没有登记整改或结果应用`,
      place: placeOf(record, ["light"]),
      hint: `请登记整改（发了提醒函的写在“提醒函”里）或结果应用，“来源”写“运行监控: ${record.id}”`,
    };
  },
});
