// What a record says beyond the columns of its list, so that nothing it says is lost where the list is all there is.
import type { PublishedList, PublishedRecord } from "../../src/disclosure/publication.ts";
import type { ListColumn, ListDocument, Rest } from "./list.ts";

export const noRest: Rest = { fields: [], tables: [], documents: [] };

/** 编号 stands below the name; 序号 only orders the list. */
const shownElsewhere = new Set(["code", "order"]);

export function restOf(
  { title, fields, tables, source, references = [] }: PublishedRecord,
  columns: readonly ListColumn[],
  documents: readonly ListDocument[],
): Rest {
  const inColumns = new Set(columns.map(({ key }) => key));
  const left = fields.filter(
    ({ name, value }) =>
      !inColumns.has(name) && !shownElsewhere.has(name) && !(inColumns.has("title") && value === title),
  );
  const address = references.find(({ field }) => field === "source")?.address;
  const origin = { name: "source", label: "来源", value: source ?? "", ...(address === undefined ? {} : { address }) };
  const saysOrigin = source !== undefined && !inColumns.has("source");
  return { fields: saysOrigin ? [...left, origin] : left, tables, documents };
}

/** A log of dates and steps reads as lines below its row; a wider table needs the width of a card. */
export const fitsBelowRow = ({ tables }: Rest): boolean => tables.every(readsAsLines);

const readsAsLines = ({ table }: PublishedList): boolean => table.columns.length <= 2;
