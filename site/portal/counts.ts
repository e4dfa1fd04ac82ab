// What a portal covers, in numbers: only of what is there.
import type { Portal } from "./portal.ts";
import { yearsText } from "./years-text.ts";

export interface Count {
  readonly name: string;
  readonly text: string;
}

export function countsOf({ regions, lists, grades }: Portal): readonly Count[] {
  const years = [...new Set(regions.flatMap((region) => region.years))].sort();
  const listed = lists.find(({ code }) => code === "evaluations")?.table.rows.length;
  const graded = grades
    .filter(({ kind }) => kind === "evaluation")
    .flatMap(({ rows }) => rows)
    .reduce((sum, { counts, ungraded }) => sum + counts.reduce((all, one) => all + one, 0) + ungraded, 0);
  const documents = regions.reduce((sum, region) => sum + region.documents, 0);
  const pages = regions.reduce((sum, region) => sum + region.pages, 0);
  const counts: readonly (readonly [name: string, amount: number, unit: string])[] = [
    ["地区", regions.length, "个"],
    ["公开文件", documents, "份"],
    ["绩效评价", listed ?? graded, "项"],
    ["各地区网页", pages, "页"],
  ];
  return [
    ...counts.flatMap(([name, amount, unit]) => (amount === 0 ? [] : [{ name, text: `${amount}${unit}` }])),
    ...(years.length === 0 ? [] : [{ name: "年度", text: yearsText(years) }]),
  ];
}
