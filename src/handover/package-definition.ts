// 移交包: what one kind of recipient is handed, as staff write it in templates/packages/*.yaml.
import type { Place } from "../base/place.ts";
import { type DataOf, type Fields, optional, required } from "../records/field.ts";
import { list } from "../records/types/composite.ts";
import { choice, prose, words, yesNo } from "../records/types/words.ts";

export const packageFormats = ["docx", "pdf"] as const;

/** The keys of one file. */
export const packageFields = {
  name: required("名称", words, "pack 命令里写的名称，也是压缩包文件名的开头，如人大"),
  note: required("说明", words, "给谁、做什么用"),
  types: optional("文种", list(words), "放进哪些文种，按次序；写文件模板里的“文种”"),
  formats: optional("格式", list(choice("格式", packageFormats)), "每份文件放哪几种格式；不写为 docx 和 pdf"),
  kinds: optional("台账", list(words), "哪几类记录做成数据表，按次序；写类别的名称，如绩效评价"),
  annex: optional("数据溯源附录", yesNo, "是否放进内部的数据溯源附录；不写为不放"),
  internal: optional("内部字段", yesNo, "数据表里是否有只供内部查看的栏目；不写为没有"),
  signedOnly: optional(
    "只含已签发",
    yesNo,
    "只放已经签发的文件，表格等不须签发的照放；签发不在这里登记的地区不作挑选；不写为都放",
  ),
  publicOnly: optional("只含公开", yesNo, "只放可以公开的文件、公开的记录和公开的栏目；不写为不限"),
  byDepartment: optional(
    "按部门",
    yesNo,
    "每个部门一个压缩包，只有本部门（含所属单位）的文件和记录；不写为一个地区一个",
  ),
  recipient: optional("接收单位", words, "致函的抬头，可以用 {{地区}}、{{年度}}、{{部门}}"),
  letter: optional("致函", prose, "写在说明最前面的话，可以用 {{地区}}、{{年度}}、{{财政部门}}、{{部门}}"),
} satisfies Fields;

export interface PackageDefinition extends DataOf<typeof packageFields> {
  readonly place: Place;
}
