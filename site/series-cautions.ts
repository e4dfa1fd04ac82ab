// What a reader must know before comparing the years of a figure: years between without it, years counted in another way.
import type { Series } from "./section.ts";

export function cautions({ points, chart }: Series): readonly string[] {
  const bases = [...new Set(points.map(({ basis }) => basis))];
  const between = yearsBetween(points.map(({ year }) => Number(year)));
  return [
    ...(between.length === 0 ? [] : [`本网站没有${between.map((year) => `${year}年`).join("、")}的这个数字。`]),
    ...(bases.length === 1
      ? []
      : [`各年的数据依据不同（${bases.join("、")}），统计范围可能不一致，比较时请看各年的说明。`]),
    ...(points.some(({ text }) => vague.test(text)) ? ["带有“余”“超”“约”等字样的是约数，图中按写明的数画出。"] : []),
    ...(chart === undefined ? ["各年的计量单位不同，不画图比较。"] : []),
  ];
}

const vague = /^(不少于|不超过|至少|超过|超|逾|约|近)|\d(余|多)|(以上|以下|左右)$/u;

function yearsBetween(years: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const known = new Set(years);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => !known.has(year),
  );
}
