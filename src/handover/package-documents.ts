// Which documents of a build go into a package, in which order, and what stands against it.
import { type Diagnostic, error, note } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { withdrawalOf, withdrawalOfDocument } from "../disclosure/withdrawn.ts";
import { needsSignOff, requiresSignOff } from "../document/needs-sign-off.ts";
import type { DocumentPlan } from "../document/plan-documents.ts";
import { fieldNamed } from "../figures/subject-field.ts";
import type { IssuedFile } from "../outputs/verify-manifest.ts";
import type { PlannedDocument, Year } from "../pipeline.ts";
import { department } from "../records/kinds/department.ts";
import type { Records } from "../records/records.ts";
import { stateWords } from "../sign-off/sign-off.ts";
import { departmentsOf } from "./departments-of.ts";
import type { BuiltDocument, FinishedBuild } from "./finished-build.ts";
import { type PackageDefinition, packageFormats } from "./package-definition.ts";
import { documentAsBuilt } from "./same-as-built.ts";

export interface PackedDocument {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** 发文字号, and 成文日期 as printed; empty while there is none. */
  readonly number: string;
  readonly date: string;
  /** 已签发 …; empty where nothing is known of signatures. */
  readonly signOff: string;
  readonly files: readonly IssuedFile[];
  readonly annex: readonly IssuedFile[];
}

/** `within`: the department whose documents alone are wanted. */
export async function packageDocuments(
  world: World,
  definition: PackageDefinition,
  year: Year,
  build: FinishedBuild,
  records: Records,
  within?: string,
): Promise<Outcome<readonly PackedDocument[]>> {
  const chosen: PackedDocument[] = [];
  const stale: string[] = [];
  const takenBack: string[] = [];
  const onlySigned = definition.signedOnly === true && signsHere(year);
  let unsigned = 0;
  for (const type of definition.types ?? []) {
    for (const planned of year.documents) {
      if (planned.document.type !== type || !mayHave(definition, planned, records, within)) continue;
      const built = build.documents.get(planned.document.id);
      const asBuilt = built !== undefined && (await documentAsBuilt(world, build, planned, year));
      if (!asBuilt) stale.push(planned.document.title);
      else if (onlySigned && lacksSignature(planned, built)) unsigned += 1;
      else {
        chosen.push(packed(definition, planned, built));
        if (isTakenBack(planned, year, records)) takenBack.push(planned.document.title);
      }
    }
  }
  return outcome(chosen, [
    ...(stale.length > 0 ? [staleBuild(stale, build)] : []),
    ...(unsigned > 0 ? [notSigned(definition, unsigned)] : []),
    ...(takenBack.length > 0 ? [notPublicAnyMore(definition, takenBack)] : []),
  ]);
}

/** By a 撤回 of the document, or of what it is about. */
const isTakenBack = ({ document, plan }: PlannedDocument, { regionYear }: Year, records: Records): boolean =>
  withdrawalOfDocument(document.title, regionYear.scope, records) !== undefined ||
  withdrawalOf(plan.subject, records) !== undefined;

/** Forms and the like go out without; and where nobody signs here, nothing can be told by it. */
const lacksSignature = ({ plan }: PlannedDocument, { signOff }: BuiltDocument): boolean =>
  needsSignOff(plan.template) && signOff !== "signed";

const signsHere = ({ documents, regionYear }: Year): boolean =>
  requiresSignOff(regionYear.region) || documents.some(({ signOff }) => signOff !== undefined);

function mayHave(
  { publicOnly }: PackageDefinition,
  { plan, forSite }: PlannedDocument,
  records: Records,
  within: string | undefined,
): boolean {
  if (publicOnly && !forSite) return false;
  return within === undefined || (isOfOne(plan) && departmentsOf(plan.subject, records).has(within));
}

/** A document about several records is of one department when it is made for each. */
function isOfOne({ template: { head }, subject }: DocumentPlan): boolean {
  const { each = [] } = head;
  if (each.length === 0) return true;
  return each.some((key) => fieldNamed(subject.kind, key)?.steps.at(-1)?.field.type.refersTo === department.name);
}

function packed(
  { formats = packageFormats, annex }: PackageDefinition,
  { document: { id, type, title, date = "", letterhead } }: PlannedDocument,
  built: BuiltDocument,
): PackedDocument {
  const wanted = (files: readonly IssuedFile[]): readonly IssuedFile[] =>
    files.filter(({ path }) => formats.some((format) => path.endsWith(`.${format}`)));
  return {
    id,
    type,
    title,
    number: letterhead?.number ?? "",
    date,
    signOff: built.signOff === undefined ? "" : stateWords[built.signOff],
    files: wanted(built.files),
    annex: annex ? wanted(built.annex) : [],
  };
}

const mostNamed = 5;

function namesOf(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => `“${title}”`);
  return `${named.join("、")}${titles.length > mostNamed ? `等${titles.length}份文件` : ""}`;
}

function staleBuild(titles: readonly string[], { folder }: FinishedBuild): Diagnostic {
  const message = `${namesOf(titles)}所依据的记录、口径或文字，在这次成果生成以后有改动`;
  const hint = "请重新生成（npm run build），再做移交包，文件和数据表才对得上";
  return error("handover/stale-build", message, { place: { file: folder }, hint });
}

const notSigned = ({ name, place }: PackageDefinition, count: number): Diagnostic =>
  note("handover/not-signed", `移交包“${name}”只放已签发的文件，有${count}份没有签发，没有放进去`, {
    place,
    hint: "签发以后重新生成、重新打包；不要求签发的，把“只含已签发”改为“否”",
  });

/** What was taken back from the public may still be owed to those who supervise; a person decides. */
const notPublicAnyMore = ({ name, place }: PackageDefinition, titles: readonly string[]): Diagnostic =>
  note("handover/taken-back", `移交包“${name}”里的${namesOf(titles)}已经撤回公开`, {
    place,
    hint: "请看更正台账里撤回的原因，确认可以提供给对方；不能提供的，从这次成果里去掉再打包",
  });
