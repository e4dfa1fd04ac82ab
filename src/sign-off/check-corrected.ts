// A public 更正 of a document that is not public: its list would name what nobody may read yet.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { correction } from "../records/kinds/correction.ts";
import { placeOf } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import type { Signable } from "./signable.ts";

export function checkCorrected(
  documents: readonly Signable[],
  records: Records,
  scope: Required<Scope>,
): readonly Diagnostic[] {
  const keptBack = new Set(documents.filter(({ signOff }) => signOff?.keptBack).map(({ document }) => document.title));
  return records.of(correction, scope).flatMap((one) => {
    const { type, subject, disclosure, code } = one.data;
    const isPublic = (disclosure?.attribute ?? "主动公开") === "主动公开";
    if (type === "撤回" || !isPublic || subject.document === undefined || !keptBack.has(subject.document)) return [];
    const message = `更正${code}说的“${subject.document}”没有签发、不上公开网站，更正清单里却会写出它的标题`;
    const hint = "请重新签发这份文件，与更正一并公开；暂不公开的，给这条更正写“公开: {属性: 不予公开}”";
    return [warning("sign-off/corrected-unsigned", message, { place: placeOf(one, ["subject", "document"]), hint })];
  });
}
