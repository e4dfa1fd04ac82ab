// The head above a column of the exchange layout: its words, the note a person reads there, and what may be typed below.
import type { Field } from "../../records/field.ts";
import { money, ordinal, percent, points, quantity } from "../../records/types/numbers.ts";
import { date, pointInTime } from "../../records/types/times.ts";
import { prose } from "../../records/types/words.ts";
import type { Choices } from "./choices.ts";
import type { ExchangeColumn } from "./exchange-columns.ts";
import type { ExchangeHead } from "./exchange-table.ts";
import type { MoneyUnit } from "./exchange-value.ts";

export function headOf({ title, field, required }: ExchangeColumn, unit: MoneyUnit, choices: Choices): ExchangeHead {
  const { type } = field;
  const rule = ruleFor(field, choices);
  return {
    title: type === money ? `${title}（${unit}）` : title,
    required,
    holds: type === date ? "date" : isNumber(type) ? "number" : type === prose ? "prose" : "words",
    note: noteOn(field, required, unit, choices),
    ...(rule && { rule }),
  };
}

const isNumber = (type: unknown): boolean => [money, percent, points, ordinal].some((one) => one === type);

function noteOn({ note, type }: Field<unknown>, required: boolean, unit: MoneyUnit, choices: Choices): string {
  const one = type.item ?? type;
  const words = one.refersTo === undefined ? (choices.words(one) ?? []) : [];
  const several = type.item === undefined ? [] : ["几项之间用“；”隔开。"];
  const written = words.length > 0 ? [`${type.item ? "每项" : ""}从中选一个：${words.join("、")}。`] : [];
  const from = one.refersTo === undefined ? [] : [`写${one.refersTo}台账里的名称或编号。`];
  const example = one === money ? exampleAmounts[unit] : one.example;
  const like = words.length > 0 || one.refersTo !== undefined ? [] : [`例如：${example}`];
  return [
    `${required ? "必填" : "选填"}。${note}。`,
    ...several,
    ...written,
    ...from,
    ...(ways.get(one)?.(unit) ?? []),
    ...like,
  ].join("\n");
}

const exampleAmounts: Readonly<Record<MoneyUnit, string>> = { 元: "8600.50", 万元: "1250.5", 亿元: "3.03" };

/** How values of a type are written, where the example does not show it. */
const ways: ReadonlyMap<unknown, (unit: MoneyUnit) => readonly string[]> = new Map<
  unknown,
  (unit: MoneyUnit) => readonly string[]
>([
  [money, (unit) => [`填数字，单位是${unit}；用其他单位，或带“余、超、约”的，连同单位照写，如 超160亿元。`]],
  [percent, () => ["填百分数，如 97.5%。"]],
  [quantity, () => ["连同单位和“余、超、约”等字样照写。"]],
  [pointInTime, () => ["以四位年份开头。"]],
]);

function ruleFor({ key, type }: Field<unknown>, choices: Choices): ExchangeHead["rule"] {
  if (type.item !== undefined) return undefined;
  if (type === money)
    return {
      allowed: { type: "number", whole: false },
      message: `“${key}”一般填数字；用其他单位或带“余、超、约”的，连同单位写，如 3.03亿元。确定照填吗？`,
      lenient: true,
    };
  if (type === percent)
    return {
      allowed: { type: "number", whole: false },
      message: `“${key}”一般填百分数，如 97.5%。确定照填吗？`,
      lenient: true,
    };
  if (type === points)
    return {
      allowed: { type: "number", whole: false },
      message: `“${key}”请填0或以上的数字，如 92.5。`,
      lenient: false,
    };
  if (type === ordinal)
    return { allowed: { type: "number", whole: true }, message: `“${key}”请填从1开始的整数。`, lenient: false };
  if (type === date) return { allowed: { type: "date" }, message: `“${key}”请填日期，如 2024-03-05。`, lenient: false };
  return choices.rule(type);
}
