// A table whose rows are headed by the name of what they are about, not by the level it belongs to.
import type { PublishedTable } from "../../src/disclosure/publication.ts";

/** As it is when no column holds names. */
export function nameFirst({ columns, rows }: PublishedTable): PublishedTable {
  const place = columns.findIndex(({ name }) => name === "name");
  const moved = <Item>(items: readonly Item[]): readonly Item[] => [
    ...items.slice(place, place + 1),
    ...items.slice(0, place),
    ...items.slice(place + 1),
  ];
  return place < 1 ? { columns, rows } : { columns: moved(columns), rows: rows.map(moved) };
}
