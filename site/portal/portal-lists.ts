// The lists over all regions as their pages show them: what they can be narrowed by shows in what they say.
import { portalListAddress } from "../address.ts";
import type { List } from "../lists/list.ts";
import { cutIntoPages, layOut, rowsPerPage } from "../lists/list-pages.ts";
import { known } from "../lists/list-plan.ts";
import { type PlainColumn, plainRows } from "../lists/plain-rows.ts";
import { type PortalList, portal } from "./portal.ts";

/** A choice that leaves every second row alone is none. */
const rowsPerChoice = 2;
/** In characters: what stands in a control without filling it. */
const short = 16;
const laidOut = new Set(["region", "year", "grade"]);
const onOneLine = new Set(["region", "year", "date"]);

export const portalLists: readonly List[] = (portal?.lists ?? []).map(makeList);

/** The whole list as data. */
export const portalListData = (code: string): string => `lists/${code}.js`;

function makeList({ code, title, table: given }: PortalList): List {
  const table = titleFirst(given);
  const columns = table.columns.map(({ name, title: head, align }, place): PlainColumn => {
    const texts = table.rows.map((row) => row[place]?.text ?? "");
    const key = name ?? `c${place + 1}`;
    const look = key === "grade" ? { look: "grade" as const } : onOneLine.has(key) ? { look: "short" as const } : {};
    const isAmount = table.rows.some((row) => row[place]?.amount !== undefined);
    const choice =
      place > 0 && !isAmount && isChoice(key, texts)
        ? { choice: { order: orderOf(key, texts), laidOut: laidOut.has(key) } }
        : {};
    return { key, title: head, align, ...look, ...choice };
  });
  const { facets, rows, ...made } = plainRows(columns, table.rows);
  const isLong = rows.length > rowsPerPage;
  return {
    ...made,
    code,
    title,
    name: `各地区${title}`,
    note: undefined,
    folder: "",
    facets,
    rows,
    shape: "table",
    pages: cutIntoPages(rows, (number) => portalListAddress(code, number)),
    layouts: isLong
      ? facets.flatMap((facet, place) =>
          facet.laidOut
            ? [layOut(facet, place, rows, (number) => portalListAddress(`${code}-by-${facet.key}`, number))]
            : [],
        )
      : [],
    incomplete: undefined,
    siblings: [],
  };
}

/** What names a row stands at its head. */
function titleFirst(table: PortalList["table"]): PortalList["table"] {
  const at = table.columns.findIndex(({ name }) => name === "title");
  if (at <= 0) return table;
  const moved = <Item>(items: readonly Item[]): readonly Item[] => [
    ...items.slice(at, at + 1),
    ...items.slice(0, at),
    ...items.slice(at + 1),
  ];
  return { columns: moved(table.columns), rows: table.rows.map(moved) };
}

function isChoice(key: string, texts: readonly string[]): boolean {
  if (laidOut.has(key)) return true;
  if (key === "date") return false;
  const values = new Set(texts);
  return values.size * rowsPerChoice <= texts.length && texts.every((text) => text.length <= short);
}

function orderOf(key: string, texts: readonly string[]): readonly string[] {
  if (key === "region") return (portal?.regions ?? []).map(({ name }) => name);
  if (key === "grade") return known.grade;
  return key === "year" ? [...new Set(texts)].sort().reverse() : [];
}
