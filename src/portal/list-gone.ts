// A list that was whole a moment ago and is not any more: somebody works on the build while the portal is put together.
import type { Diagnostic } from "../base/diagnostic.ts";
import { leftOut } from "./portal-finding.ts";
import type { Unread } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";

export class ListGone extends Error {
  readonly finding: Diagnostic;

  constructor({ region }: ReadShare, { wrong, file }: Unread) {
    super(file);
    const hint = "门户没有动。请等这个地区生成完毕，再运行一次";
    this.finding = leftOut("list-gone", `汇总时地区“${region.name}”的成果变了：${wrong}`, file, hint);
  }
}
