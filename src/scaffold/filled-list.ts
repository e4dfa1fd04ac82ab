// A YAML file of records that are known already, and below them a place for one more.
import type { ContentMap } from "../reading/content.ts";
import { recordLines } from "../reading/write-yaml.ts";
import { explained, pasteSkeleton, type SkeletonKind } from "./skeleton.ts";

export const filledList = (kind: SkeletonKind, records: readonly ContentMap[]): string =>
  [
    explained(kind),
    ...records.flatMap((record) => recordLines(record)),
    "",
    "## 再加一条：删去下面各行行首的“# ”再填写，用不上的选填栏目整行删去。",
    pasteSkeleton(kind, {}),
  ].join("\n");
