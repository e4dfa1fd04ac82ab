// No two documents of a place are issued under one 发文字号.
import { issuance } from "../../records/kinds/issuance.ts";
import { regulation } from "../../records/kinds/regulation.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (number: string) => ({
  ...withDepartment,
  "明川市/2022/发文.yaml": "{发文字号: 明财绩〔2023〕9号, 文种: 抽评结果通报, 成文日期: 2023-05-12}\n",
  "明川市/2023/发文.yaml": `{发文字号: ${number}, 文种: 监控提醒函, 成文日期: 2023-10-20}\n`,
});

export const issuedNumbersAreUsedOnce = defineCheck({
  name: "issued-numbers-are-used-once",
  sentence: "一个发文字号只用于一份文件",
  why: "发文字号是查档、引用的依据，两份文件同号，引用时就说不清是哪一份；各年度的发文和制度文件放在一起核对。",
  severity: "error",
  kind: issuance,
  examples: { good: exampleWith("明财绩〔2023〕21号"), bad: exampleWith("明财绩〔2023〕9号") },
  *examine(record, records) {
    const owner = ownerOf(records).get(`${record.region}\n${record.data.number}`);
    if (!owner || owner.place === record.place) return;
    yield {
      message: `发文字号“${record.data.number}”已经用于${owner.kind.name}${nameOf(owner)}`,
      place: placeOf(record, ["number"]),
      hint: "请核对发文登记，改正其中一个发文字号；同一份文件登记了两次的，删去一条",
      related: [{ place: owner.place, message: "先用这个字号的一条" }],
    };
  },
});

const nameOf = ({ data, title }: LiangjiRecord): string => {
  const { type, about } = data;
  return typeof type === "string" ? `“${type}${typeof about === "string" ? `（${about}）` : ""}”` : `“${title}”`;
};

/** The first to use a number: 制度文件 stand before 发文, and those in the order of years. */
const ownerOf = oncePerRecords((records) => {
  const owners = new Map<string, LiangjiRecord>();
  for (const kind of [regulation.name, issuance.name]) {
    for (const record of records.all) {
      const { number } = record.data;
      if (record.kind.name !== kind || typeof number !== "string") continue;
      const key = `${record.region}\n${number}`;
      if (!owners.has(key)) owners.set(key, record);
    }
  }
  return owners;
});
