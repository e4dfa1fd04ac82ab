// A figure whose parts are there and yet make no number, said at the line of its definition.
import { type Diagnostic, note, warning } from "../base/diagnostic.ts";
import type { Scope } from "../records/records.ts";
import type { Missing } from "./computed.ts";
import type { Definition } from "./definition.ts";

/** Nothing for what merely lacks data: a year need not have everything. */
export function withoutValue(
  { id, place }: Definition,
  { because, wrong }: Missing,
  scope: Scope,
): readonly Diagnostic[] {
  if (wrong === undefined) return [];
  const where = `${scope.region}${scope.year === undefined ? "" : `${scope.year}年度`}`;
  const message = `口径“${id}”在${where}没有数：${because}`;
  if (wrong === "figures/unit-mismatch") {
    const hint = "请把有关记录、汇总的单位改成一致，或在口径里用“显示”写明单位";
    return [warning(wrong, message, { place, hint })];
  }
  return [note(wrong, message, { place, hint: `写进文章时，用 {{#有 "${id}"}}…{{/有}} 把这句话括起来` })];
}
