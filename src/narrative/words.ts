// The plain words a template may use about its region, year and subject record: text only, public fields only.
import { valueOfSubject, visibilityOf } from "../figures/subject-field.ts";
import { showValue } from "../figures/value-text.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

/** Name → text; undefined for a field that was not filled in, or that is not public. */
export interface Words {
  get(name: string): string | undefined;
}

/** What is known of a region and year, whatever the document is about. */
export function plainWordsFor(records: Records, scope: Required<Scope>): Words {
  const [place] = records.of(regionKind, { region: scope.region });
  const year = Number(scope.year);
  return new Map([
    ["地区", place?.data.name ?? scope.region],
    ["财政部门", place?.data.bureau ?? ""],
    ["年度", String(year)],
    ["上年", String(year - 1)],
    ["下年", String(year + 1)],
  ]);
}

export function wordsFor(records: Records, scope: Required<Scope>, subject: LiangjiRecord): Words {
  const plain = plainWordsFor(records, scope);
  return {
    get(name) {
      const known = plain.get(name);
      if (known !== undefined) return known;
      if (visibilityOf(subject.kind, name) !== "public") return undefined;
      const found = valueOfSubject(subject, name, records);
      return found && showValue(found.field, found.value, records, found.record);
    },
  };
}
