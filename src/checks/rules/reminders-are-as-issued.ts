// The 提醒函 a 整改 tells of and those registered as issued are the same letters, of the same days.
import { chineseDate } from "../../base/chinese-date.ts";
import { issuance } from "../../records/kinds/issuance.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { type Breach, defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (day: string) => ({
  ...withDepartment,
  "明川市/2023/整改.yaml": `编号: zg-01
来源: {文件: 2023年度市级预算执行审计报告}
问题: 部分助餐点凭证不全
责任单位: 明川市民政局
时限: 2024-05-31
状态: 已整改
提醒函: [{文号: 明财绩函〔2024〕3号, 日期: 2024-06-05}]
完成日期: 2024-06-20
`,
  "明川市/2023/发文.yaml": `{发文字号: 明财绩函〔2024〕3号, 文种: 整改提醒函, 对象: zg-01, 成文日期: ${day}}\n`,
});

/** The 文种 by which such letters are registered. */
const reminderType = "整改提醒函";
type IssuanceRecord = LiangjiRecord<typeof issuance.fields>;

export const remindersAreAsIssued = defineCheck({
  name: "reminders-are-as-issued",
  sentence: "整改记录的提醒函与发文登记一致",
  why: "同一份提醒函在整改台账和发文登记里各记一次，文号、日期、对象对不上，就有一处记错；提醒函没有登记发文的，不作比较。",
  severity: "warning",
  kind: rectification,
  examples: { good: exampleWith("2024-06-05"), bad: exampleWith("2024-06-07") },
  *examine(record, records) {
    const { code, reminders = [] } = record.data;
    const { byNumber, about } = lettersIn(records);
    for (const [index, { number, date }] of reminders.entries()) {
      const letter = byNumber.get(`${record.region}\n${number}`);
      if (letter) yield* differences(record, index, date, letter);
    }
    const known = new Set(reminders.map(({ number }) => number));
    for (const letter of about.get(`${record.region}\n${record.year}\n${code}`) ?? []) {
      const { number } = letter.data;
      if (known.has(number)) continue;
      yield {
        message: `整改${code}的提醒函里没有“${number}”，发文登记的对象却是它`,
        place: placeOf(record, ["reminders"]),
        hint: "请在“提醒函”里补登这份函的文号和日期，或核对发文的“对象”",
        related: [{ place: letter.place, message: "登记的发文" }],
      };
    }
  },
});

/** What was issued, by region and number; the reminders among it, by region, year and the code of the 整改. */
const lettersIn = oncePerRecords((records) => {
  const byNumber = new Map<string, IssuanceRecord>();
  const about = new Map<string, IssuanceRecord[]>();
  for (const one of records.all) {
    const letter = asKind(one, issuance);
    if (!letter) continue;
    const { region, year, data } = letter;
    byNumber.set(`${region}\n${data.number}`, letter);
    if (data.type !== reminderType) continue;
    const key = `${region}\n${year}\n${data.about}`;
    about.set(key, [...(about.get(key) ?? []), letter]);
  }
  return { byNumber, about };
});

function* differences(
  record: LiangjiRecord<typeof rectification.fields>,
  index: number,
  date: string,
  letter: IssuanceRecord,
): Iterable<Breach> {
  const { type, about, number, date: issued } = letter.data;
  const related = [{ place: letter.place, message: "登记的发文" }];
  if (type !== reminderType || about !== record.data.code) {
    yield {
      message: `提醒函“${number}”登记的是“${type}${about === undefined ? "" : `（${about}）`}”，不是整改${record.data.code}的提醒函`,
      place: placeOf(record, ["reminders", index, "number"]),
      hint: "请核对提醒函的文号，或发文的“文种”和“对象”",
      related,
    };
  } else if (issued !== undefined && issued !== date) {
    yield {
      message: `提醒函“${number}”的日期是${chineseDate(date)}，登记的成文日期是${chineseDate(issued)}`,
      place: placeOf(record, ["reminders", index, "date"]),
      hint: "请核对两处的日期",
      related,
    };
  }
}
