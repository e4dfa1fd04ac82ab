// One thing written down in content/: where it stands, what it says, and its prose.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { YamlMap } from "./yaml-node.ts";

/** What the folders say: content/<地区>/<年度>/<类别>/…, the year missing for what belongs to the region as a whole. */
export interface Shelf {
  readonly region: string;
  readonly year?: string;
  /** 绩效评价, 部门 …: the name of the folder, or of the file when it stands in no such folder. */
  readonly category: string;
}

export interface Body {
  readonly text: string;
  /** The line of the file on which it starts. */
  readonly line: number;
}

export interface Entry {
  readonly shelf: Shelf;
  readonly place: Place;
  readonly map: YamlMap;
  readonly body?: Body;
  /** The error that keeps this entry from being used; what depends on it stops. */
  readonly damage?: Diagnostic;
}
