// What is made public was there before: 公开日期 and 时限 are not before 形成日期, nor before the record's own day.
import { chineseDate } from "../../base/chinese-date.ts";
import type { Place } from "../../base/place.ts";
import { correction } from "../../records/kinds/correction.ts";
import { disclosureItem } from "../../records/kinds/disclosure-item.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { ownDate } from "../own-date.ts";

const exampleWith = (published: string) => ({
  ...withDepartment,
  "明川市/2023/公开事项.yaml": `事项: 市民政局2023年度项目支出绩效自评结果
部门: 明川市民政局
形成日期: 2024-08-20
公开日期: ${published}
`,
});

export const nothingIsPublishedBeforeItIsFormed = defineCheck({
  name: "nothing-is-published-before-it-is-formed",
  sentence: "公开日期不早于形成日期",
  why: "公开时限从信息形成之日起算；公开在形成以前，两个日期必有一个写错。有报告日期、成文日期的记录，“公开”里的日期也不早于它。",
  severity: "warning",
  examples: { good: exampleWith("2024-08-28"), bad: exampleWith("2023-08-28") },
  *examine(record) {
    for (const [formed, published] of daysOf(record)) {
      if (formed?.date === undefined || published?.date === undefined || formed.date <= published.date) continue;
      yield {
        message: `${published.name}是${chineseDate(published.date)}，早于${formed.name}${chineseDate(formed.date)}`,
        place: published.place,
        hint: "请核对这两个日期",
        related: [{ place: formed.place, message: `${formed.name}：${formed.date}` }],
      };
    }
  },
});

interface Day {
  readonly name: string;
  readonly date: string | undefined;
  readonly place: Place;
}

/** Pairs of what comes first and what follows. */
function daysOf(record: LiangjiRecord): readonly (readonly [Day | undefined, Day | undefined])[] {
  const { disclosure } = record.data as { readonly disclosure?: { readonly date?: string } };
  const said = { name: "“公开”的日期", date: disclosure?.date, place: placeOf(record, ["disclosure", "date"]) };
  const item = asKind(record, disclosureItem);
  if (!item) {
    // The day of a 更正 is the day it was published.
    return record.kind.name === correction.name ? [] : [[ownDate(record), said]];
  }
  const day = (name: "formed" | "published" | "due"): Day => ({
    name: disclosureItem.fields[name].key,
    date: item.data[name],
    place: placeOf(item, [name]),
  });
  return (["published", "due"] as const).map((name) => [day("formed"), day(name)] as const);
}
