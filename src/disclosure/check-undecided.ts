// Gate 3: what cannot be read may have said that something must not be published, or must be taken back.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { requiresSignOff } from "../document/needs-sign-off.ts";
import { correction } from "../records/kinds/correction.ts";
import { disclosureReview } from "../records/kinds/disclosure-review.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { signOff } from "../records/kinds/sign-off.ts";
import type { BrokenRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

const deciding: ReadonlySet<string> = new Set([correction.name, disclosureReview.name]);

/** A broken 签发 may withdraw a signature without which a document must not be public. */
const maySignOff = ({ kind, region }: BrokenRecord, records: Records): boolean =>
  kind === signOff.name && records.of(regionKind, { region }).some(({ data }) => requiresSignOff(data));

/** One error a broken 更正 or 公开审查: until it can be read, nobody knows what it keeps back. */
export const checkUndecided = (records: Records): readonly Diagnostic[] =>
  records.broken
    .filter((one) => deciding.has(one.kind) || maySignOff(one, records))
    .map(({ kind, diagnostic }) =>
      error("disclosure/undecided", `这条${kind}没有通过检查，它可能撤回或者不同意公开某些内容，公开网站先不生成`, {
        place: diagnostic.place,
        hint: "先改好这条记录的错误",
        ...(diagnostic.unquoted === undefined ? {} : { unquoted: true as const }),
      }),
    );
