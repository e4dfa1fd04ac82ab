// The rows of one table to drafts of records: a row each, or several rows of a list below one record.
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import type { FoundRow } from "../found-table.ts";
import { addRow, isRowOf, type Value } from "./add-row.ts";
import { type Draft, newDraft, wording } from "./draft.ts";
import { isFilled } from "./heads.ts";
import { identityPaths } from "./identity-fields.ts";
import type { ReadTable } from "./read-table.ts";
import { said } from "./said.ts";

export function draftsOfTable(table: ReadTable): Outcome<readonly Draft[]> {
  const findings = new Findings();
  const drafts: Draft[] = [];
  const identity = identityPaths(table.kind);
  let current: Draft | undefined;
  for (const row of rowsOf(table)) {
    const values = valuesIn(row, table);
    const names = values.filter(({ column }) => identity.has(column.slot.path));
    // What a merge or a label carries on says nothing new.
    if (values.every(({ isCarried }) => isCarried) && (current !== undefined || values.length === 0)) continue;
    if (current === undefined || !continues(current, names, values, table)) {
      current = newDraft(table.kind, placeOfRow(row, values, table), table.number);
      drafts.push(current);
    }
    findings.add(addRow(current, values, table));
  }
  if (current !== undefined && drafts.length === 1) addTotalScore(current, table);
  return outcome(drafts, findings.all);
}

/** The 总分 below the indicators of a form is the 得分 of its record. */
function addTotalScore(draft: Draft, { found, kind, columns }: ReadTable): void {
  const score = columns.find(({ slot, instance }) => slot.path === "指标·得分" && instance === undefined);
  const index = score?.head.column;
  const row = found.totals.at(-1);
  const cell = index === undefined ? undefined : row?.cells.get(index);
  if (found.labels.length === 0 || !score || !row || index === undefined || !isFilled(cell)) return;
  const node = said(cell, score.reading, row.place(index));
  const hasScore = Object.values(kind.fields).some(({ key }) => key === "得分");
  if (node && hasScore && !draft.fields.has("得分")) draft.fields.set("得分", node);
}

/** A form may have nothing but labels. */
const rowsOf = ({ found, rows }: ReadTable): readonly (FoundRow | undefined)[] =>
  found.rows.length === 0 && found.labels.length > 0 ? [undefined] : rows;

function valuesIn(row: FoundRow | undefined, table: ReadTable): readonly Value[] {
  const values: Value[] = [];
  for (const column of table.columns) {
    const { label, column: index, place: at } = column.head;
    const cell = label?.cell ?? (index === undefined ? undefined : row?.cells.get(index));
    if (!isFilled(cell)) continue;
    const place = label?.place ?? (row && index !== undefined ? row.place(index) : at);
    const node = said(cell, column.reading, place);
    const isCarried = row !== undefined && (label !== undefined || (index !== undefined && row.continued.has(index)));
    if (node !== undefined) values.push({ column, node, isCarried });
  }
  return values;
}

function placeOfRow(row: FoundRow | undefined, values: readonly Value[], { found }: ReadTable): Place {
  const own = values.find(({ isCarried }) => !isCarried) ?? values[0];
  const [first] = found.columns;
  return own?.node.place ?? (row && first ? row.place(first.index) : found.place);
}

/** Whether a row goes on with the record of the rows above it. */
function continues(draft: Draft, names: readonly Value[], values: readonly Value[], table: ReadTable): boolean {
  if (names.length === 0) {
    // Rows of a list below their record, or what a cell of several values says further.
    return values.every(({ column, isCarried }) => {
      return isCarried || isRowOf(column, table) || column.slot.field.type.item !== undefined;
    });
  }
  if (names.every(({ isCarried }) => isCarried)) return true;
  const agrees = names.every(({ column, node }) => {
    const known = draft.fields.get(column.slot.path);
    return known !== undefined && wording(known) === wording(node);
  });
  return table.hasRowLists && agrees;
}
