// What a number says, as a key: two numbers with one key state the same fact, as far as their words go.
import { isMoneyUnit } from "../../../base/quantity.ts";
import { gradeBefore } from "../grade-words.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { isExactAmount, sentenceEnd, sentenceStart } from "./sentences.ts";

const filler =
  /^(?:20\d{2}年度?|全年|年度|累计|已|共|组织|开展|实施|完成|对|全部|有|并|其中|市财政局|财政部门|财政局|财政|先后|总共|合计)+/;
const ending = /(?:共计|合计|共|计|为|达到?|有|是|约|近|超|数量|数|总额)+$/;
/** 评价结果为优的: whose result is said elsewhere. */
const graded = /(?:评价|抽评|自评)?(?:结果|等次|等级)?(?:为|是|评为)[“"]?(?:优秀|良好|[优良中差]).*$/;
/** Words that say money or projects, but not which. */
const generic = /^(?:涉及|财政|预算|资金|金额|项目|总额|部门|单位|涉评|经费|支出|的|市级|个|绩效|市直)*$/;
const scopeWords =
  /20\d{2}年|全市|市本级|市级|各?区县|县区|全区|区级|省级|全省|[一二三四]季度|上半年|下半年|[上去]年|(?<=[，。；、：与和对在]|^)\p{Script=Han}{1,4}[县区镇](?!级|域)/gu;

/** Undefined when its words do not say enough. `usualYear`: the year of sentences that name none. */
export function factKey(paragraph: ReadParagraph, number: ReadNumber, usualYear: string): string | undefined {
  if (!isExactAmount(number)) return undefined;
  const subject = subjectOf(paragraph, number);
  if (subject === undefined || subject.length < 4) return undefined;
  const measure = isMoneyUnit(number.quantity.unit) ? "money" : number.quantity.unit;
  return [subject, measure, gradeBefore(number.label) ?? "", scopeOf(paragraph, number, usualYear)].join("\n");
}

/** Its own words; where they are generic, those of the nearest number of the sentence that has some, for money. */
function subjectOf(paragraph: ReadParagraph, number: ReadNumber): string | undefined {
  const own = coreOf(number);
  if (own !== undefined) return own;
  // Money without a word of its own is one of a list: 5万元、5亿元.
  if (!isMoneyUnit(number.quantity.unit) || number.label === "") return undefined;
  const from = sentenceStart(paragraph, number.offset);
  const before = paragraph.numbers.filter((one) => one.offset >= from && one.end <= number.offset);
  return before.map(coreOf).findLast((core) => core !== undefined);
}

function coreOf({ label, noun }: ReadNumber): string | undefined {
  const words = label.replace(graded, "").replace(filler, "").replace(ending, "");
  if (!generic.test(words)) return words.replace(/^绩效/, "");
  const behind = noun.replace(/^的/, "").replace(/(?:进行|开展|实施|组织|完成).*$/, "");
  return generic.test(behind) ? undefined : behind.replace(/^绩效/, "");
}

function scopeOf(paragraph: ReadParagraph, { offset }: ReadNumber, usualYear: string): string {
  const sentence = paragraph.text.slice(sentenceStart(paragraph, offset), sentenceEnd(paragraph, offset));
  const words = [...new Set(sentence.match(scopeWords) ?? [])].sort();
  return (words.some((word) => /^20/.test(word)) ? words : [usualYear, ...words]).join(" ");
}
