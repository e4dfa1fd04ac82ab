// Which region and year a text is proofread against: those asked for, else those its title names.
import { nearest, offered } from "../base/nearest.ts";
import type { RegionYear } from "../document/plan-documents.ts";
import type { Prose } from "../document/proofreading/prose.ts";
import { titleOf } from "./title-of.ts";

export interface Wanted {
  readonly region?: string | undefined;
  readonly year?: string | undefined;
}

export type Choice =
  | { readonly chosen: RegionYear; readonly because: "asked" | "title" }
  /** Nothing was asked for, and the title does not say; why, in a sentence. */
  | { readonly none: string }
  /** What was asked for is not there; a sentence. */
  | { readonly refusal: string };

export function chooseYear(years: readonly RegionYear[], wanted: Wanted, prose: Prose): Choice {
  const title = titleOf(prose);
  const region = wanted.region === undefined ? regionIn(title, years) : namedRegion(wanted.region, years);
  const asked = wanted.region !== undefined || wanted.year !== undefined;
  if (region === undefined) return noRegion(years, wanted);
  const here = years.filter((one) => one.region.name === region);
  const year =
    tidied(wanted.year) ?? yearIn(title, here) ?? (asked && here.length === 1 ? here[0]?.scope.year : undefined);
  const chosen = here.find((one) => one.scope.year === year);
  if (chosen) return { chosen, because: asked ? "asked" : "title" };
  const there = `${region}有${here.map((one) => one.scope.year).join("、")}年度的台账`;
  if (wanted.year !== undefined) return { refusal: `没有${region}${tidied(wanted.year)}年度的台账；${there}。` };
  if (asked) return { refusal: `${there}，请用 --year 说明按哪个年度核对。` };
  return { none: `题目里没有写年度，或写的年度没有台账。${there}；要对照，请加 --region ${region} --year 年度` };
}

function noRegion(years: readonly RegionYear[], { region, year }: Wanted): Choice {
  const names = [...new Set(years.map((one) => one.region.name))];
  const there = names.length === 0 ? "台账里一个地区也没有" : `台账里有：${listed(years)}`;
  if (region !== undefined) {
    const near = nearest(region, names);
    return { refusal: `台账里没有“${region}”这个地区。${near === undefined ? "" : offered(near)}${there}。` };
  }
  if (year !== undefined) return { refusal: `写了 --year，还要用 --region 说明是哪个地区。${there}。` };
  return { none: `题目里没有写有台账的地区。${there}；要对照，请加 --region 地区 --year 年度` };
}

/** 杭州市（2019、2021、2022）、湖州市本级（2023） */
const listed = (years: readonly RegionYear[]): string =>
  [...Map.groupBy(years, (one) => one.region.name)]
    .map(([name, here]) => `${name}（${here.map((one) => one.scope.year).join("、")}）`)
    .join("、");

/** The region whose name stands in the title; of several the longest, as 杭州市拱墅区 is not 杭州市. */
function regionIn(title: string, years: readonly RegionYear[]): string | undefined {
  const met = years
    .flatMap(({ region, scope }) =>
      namesOf(region)
        .concat(scope.region)
        .map((name) => ({ name, region: region.name })),
    )
    .filter(({ name }) => title.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  return met[0]?.region;
}

function namedRegion(wanted: string, years: readonly RegionYear[]): string | undefined {
  const exact = years.find(({ region, scope }) => [region.name, scope.region].includes(wanted));
  return (exact ?? years.find(({ region }) => namesOf(region).includes(wanted)))?.region.name;
}

/** 绍兴市上虞区 is 上虞区 at home. */
const namesOf = ({ name, parent }: RegionYear["region"]): readonly string[] =>
  parent !== undefined && name.startsWith(parent) && name.length > parent.length + 1
    ? [name, name.slice(parent.length)]
    : [name];

/** The first year of the title that has records: a summary of 2021 with plans for 2022 is one of 2021. */
const yearIn = (title: string, here: readonly RegionYear[]): string | undefined =>
  [...title.matchAll(/(20\d{2})年/g)]
    .map(([, year]) => year)
    .find((year) => here.some((one) => one.scope.year === year));

/** ２０２３年度 is 2023. */
const tidied = (year: string | undefined): string | undefined => year?.normalize("NFKC").replace(/年度?$/, "");
