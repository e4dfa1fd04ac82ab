// What a reader should know of numbers that stand side by side, a sentence each.
import { isPlain } from "../base/quantity.ts";
import type { RegionNumber } from "./region-number.ts";

export function notesOn(numbers: readonly RegionNumber[], unit: string): readonly string[] {
  const converted = numbers.filter(({ quantity }) => quantity.unit !== unit).length;
  const vague = numbers.filter(({ quantity }) => !isPlain(quantity)).length;
  const reported = numbers.filter(({ figure }) => figure.basis === "汇总").length;
  return [
    ...(converted === 0 ? [] : [`${converted}个地区公开时用别的计量单位，换算成${unit}列出，换算时没有四舍五入。`]),
    ...(vague === 0 ? [] : [`${vague}个地区的数带有“余、超、约”等字样，照录原文；图按字面上的数画。`]),
    ...(reported === 0 || reported === numbers.length ? [] : [`${reported}个地区的数是汇总填报的，其余是计算得出的。`]),
  ];
}
