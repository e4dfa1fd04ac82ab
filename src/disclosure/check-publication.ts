// Gate 3, last look before the site is made: every text of the finished Publication, however it came there.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Records } from "../records/records.ts";
import { isClearedAnywhere } from "./cleared.ts";
import { gateFinding } from "./gate-finding.ts";
import { searchText } from "./personal-data/search-text.ts";
import type { Publication } from "./publication.ts";

/** Digests and amounts are the program's own; HTML is looked at in the files it ends in. */
const notText = new Set(["sha256", "amount", "html", "picture"]);

/** Errors alone: warnings were given where the text was written. */
export function checkPublication(publication: Publication, records: Records): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (value: unknown, label: string, at: string): void => {
    if (typeof value === "string") {
      for (const hit of searchText(value, { label })) {
        if (hit.pattern.action === "warn" || isClearedAnywhere(hit.secret, records)) continue;
        found.push(gateFinding(hit, `公开网站上的“${at}”`, { file: "site" }));
      }
    } else if (Array.isArray(value)) for (const item of value) visit(item, label, at);
    else if (isObject(value)) {
      const own = typeof value.label === "string" ? value.label : label;
      const place = typeof value.name === "string" && Array.isArray(value.years) ? value.name : at;
      if (isTable(value)) visitTable(value, place);
      else for (const [key, inner] of Object.entries(value)) if (!notText.has(key)) visit(inner, own, place);
    }
  };
  const visitTable = ({ columns, rows }: TableLike, at: string): void => {
    for (const { title } of columns) visit(title, "", at);
    for (const row of rows) for (const [index, cell] of row.entries()) visit(cell, columns[index]?.title ?? "", at);
  };
  visit(publication, "", "全站");
  return found;
}

interface TableLike {
  readonly columns: readonly { readonly title: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

type Value = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null;

const isTable = (value: object): value is TableLike =>
  "columns" in value && "rows" in value && Array.isArray(value.columns) && Array.isArray(value.rows);
