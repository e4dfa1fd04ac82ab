// What a province says of its regions: a line when one ends, and the whole at the end.
import { durationText } from "../report/duration-text.ts";
import { counted } from "../report/text-columns.ts";
import { visible } from "../report/visible.ts";
import type { GoneRegion } from "./gone-regions.ts";
import type { KnownBuild } from "./known-build.ts";
import { isFinished, type RegionEnd } from "./region-end.ts";
import { folderOf, logOf } from "./run-province.ts";

/** Seconds since the first region was begun. */
export interface HowFar {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}

/** ［3/90］测试03县：生成了4,293份文件、6,207个网页，有3个错误；还有87个，约3小时2分 */
export function endLine(end: RegionEnd, { done, total, seconds }: HowFar): string {
  const left = total - done;
  const rest = left === 0 ? "" : `；还有${left}个，约${durationText((seconds / done) * left)}`;
  return `［${done}/${total}］${visible(end.region)}：${wordsFor(end)}${rest}`;
}

function wordsFor(end: RegionEnd): string {
  if (end.how === "failed") return `没有生成，${visible(end.why)}`;
  if (end.how === "stopped") return "停下了";
  const { documents, pages, findings } = end.build;
  const errors = findings.error === 0 ? "" : `，有${counted(findings.error)}个错误`;
  if (end.how === "unchanged") return `没有变化，沿用上一次的成果${errors}`;
  return `生成了${counted(documents)}份文件、${counted(pages)}个网页${errors}`;
}

/** At most so many regions are named one by one. */
const mostNamed = 30;

export function provinceText(ends: readonly RegionEnd[], gone: readonly GoneRegion[], out: string): string {
  const of = (how: RegionEnd["how"]): readonly RegionEnd[] => ends.filter((end) => end.how === how);
  const finished = ends.filter(isFinished);
  const sum = (count: (build: KnownBuild) => number): string =>
    counted(finished.reduce((total, { build }) => total + count(build), 0));
  const parts = [
    [of("built").length, "新生成"],
    [of("unchanged").length, "没有变化、沿用上一次的"],
    [of("failed").length, "没有生成"],
    [of("stopped").length, "还没有生成"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${what}${count}个`);
  const withErrors = finished.filter(({ build }) => build.findings.error > 0);
  const failed = ends.filter((end) => end.how === "failed");
  return [
    `共${ends.length}个地区：${said.join("，")}。`,
    ...(finished.length === 0
      ? []
      : [
          `${sum(({ records }) => records)}条记录，${sum(({ documents }) => documents)}份文件、${sum(({ pages }) => pages)}个网页，各地区的成果在 ${visible(out)}/regions。`,
        ]),
    ...named("台账里有错误的地区（用到这些记录的文件没有写出，其余照常生成）", withErrors, ({ region, build }) => [
      `${visible(region)}：${counted(build.findings.error)}个错误，逐条见 ${visible(logOf(out, region))}`,
    ]),
    ...named("没有生成的地区", failed, ({ region, why, hint, kept }) => [
      `${visible(region)}：${visible(why)}${kept ? `；${visible(folderOf(out, region))} 还是上一次的成果` : ""}`,
      ...(hint === "" ? [] : [`  怎么办：${visible(hint)}`]),
    ]),
    ...named("台账里已经没有的地区，成果移到了一边，不再发布", gone, ({ region, movedTo }) => [
      `${visible(region)}：在 ${visible(movedTo)}`,
    ]),
  ].join("\n");
}

function named<Item>(title: string, items: readonly Item[], linesOf: (item: Item) => readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostNamed).flatMap(linesOf);
  const rest = items.length <= mostNamed ? [] : [`……这样的共${items.length}个地区，其余没有列出`];
  return ["", `${title}：`, ...[...shown, ...rest].map((line) => `  ${line}`)];
}
