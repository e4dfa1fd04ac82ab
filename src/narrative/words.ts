// The plain words a template may use about its region, year and subject record: text only, public fields only.
import { showValue } from "../figures/value-text.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

/** Name → text. A field that was not filled in has no word. */
export function wordsFor(
  records: Records,
  scope: Required<Scope>,
  subject: LiangjiRecord,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [name, field] of Object.entries(subject.kind.fields)) {
    if (field.visibility !== "public") continue;
    const shown = showValue(field, subject.data[name], records, scope);
    if (shown === undefined) continue;
    for (const key of [field.key, ...field.aliases]) words.set(key, shown);
  }
  const [place] = records.of(regionKind, { region: scope.region });
  const year = Number(scope.year);
  words.set("地区", place?.data.name ?? scope.region);
  words.set("财政部门", place?.data.bureau ?? "");
  words.set("年度", String(year));
  words.set("上年", String(year - 1));
  words.set("下年", String(year + 1));
  return words;
}
