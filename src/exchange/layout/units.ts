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

/** 万元, of 单位：万元, 金额单位：人民币万元 or （单位：万元、%）. */
export const unitInLine = (text: string): string | undefined =>
  new RegExp(`单位[:：](?:人民币)?[^。;:：]{0,6}?(${money.split("|").toReversed().join("|")})`, "u").exec(
    plain(text),
  )?.[1] ?? new RegExp(`^[(（]?(?:人民币)?(${money})[)）]?$`, "u").exec(plain(text))?.[1];
