// 第三方机构: a body the bureau may commission evaluations from.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { creditCode } from "../types/credit-code.ts";
import { choice, words } from "../types/words.ts";

const agencyTypes = ["咨询机构", "会计师事务所", "资产评估机构", "律师事务所", "科研院所", "高校", "其他"] as const;

export const agency = defineKind({
  name: "第三方机构",
  code: "agency",
  level: "region",
  note: "受委托参与绩效评价等工作的机构",
  fields: {
    name: required("名称", words, "机构全称", { aliases: ["机构名称", "第三方机构名称", "单位名称"] }),
    creditCode: optional("统一社会信用代码", creditCode, "营业执照上的18位代码", { aliases: ["信用代码"] }),
    type: optional("类型", choice("机构类型", agencyTypes), "机构类型", { aliases: ["机构类型"] }),
    leaders: optional("主评人", list(words), "该机构的主评人", { visibility: "internal" }),
    contact: optional("联系人", words, "联系人和电话", { visibility: "internal" }),
  },
  title: (data) => data.name,
  names: (data) => (data.creditCode === undefined ? [data.name] : [data.name, data.creditCode]),
});
