// A department, agency or regulation is registered once, under one official name: two that differ only in marks or spaces are one.
import { agency } from "../../records/kinds/agency.ts";
import { department } from "../../records/kinds/department.ts";
import { regulation } from "../../records/kinds/regulation.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const named: ReadonlySet<string> = new Set([department.name, agency.name, regulation.name]);

const exampleWith = (second: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/制度文件.yaml": `- {名称: 明川市市级预算绩效管理办法（试行）, 状态: 废止}
- {名称: ${second}, 状态: 现行}
`,
});

export const oneBodyHasOneName = defineCheck({
  name: "one-body-has-one-name",
  sentence: "同一个部门、机构、制度文件只用一个规范名称",
  why: "同一份文件在总结里出现两种写法，是审核时常被指出的毛病；名称只差书名号、括号、空格的，多半是一个登记了两次，统计个数也会多算。",
  severity: "warning",
  examples: {
    good: exampleWith("明川市市级预算绩效管理办法"),
    bad: exampleWith("《明川市市级预算绩效管理办法(试行)》"),
  },
  *examine(record, records) {
    if (!named.has(record.kind.name)) return;
    const first = firstNamed(records).get(keyOf(record));
    if (!first || first === record) return;
    yield {
      message: `${record.kind.name}“${record.title}”与“${first.title}”只差标点或空格，像是同一个`,
      place: placeOf(record, ["name"]),
      hint: "请只保留一条，用正式的名称；确是两个的，请写全名称加以区别",
      related: [{ place: placeOf(first, ["name"]), message: "先登记的在这里" }],
    };
  },
});

const keyOf = ({ kind, region, title }: LiangjiRecord): string =>
  [kind.name, region, title.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "")].join("\n");

const firstNamed = oncePerRecords((records) => {
  const first = new Map<string, LiangjiRecord>();
  for (const record of records.all) {
    if (named.has(record.kind.name) && !first.has(keyOf(record))) first.set(keyOf(record), record);
  }
  return first;
});
