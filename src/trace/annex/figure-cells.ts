// What an annex says of one figure: what it counts, how it was made, from which records, and how it was rounded and checked.
import type { Inline } from "../../document/document-tree.ts";
import type { Figure, Origin } from "../../figures/figure.ts";
import { type Figures, methodInWords, nameOf, recordsBehind, roundingInWords, valueRead } from "../figure-facts.ts";
import { lines } from "./lines.ts";

/** Whom an annex is for. */
export interface Audience {
  /** Files and lines, for those who keep the records. */
  readonly showsPlaces: boolean;
  /** Whether a record may be named. */
  mayName(origin: Origin): boolean;
}

/** Records named one by one, those whose value is told besides, and lines of a file. */
const mostNamed = 4;
const mostValued = 3;
const mostLines = 10;

/** The cells behind 序号 and 文中数字. */
export function figureCells(
  figure: Figure,
  figures: Figures,
  audience: Audience,
  folder: string,
): readonly (readonly Inline[])[] {
  const { crossCheck = "" } = figure.provenance;
  const named = recordsBehind(figure, figures).filter((origin) => audience.mayName(origin));
  return [
    [
      { type: "strong", children: lines([nameOf(figure.id)]) },
      ...after(figure.statement),
      ...after(`算法：${methodInWords(figure, figures)}`),
    ],
    lines([
      ...[...Map.groupBy(named, (origin) => origin.kind)].map(([kind, origins]) => recordsText(kind, origins)),
      sourcesText(named),
      labelled("取整", roundingInWords(figure)),
      labelled("核对", crossCheck),
      ...(audience.showsPlaces ? placesText(named, folder) : []),
    ]),
  ];
}

const labelled = (label: string, text: string): string => (text === "" ? "" : `${label}：${text}`);
const after = (text: string): readonly Inline[] => [{ type: "break" }, { type: "text", value: text }];

/** 绩效评价12条：甲、乙、丙…… ; of a few also what was read: 汇总：抽评项目数（数值 200个） */
function recordsText(kind: string, origins: readonly Origin[]): string {
  const titles = [...new Set(origins.map(({ title }) => title))];
  const said =
    origins.length <= mostValued
      ? origins.map((origin) => {
          const read = valueRead(origin);
          return read === "" ? origin.title : `${origin.title}（${read}）`;
        })
      : titles.slice(0, mostNamed);
  const more = said.length < titles.length && origins.length > mostValued ? "等" : "";
  return `${kind}${titles.length > 1 ? `${titles.length}条` : ""}：${said.join("、")}${more}`;
}

function sourcesText(origins: readonly Origin[]): string {
  const sources = [...new Set(origins.flatMap(({ source }) => source ?? []))];
  return sources.length === 0
    ? ""
    : `来源：${sources.slice(0, mostValued).join("；")}${sources.length > mostValued ? "等" : ""}`;
}

function placesText(origins: readonly Origin[], folder: string): readonly string[] {
  return [...Map.groupBy(origins, ({ place }) => place.file)].map(([file, here]) => {
    const at = [...new Set(here.map(({ place }) => place.line ?? 1))].sort((a, b) => a - b);
    const more = at.length > mostLines ? "等" : "";
    return `位置：${file.slice(folder.length)} 第${at.slice(0, mostLines).join("、")}${more}行`;
  });
}

/** The folder all records behind these figures stand in, with its slash; empty when there is none. */
export function commonFolder(figures: Iterable<Figure>): string {
  let common: string | undefined;
  for (const { provenance } of figures) {
    for (const { place } of provenance.inputs) {
      const folder = place.file.slice(0, place.file.lastIndexOf("/") + 1);
      while (common !== undefined && !folder.startsWith(common)) common = common.replace(/[^/]*\/$/, "");
      common ??= folder;
    }
  }
  return common ?? "";
}
