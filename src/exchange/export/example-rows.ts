// The row of a template that shows how to fill it in: an example below each head, the same record in all its tables.
import type { Content, ContentMap } from "../../reading/content.ts";
import type { Field, Fields, FieldType } from "../../records/field.ts";
import { commonFields, type RecordKind } from "../../records/record-kind.ts";
import { money } from "../../records/types/numbers.ts";
import { words } from "../../records/types/words.ts";
import type { Choices } from "./choices.ts";

/** What content/ might say of a record of this kind. Of fields of which only one is filled in, the first is. */
export const exampleOf = (kind: RecordKind, choices: Choices): ContentMap =>
  exampleOfFields(kind.fields, choices, undefined);

/** By the key of a field, or of a list and its field, where the type alone would give an odd one. */
const examples: Readonly<Record<string, string>> = {
  一级: "产出指标",
  二级: "数量指标",
  三级: "助餐服务人次",
  指标·名称: "助餐服务人次",
  目标值: "132",
  实际值: "136.5",
  完成值: "70.2",
  预计完成值: "135",
  单位: "万人次",
  计量单位: "万人次",
  分值: "10",
  指标·得分: "9.5",
  资金·来源: "年度资金总额",
  维度·名称: "立项必要性",
  执行率: "97.7%",
  规则: "没有完成的整改不超过时限",
  偏差原因: "3个助餐点第四季度才开业",
};

function exampleOfFields(fields: Fields, choices: Choices, list: string | undefined): ContentMap {
  const content: Record<string, Content> = {};
  for (const field of Object.values(fields)) {
    const { key, type } = field;
    const { inner, onlyOne, item } = type;
    if (isSeldom(field)) continue;
    const own = examples[`${list}·${key}`] ?? examples[key];
    const shown = inner && onlyOne ? Object.fromEntries(Object.entries(inner).slice(0, 1)) : inner;
    if (own !== undefined) content[key] = own;
    else if (shown) content[key] = exampleOfFields(shown, choices, key);
    else if (item?.inner) content[key] = [exampleOfFields(item.inner, choices, key)];
    else if (item) content[key] = [exampleOfType(item, choices)];
    // “养老服务体系建设” would be an example of anything.
    else if (type !== words || field.required) content[key] = exampleOfType(type, choices);
  }
  return content;
}

const common: ReadonlySet<unknown> = new Set(Object.values(commonFields));
const isSeldom = (field: Field<unknown>): boolean => common.has(field);

function exampleOfType(type: FieldType<unknown>, choices: Choices): string {
  return type === money ? "1250万元" : (choices.words(type)?.[0] ?? type.example);
}
