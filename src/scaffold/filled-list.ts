// A YAML file of records that are known already, and below them a place for one more.
import type { Content, ContentMap } from "../reading/content.ts";
import { yamlText } from "./sample-value.ts";
import { explained, pasteSkeleton, type SkeletonKind } from "./skeleton.ts";

export const filledList = (kind: SkeletonKind, records: readonly ContentMap[]): string =>
  [
    explained(kind),
    ...records.flatMap((record) => item(mapLines(record))),
    "",
    "## 再加一条：删去下面各行行首的“# ”再填写，用不上的选填栏目整行删去。",
    pasteSkeleton(kind, {}),
  ].join("\n");

const mapLines = (map: ContentMap): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) =>
    typeof value === "string" ? [`${key}: ${yamlText(value)}`] : [`${key}:`, ...indented(linesOf(value))],
  );

const linesOf = (value: Exclude<Content, string>): readonly string[] =>
  isList(value)
    ? value.flatMap((one) => item(typeof one === "string" ? [yamlText(one)] : linesOf(one)))
    : mapLines(value);

const isList = (value: Exclude<Content, string>): value is readonly Content[] => Array.isArray(value);

/** After “- ”, the other lines below it. */
const item = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
