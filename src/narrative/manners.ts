// How a number is written at the place of use: {{数 "监控资金" 单位="万元" 分节="是"}}, from the words of the template.
import { unitShift } from "../base/quantity.ts";
import type { Definition, Definitions } from "../figures/definition.ts";
import type { Presentation } from "../figures/presentation.ts";
import { unitOf } from "../figures/unit-of.ts";

export interface Manner {
  /** How it is written, for hints. */
  readonly example: string;
  /** What it makes of its value; undefined when the value does not fit. */
  read(value: string): Presentation | undefined;
}

const yesNo =
  (make: (yes: boolean) => Presentation) =>
  (value: string): Presentation | undefined =>
    value === "是" ? make(true) : value === "否" ? make(false) : undefined;

export const manners: Readonly<Record<string, Manner>> = {
  单位: {
    example: '单位="万元"',
    read: (value) => (/^[\p{Script=Han}%‰]{1,8}$/u.test(value) ? { unit: value } : undefined),
  },
  小数: { example: '小数="1"', read: (value) => (/^[0-6]$/.test(value) ? { decimals: Number(value) } : undefined) },
  分节: { example: '分节="是"', read: yesNo((grouped) => ({ grouped })) },
  只数: { example: '只数="是"', read: yesNo((bare) => ({ bare })) },
  升降: { example: '升降="是"', read: yesNo((direction) => ({ direction })) },
};

export const manner = (name: string): Manner | undefined => (Object.hasOwn(manners, name) ? manners[name] : undefined);

/** All together, from values that were checked. */
export const presentationOf = (values: ReadonlyMap<string, string>): Presentation =>
  Object.assign({}, ...[...values].map(([name, value]) => manner(name)?.read(value))) as Presentation;

/** What is wrong with a presentation of this figure, as far as its definition tells. */
export function unfit(
  { unit, direction }: Presentation,
  { id, formula }: Definition,
  definitions: Definitions,
): { readonly message: string; readonly hint: string } | undefined {
  const own = unitOf(id, definitions);
  if (unit !== undefined && own !== undefined && unitShift(own, unit) === undefined) {
    const hint = own === "元" ? "可以写：元、万元、亿元" : "请去掉“单位”，或写能换算的单位";
    return { message: `“${id}”的单位不能换算成“${unit}”`, hint };
  }
  const compared = formula.type === "growth" || formula.type === "change" || formula.type === "subtract";
  if (direction && !compared) {
    return { message: `“${id}”不是同比、增减或相减，没有升降可说`, hint: "请去掉“升降”" };
  }
  return undefined;
}
