// 名词解释, as far as the definitions of records tell: what one record of each kind is, and what it says in public.
import { allKinds } from "../records/all-kinds.ts";
import { commonFields } from "../records/record-kind.ts";
import type { PublishedKind } from "./published-charts.ts";

const common: ReadonlySet<string> = new Set(Object.keys(commonFields));

/** The kinds that are public by default, in the order of the closed loop. */
export const publishedKinds: readonly PublishedKind[] = allKinds
  .filter((kind) => kind.public)
  .map(({ name, code, note, fields }) => ({
    name,
    code,
    // What follows is for who fills it in.
    note: note.split("；")[0] ?? note,
    fields: Object.entries(fields).flatMap(([field, { key, visibility }]) =>
      visibility === "public" && !common.has(field) ? [key] : [],
    ),
  }));
