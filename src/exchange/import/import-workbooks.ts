// Workbooks to a change of content/: read, understood, checked cell by cell and planned; nothing is written here.
import { isError } from "../../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import { readBases } from "../../editing/base-files.ts";
import { planChanges } from "../../editing/plan-changes.ts";
import type { PlannedChange, Prefer } from "../../editing/planned-change.ts";
import { checkImported } from "../matching/check-imported.ts";
import type { Asked, ImportedRecord } from "../matching/imported.ts";
import { badRecords } from "./bad-records.ts";
import type { OpenedTables } from "./read-tables.ts";
import { type Understood, understand } from "./understand.ts";

export interface ImportWish {
  readonly content: string;
  /** When a person and the workbook have both changed a field. */
  readonly prefer: Prefer;
  /** Leave out records with errors and import the others; else one error stops everything. */
  readonly withoutBad: boolean;
}

export interface ImportPlan {
  readonly understood: Understood;
  /** The records of `trial`. */
  readonly records: readonly ImportedRecord[];
  /** How many others were left out because of their errors. */
  readonly leftOut: number;
  /** What importing the records without errors would do; rules can be tried on it. Absent when nothing can be planned. */
  readonly trial?: PlannedChange;
  /** Whether it may be carried out. */
  readonly allowed: boolean;
}

export async function importWorkbooks(
  world: World,
  { tables }: OpenedTables,
  asked: Asked,
  wish: ImportWish,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Outcome<ImportPlan>> {
  const findings = new Findings();
  const understood = findings.take(await understand(tables, asked, ask));
  findings.add(checkImported(understood.records));
  const { bad, elsewhere } = badRecords(understood.records, findings.all);
  const records = understood.records.filter((one) => !bad.has(one));
  const plan = { understood, records, leftOut: bad.size, allowed: false };
  // A word nobody understands spoils its own record; a column, a unit or a whole sheet would spoil them all.
  const unread = understood.questions.some(({ about }) => about !== "取值");
  if (unread || records.length === 0) return outcome(plan, findings.distinct);
  const bases = findings.take(await readBases(world, wish.content));
  const wanted = records.map((one) => one.wanted);
  const planned = await planChanges(world, wish.content, wanted, { bases, prefer: wish.prefer });
  const trial = findings.take(planned);
  // A file that cannot be changed keeps the others from being changed, and so does what belongs to no record.
  const stopped =
    understood.questions.length > 0 ||
    elsewhere.length > 0 ||
    planned.diagnostics.some(isError) ||
    (bad.size > 0 && !wish.withoutBad);
  return outcome({ ...plan, trial, allowed: !stopped }, findings.distinct);
}
