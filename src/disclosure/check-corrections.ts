// Whether a 更正 of a whole document names one that there is: a 撤回 that misses would leave it in public.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { correction } from "../records/kinds/correction.ts";
import { placeOf } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

/** `titles`: of every document of the year, those that errors stopped among them. */
export function checkCorrections(records: Records, scope: Scope, titles: ReadonlySet<string>): readonly Diagnostic[] {
  return records.of(correction, scope).flatMap((one) => {
    const { type, subject } = one.data;
    if (subject.document === undefined || titles.has(subject.document)) return [];
    const place = placeOf(one, ["subject", "document"]);
    const message = `本年度没有标题是“${subject.document}”的文件`;
    const hint = meant(subject.document, titles) ?? "请照抄文件的标题；更正登记在文件所属的年度里";
    const because = type === "撤回" ? "，要撤回的文件还公开着" : "，这条更正不会显示在文件的网页上，只列入更正清单";
    return [(type === "撤回" ? error : warning)("disclosure/corrected-document", message + because, { place, hint })];
  });
}
