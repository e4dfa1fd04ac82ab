// What one package is to hold, before anything is read or written: its name, its words, its documents and tables.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { fileName } from "../document/file-name.ts";
import { mayBeIssued } from "../document/may-be-issued.ts";
import { noticeFor } from "../document/notice.ts";
import { fillWords } from "../narrative/render-narrative.ts";
import { plainWordsFor } from "../narrative/words.ts";
import type { Table } from "../open-data/table.ts";
import type { Year } from "../pipeline.ts";
import type { Records } from "../records/records.ts";
import { headDepartments } from "./departments-of.ts";
import type { FinishedBuild } from "./finished-build.ts";
import type { PackageDefinition } from "./package-definition.ts";
import { type PackedDocument, packageDocuments } from "./package-documents.ts";
import { packageTables } from "./package-tables.ts";

export interface PackagePlan {
  readonly definition: PackageDefinition;
  /** 人大_明川市_2024: the name of its file, without the ending. */
  readonly stem: string;
  /** 明川市2024年度预算绩效管理材料（人大）. */
  readonly title: string;
  readonly region: string;
  readonly year: string;
  readonly department?: string;
  readonly bureau: string;
  /** Printed on everything a demonstration hands over. */
  readonly notice: string;
  /** The day the records stand at. */
  readonly asOf?: string;
  readonly recipient: string;
  readonly letter: string;
  readonly documents: readonly PackedDocument[];
  readonly tables: readonly Table[];
}

/** One plan; for a package 按部门, one for each department that has anything, or for `only` this one. */
export async function planPackages(
  world: World,
  definition: PackageDefinition,
  year: Year,
  build: FinishedBuild,
  records: Records,
  only?: string,
): Promise<Outcome<readonly PackagePlan[]>> {
  const findings = new Findings();
  const { region } = year.regionYear.scope;
  const wanted = definition.byDepartment
    ? only === undefined
      ? headDepartments(region, records)
      : [only]
    : [undefined];
  const plans: PackagePlan[] = [];
  for (const department of wanted) {
    const documents = findings.take(await packageDocuments(world, definition, year, build, records, department));
    const tables = packageTables(definition, year.regionYear.scope, records, department);
    if (documents.length === 0 && tables.length === 0) continue;
    const plan = findings.take(planOf(definition, year, records, department));
    if (plan !== undefined) plans.push({ ...plan, documents, tables });
  }
  if (plans.length === 0 && findings.all.every(({ severity }) => severity !== "error")) {
    findings.add([nothingIn(definition, year, only)]);
  }
  return outcome(plans, findings.distinct);
}

function planOf(
  definition: PackageDefinition,
  { regionYear: { scope, region } }: Year,
  records: Records,
  department: string | undefined,
): Outcome<Omit<PackagePlan, "documents" | "tables"> | undefined> {
  const { name } = definition;
  // No real bureau has written to anyone what is only shown.
  const { recipient = "", letter = "" } = mayBeIssued("letter", region) ? definition : {};
  const plain = plainWordsFor(records, scope);
  const words = { get: (word: string) => (word === "部门" ? department : plain.get(word)) };
  const [filledRecipient, filledLetter] = [fillWords(recipient, words), fillWords(letter, words)];
  if (filledRecipient === undefined || filledLetter === undefined) {
    const hint = `可以用 {{地区}}、{{年度}}、{{上年}}、{{下年}}、{{财政部门}}${definition.byDepartment ? "、{{部门}}" : ""}`;
    const message = `移交包“${name}”的${filledRecipient === undefined ? "接收单位" : "致函"}里有认不出的写法`;
    return outcome(undefined, [error("handover/words", message, { place: definition.place, hint })]);
  }
  const { asOf } = region;
  return outcome({
    definition,
    stem: [name, region.name, scope.year, ...(department === undefined ? [] : [department])]
      .map((part) => fileName(part))
      .join("_"),
    title: `${region.name}${scope.year}年度预算绩效管理材料（${department ?? name}）`,
    region: region.name,
    year: scope.year,
    ...(department === undefined ? {} : { department }),
    bureau: region.bureau,
    notice: noticeFor(region),
    ...(asOf === undefined ? {} : { asOf }),
    recipient: filledRecipient,
    letter: filledLetter.trim(),
  });
}

function nothingIn({ name, place }: PackageDefinition, { regionYear }: Year, only: string | undefined): Diagnostic {
  const { region, year } = regionYear.scope;
  const whose = only === undefined ? "" : `，${only}`;
  return error("handover/nothing-inside", `${region}${year}年度没有可以放进移交包“${name}”的内容${whose}`, {
    place,
    hint: "请核对地区、年度和移交包里的“文种”“台账”；要求已签发的，先签发",
  });
}
