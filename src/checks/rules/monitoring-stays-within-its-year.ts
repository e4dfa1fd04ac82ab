// A 运行监控 looks at a point of the year it stands in.
import { monitoring } from "../../records/kinds/monitoring.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (point: string) => ({
  ...withProject,
  "明川市/2023/运行监控.yaml": `{编号: jk-01, 项目: mz-01, 时点: ${point}}\n`,
});

export const monitoringStaysWithinItsYear = defineCheck({
  name: "monitoring-stays-within-its-year",
  sentence: "运行监控的时点在台账年度之内",
  why: "监控看的是当年预算执行到哪一步，序时进度和灯都按当年的月数推算；时点是别的年份，多半是放错了年度文件夹或年份写错。",
  severity: "warning",
  kind: monitoring,
  examples: { good: exampleWith("2023年7月"), bad: exampleWith("2022年7月") },
  *examine(record) {
    const { asOf } = record.data;
    if (record.year === undefined || asOf.startsWith(record.year)) return;
    yield {
      message: `${record.year}年度的运行监控，时点是${asOf}`,
      place: placeOf(record, ["asOf"]),
      hint: "请核对时点，或把这条记录移到它的年度",
    };
  },
});
