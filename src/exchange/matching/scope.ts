// Where records of a kind stand: below the region, or below its year.
import type { Shelf } from "../../reading/entry.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Asked } from "./imported.ts";

type Home = Omit<Shelf, "category">;

export const scopeOf = (kind: RecordKind, { region, year }: Asked): Home =>
  kind.level === "year" && year !== undefined ? { region, year } : { region };

export const shelfOf = (kind: RecordKind, asked: Asked): Shelf => ({ ...scopeOf(kind, asked), category: kind.name });
