// Which words stand in the heads of tables: the keys of all kinds of records, what official forms call them, and how such words end.

import { allKinds } from "../../records/all-kinds.ts";
import type { Fields } from "../../records/field.ts";
import { isValueLike, plain } from "./plain-text.ts";

/** What official tables say besides the keys and aliases of the fields. */
const usual = [
  "序号",
  "行次",
  "栏次",
  "单位",
  "部门",
  "处室",
  "科室",
  "地区",
  "县区",
  "项目",
  "预算",
  "决算",
  "结余",
  "资金来源",
  "年度总体目标",
  "预期目标",
  "绩效目标",
  "实际完成情况",
  "得分",
  "等级",
  "备注",
  "说明",
  "是否",
];

/** Longer ones may end in them: 全年预算数, 自评得分, 偏差原因分析及改进措施. */
const endings =
  /(?:名称|编号|编码|代码|序号|数|额|率|得分|分值|评分|权重|分数|日期|时间|时限|年度|年份|等次|等级|单位|部门|机构|负责人|联系人|电话|人员|类别|类型|性质|属性|情况|原因|分析|措施|意见|建议|结论|结果|依据|内容|目标|目标值|指标|指标值|完成值|标准|公式|比例|比重|占比|备注|说明|资金|总额|拨款|预算|执行|支出|来源|金额|领域|范围|方式|级次|文号|形式|状态|数量|地址|用途)$/;

const words: ReadonlySet<string> = new Set([...usual, ...allKinds.flatMap(({ fields }) => keysIn(fields))].map(plain));

function keysIn(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ key, aliases, type }) => {
    const inner = type.inner ?? type.item?.inner;
    return [key, ...aliases, ...(inner ? keysIn(inner) : [])];
  });
}

/** What stands below 一级指标 and 二级指标, not above: values, although they end as heads do. */
const levelNames =
  /^(?:产出|效益|满意度|成本|数量|质量|时效|(?:经济|社会|生态|环境)效益|可持续影响|服务对象满意度|(?:经济|社会|生态环境)成本)指标$/u;

const longest = 30;

/** known: the name of a field or of an official column; likely: it ends as such names do. */
export type HeadWord = "known" | "likely" | "none";

const decided = new Map<string, HeadWord>();

export function headWord(text: string): HeadWord {
  if (text.length > longest * 2) return "none";
  const before = decided.get(text);
  if (before !== undefined) return before;
  // So that texts of strangers do not pile up.
  if (decided.size > 10_000) decided.clear();
  const word = decide(text);
  decided.set(text, word);
  return word;
}

/** Whether a text reads like the head of a column or the label of a field. */
export const isHeadWord = (text: string): boolean => headWord(text) !== "none";

/** Without numbering, marks and colon, and without what stands in brackets. */
const bareWord = (text: string): string =>
  plain(text)
    .replace(
      /^(?:[*★※]|(?:[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、.])|其中[:：])+/u,
      "",
    )
    .replace(/[*★:：]+$/u, "")
    .replace(/[(（【[][^()（）【】[\]]*[)）】\]]/gu, "")
    .replace(/[/／][^/／]{1,4}$/u, "");

function decide(text: string): HeadWord {
  const bare = bareWord(text);
  if (bare === "" || bare.length > longest || isValueLike(bare) || /[:：。；;！？]/u.test(bare)) return "none";
  if (words.has(bare)) return "known";
  if (levelNames.test(bare)) return "none";
  if (bare.split(/[·、/／及和与]/u).some((part) => words.has(part))) return "likely";
  return endings.test(bare) ? "likely" : "none";
}
