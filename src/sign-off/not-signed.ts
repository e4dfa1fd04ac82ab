// What waits for its signature before it is public: one note for each 文种 and year.
import { type Diagnostic, note } from "../base/diagnostic.ts";
import type { Scope } from "../records/records.ts";
import type { Signable } from "./signable.ts";

/** Those that were signed once and changed have a finding of their own. */
export function notSigned(documents: readonly Signable[], { region, year }: Required<Scope>): readonly Diagnostic[] {
  const waiting = documents.filter(
    ({ signOff }) => signOff?.keptBack && (signOff.state === "draft" || signOff.state === "reviewed"),
  );
  const byType = Map.groupBy(waiting, ({ document }) => document.type);
  return [...byType].flatMap(([type, group]) => {
    const [first] = group;
    if (!first) return [];
    const reviewed = group.filter(({ signOff }) => signOff?.state === "reviewed").length;
    const some = reviewed === 0 ? "" : reviewed === group.length ? "（已审核）" : `（其中${reviewed}份已审核）`;
    const message = `${region}${year}年度的${type}有${group.length}份没有签发${some}，不上公开网站`;
    const hint = `审核签发后用 sign 命令登记，例如：npm run liangji -- sign --all ${type} --region ${region} --year ${year} --state 已签发 --by 分管局领导 --date 签发日期`;
    return [note("sign-off/not-signed", message, { place: first.document.place, hint })];
  });
}
