// 救助、健康名单 in a sentence: names in a row after words for people who are helped, ill or at school.
import { sensitiveGroup } from "../name-list.ts";
import type { Pattern } from "../pattern.ts";
import { isNameInText } from "../person-names.ts";

const form =
  /(?:名单|姓名|对象|人员|学生|患者|家庭)(?:如下|为|是|有|包括)?\s*[:：]\s*([\u4e00-\u9fff]{2,3}(?:\s*[、,，]\s*[\u4e00-\u9fff]{2,3})+)/g;
const reach = 24;

export const namedRecipients: Pattern = {
  name: "救助或健康人员名单",
  code: "personal-data",
  action: "block",
  hint: "请删去名单；依法公示的，由主管部门在规定的范围和期限内公示",
  joins: false,
  trigger: /(?:名单|姓名|对象|人员|学生|患者|家庭)(?:如下|为|是|有|包括)?\s*[:：]/,
  *find({ text }) {
    for (const { index, 0: found, 1: list = "" } of text.matchAll(form)) {
      const names = list.split(/\s*[、,，]\s*/).filter(isNameInText);
      const said = text.slice(Math.max(0, index - reach), index) + found;
      if (names.length >= 2 && sensitiveGroup.test(said)) yield { start: index, end: index + found.length };
    }
  },
  mask: (found) => `${found.slice(0, found.search(/[:：]/) + 1)}***`,
};
