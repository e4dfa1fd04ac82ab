// The records an export is made of: all the bureau has, whatever the checks say of them, or the public copy of those that pass.
import { type Diagnostic, error, warning } from "../../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import { publicLedger } from "../../disclosure/public-ledger.ts";
import type { Content, ContentMap } from "../../reading/content.ts";
import { readContent } from "../../reading/read-content.ts";
import { contentOfData, publicFields } from "../../records/content-of-data.ts";
import { contentOfRecord } from "../../records/content-of-record.ts";
import { gatherRecords } from "../../records/gather-records.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Records, Scope } from "../../records/records.ts";

export interface ExportedKind {
  readonly kind: RecordKind;
  readonly contents: readonly ContentMap[];
}

/** Everything that can be read. What is found in it, `check` says. */
export async function bureauRecords(world: World, content: string): Promise<Records> {
  const { value: entries } = await readContent(world, content);
  return gatherRecords(entries).value;
}

/** As they stand in content/. */
export const internalContents = (kind: RecordKind, scope: Scope, records: Records): Outcome<ExportedKind> =>
  contentsOf(kind, scope, records, contentOfRecord);

/** What may leave the bureau. `records`: checked, with what follows from rules. */
export const publicContents = (kind: RecordKind, scope: Scope, records: Records): Outcome<ExportedKind> =>
  contentsOf(kind, scope, publicLedger(records).records, (record) => contentOfData(record, publicFields));

function contentsOf(
  kind: RecordKind,
  scope: Scope,
  records: Records,
  contentOf: (record: LiangjiRecord) => ContentMap,
): Outcome<ExportedKind> {
  const findings = new Findings();
  // A kind that belongs to no year stands below the region.
  const own: Scope = kind.level === "year" ? scope : { region: scope.region };
  const contents = records.named(kind.name, own).map((record) => {
    const content = contentOf(record);
    findings.add(tooLong(record, content));
    return content;
  });
  findings.add(records.brokenOf(kind.name, own).map(({ title, diagnostic }) => leftOut(kind.name, title, diagnostic)));
  return outcome({ kind, contents }, findings.all);
}

const leftOut = (kind: string, title: string, { message, place }: Diagnostic): Diagnostic =>
  warning("exchange/not-exported", `${kind}“${title}”没有导出：${message}`, { place, hint: "改正后再导出一次" });

/** What a cell holds. */
const longestText = 32_767;

function tooLong({ kind, title, place }: LiangjiRecord, content: ContentMap): readonly Diagnostic[] {
  return [...textsIn(content)]
    .filter((text) => text.length > longestText)
    .map((text) => {
      const message = `${kind.name}“${title}”里有一段${text.length}个字的文字，Excel 的一格最多写${longestText}个字`;
      return error("exchange/too-long-for-a-cell", message, { place, hint: "请把这一段改短，或者只导出其他类别" });
    });
}

function* textsIn(content: Content): Iterable<string> {
  if (typeof content === "string") yield content;
  else for (const one of Object.values(content)) yield* textsIn(one);
}
