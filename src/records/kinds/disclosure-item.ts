// 公开事项: something that had to be made public: where, when, and by when it should have been.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { quantity } from "../types/numbers.ts";
import { date } from "../types/times.ts";
import { reference, words } from "../types/words.ts";

export const disclosureItem = defineKind({
  name: "公开事项",
  code: "disclosure-item",
  level: "year",
  note: "一件应公开或已公开的事项；按部门公开的，每个部门登记一条",
  fields: {
    matter: required("事项", words, "公开的事项，同一年内不重名", { aliases: ["公开事项"] }),
    department: optional("部门", reference("部门"), "由哪个部门公开", { aliases: ["公开部门"] }),
    medium: optional("载体", list(words), "公开在哪里", { aliases: ["公开载体", "公开方式"] }),
    formed: optional("形成日期", date, "信息形成的日期，从这天起算公开期限"),
    published: optional("公开日期", date, "实际公开的日期"),
    due: optional("时限", date, "最迟哪一天公开", { aliases: ["公开时限"] }),
    projects: optional("项目数", quantity, "公开的项目数"),
  },
  title: (data) => data.matter,
  names: (data) => [data.matter],
});
