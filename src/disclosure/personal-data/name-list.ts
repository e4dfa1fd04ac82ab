// 救助、健康名单 and lists of children as tables: a column of names beside words for people who are helped, ill or at school.
import { isName } from "./person-names.ts";

export const sensitiveGroup =
  /低保|特困|五保|低收入|残疾|患者|病人|病种|病情|诊断|优抚|退役军人|抚恤|学生|儿童|孤儿|救助|困难家庭|困境|贫困|受助|资助对象|帮扶对象|精神|艾滋|传染|服刑|矫正|戒毒|失独|留守/;
const nameColumn = /^(?!.*(?:项目|机构|单位|企业|公司|部门))(?:.{0,8}姓\s*名.{0,4}|名\s*字)$/;
const ageColumn = /^年\s*龄/;
const classColumn = /班级|年级|所在学校|就读学校/;

export interface TextTable {
  /** What stands above it: its caption, the heading, the title of the document. */
  readonly above: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What it lists, in words for a finding; undefined when it is no such list. Names that are hidden already do not count. */
export function sensitiveList({
  above,
  columns,
  rows,
}: TextTable): "救助或健康人员名单" | "未成年人的个人信息" | undefined {
  const at = columns.findIndex((title) => nameColumn.test(title.trim()));
  const named = at < 0 ? [] : rows.filter((row) => isName((row[at] ?? "").replace(/\s+/g, "")));
  if (named.length === 0) return undefined;
  const others = columns.filter((_, index) => index !== at);
  const ages = columns.findIndex((title) => ageColumn.test(title.trim()));
  const isYoung = (row: readonly string[]): boolean => /^(?:\d|1[0-7])\s*(?:周?岁)?$/.test((row[ages] ?? "").trim());
  if (others.some((title) => classColumn.test(title)) || (ages >= 0 && named.some(isYoung)))
    return "未成年人的个人信息";
  const said = [above, ...columns, ...rows.slice(0, 200).map((row) => row.join(" "))].join(" ");
  return sensitiveGroup.test(said) ? "救助或健康人员名单" : undefined;
}
