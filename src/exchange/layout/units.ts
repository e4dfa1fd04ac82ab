// Units in heads and in the lines above them: 全年预算数（万元）, 预算数/万元, 执行率(%), 金额单位：万元.
import { plain, title } from "./plain-text.ts";

const money = "元|千元|万元|百万元|亿元";
const unit = new RegExp(`^(?:人民币)?(${money}|%|‰|分|百分比|个|人|人次|户|件|次|天|年|月)$`, "u");

const amounts = new RegExp(`^(?:人民币)?(?:${money}|%)$`, "u");

export interface TitleWithUnit {
  readonly title: string;
  readonly unit?: string;
}

/** A title without its unit; what stands in brackets and is no unit belongs to the title. */
export function withoutUnit(text: string): TitleWithUnit {
  const whole = title(text).replace(/^[*★]+|[*★]+$/gu, "");
  const alone = /^[（(【[](.+)[）)】\]]$/su.exec(whole)?.[1] ?? (amounts.test(plain(whole)) ? whole : undefined);
  const only = alone === undefined ? undefined : unit.exec(plain(alone))?.[1];
  if (only !== undefined) return { title: "", unit: only };
  const match =
    /^(.+?)\s*[（(【[]\s*(?:单位\s*[:：])?\s*([^（）()【】[\]]{1,6}?)\s*[）)】\]](.*)$/su.exec(whole) ??
    /^(.+?)\s*[/／]\s*([^/／]{1,3})()$/su.exec(whole);
  const found = match && unit.exec(plain(match[2] ?? ""))?.[1];
  if (!match || !found) return { title: whole };
  return { title: `${match[1] ?? ""}${match[3] ?? ""}`, unit: found === "百分比" ? "%" : found };
}

const spaced = (word: string): string => [...word].join("\\s*");
const before = ["金额", "计量", "货币", "资金", "数据"].map(spaced).join("|");
const inLine = money.split("|").toReversed().map(spaced).join("|");

/** A unit ends where its word ends, and 填报单位 is nobody's unit: 填报单位：三元区教育局 says nothing about 元. */
const line = new RegExp(
  `(?:(?<!\\p{sc=Han})|(?:${before})\\s*)单\\s*位\\s*:\\s*(?:均为)?(?:人民币)?\\s*(?:[^。;:]{0,5}[、,(/和])?(?:人民币)?\\s*` +
    `(${inLine})(?!(?!人民币)\\p{sc=Han})`,
  "u",
);
const alone = new RegExp(`^\\(?(?:人民币)?(${money})\\)?$`, "u");

/** 万元, of 单位：万元, 金额单位：人民币万元 or （单位：万元、%）. */
export const unitInLine = (text: string): string | undefined =>
  line.exec(text.normalize("NFKC"))?.[1]?.replace(/\s/g, "") ?? alone.exec(plain(text))?.[1];
