// What is reported for a year is counted in that year or shortly after, not before it and not long after.
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

/** A year's work is counted until the summary of it is written, in the year after. */
const longestAfter = 1;

const exampleWith = (asOf: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `{指标: 培训人次, 数值: 260余人次, 来源: 示例数据, 统计时点: ${asOf}}\n`,
});

export const reportedTimesFitTheirYear = defineCheck({
  name: "reported-times-fit-their-year",
  sentence: "汇总的统计时点在它的年度或次年",
  why: "写在2023年度里的数，统计时点却是2022年或2032年，多半是年份写错，或者把别的年度的数放错了文件夹。",
  severity: "warning",
  kind: reportedTotal,
  examples: { good: exampleWith("2024年3月"), bad: exampleWith("2032年3月") },
  *examine(record) {
    const { asOf, indicator } = record.data;
    if (asOf === undefined || record.year === undefined) return;
    const late = Number(asOf.slice(0, 4)) - Number(record.year);
    if (late >= 0 && late <= longestAfter) return;
    yield {
      message: `“${indicator}”的统计时点是${asOf}，记录在${record.year}年度`,
      place: placeOf(record, ["asOf"]),
      hint: "请核对年份；确是别的年度的数，请移到那个年度的汇总里",
    };
  },
});
