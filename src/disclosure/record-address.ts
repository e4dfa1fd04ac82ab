// Where the site shows a record: a page of its own, a place on the page of its project, or a row in the list of its kind.
import { sha256 } from "../base/digest.ts";
import { inAddress } from "../document/page-name.ts";
import { department } from "../records/kinds/department.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { policySystem } from "../records/kinds/policy-system.ts";
import { project } from "../records/kinds/project.ts";
import { region } from "../records/kinds/region.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, type Records, type Scope } from "../records/records.ts";
import { listPage } from "./list-page.ts";

/** The folders of the kinds whose records have pages of their own. */
const ownPages: ReadonlyMap<string, string> = new Map([
  [evaluation.name, "evaluations"],
  [project.name, "projects"],
  [policySystem.name, "policy-systems"],
  [department.name, "departments"],
]);

/** A record's id as part of an address: letters and digits stay legible, Chinese names become a short digest. */
export function addressId({ kind, id }: LiangjiRecord): string {
  // The addresses of evaluations have always carried the 编号 as it is written.
  if (kind.name === evaluation.name) return id;
  return /^[\w.-]+$/.test(id) ? inAddress(id) : `n${sha256(Buffer.from(id)).slice(0, 12)}`;
}

/** Below the site's root; undefined when its region has no page. `records`: the public ledger. */
export function recordAddress(record: LiangjiRecord, records: Records): string | undefined {
  const folder = yearFolder(record, records);
  if (folder === undefined) return undefined;
  const pages = ownPages.get(record.kind.name);
  if (pages !== undefined) return `${folder}/${pages}/${addressId(record)}.html`;
  const fragment = `${record.kind.code}-${addressId(record)}`;
  const about = projectOf(record, records);
  const page = about && recordAddress(about, records);
  return `${page ?? `${folder}/records/${listPage(record, records)}.html`}#${fragment}`;
}

/** The project a record of a step of its life is about. */
export function projectOf(record: LiangjiRecord, records: Records): LiangjiRecord | undefined {
  const field = record.kind.fields.project;
  const name = record.data.project;
  if (field?.type.refersTo !== project.name || typeof name !== "string") return undefined;
  return records.find(project.name, record, name);
}

/** Where the pages of a region, or of one of its years, stand; undefined when it has none. */
export function yearFolder(scope: Scope, records: Records): string | undefined {
  const [found] = records.of(region, { region: scope.region });
  const place = found && asKind(found as unknown as LiangjiRecord, region)?.data.address;
  return place === undefined || scope.year === undefined ? place : `${place}/${scope.year}`;
}
