// A document as the preview shows it: as it would be written now, or as it last was.
import type { PlannedDocument } from "../pipeline.ts";

/** `current`: would be written. `draft`: only its numbers stop it. `old`: as it was before errors stopped it. */
export type Standing = "current" | "draft" | "old";

export interface ShownDocument {
  readonly standing: Standing;
  readonly planned: PlannedDocument;
  /** The same as long as it says the same. */
  readonly fingerprint: string;
}

/** What a reader is told of it; nothing of one that is as it should be. */
export const standingWords: Readonly<Record<Standing, string>> = {
  current: "",
  draft: "有矛盾的数字，改正以前不会生成",
  old: "旧的：现在有错误，生成不了，这是出错以前的样子",
};
