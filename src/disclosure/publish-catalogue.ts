// What the public catalogue says of a document: 索引号, 内容概述, when it was published, what it rests on (条例第十二条).
import type { RegionYear } from "../document/plan-documents.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { indexNumber } from "./index-number.ts";
import type { PublishedCatalogue } from "./published-trust.ts";

export function publishCatalogue(subject: LiangjiRecord, page: string, at: RegionYear): PublishedCatalogue {
  const said = disclosureOf(subject);
  const published = said.get("日期");
  const summary = said.get("内容概述");
  const { source } = subject.data;
  return {
    index: indexNumber(said.get("索引号"), at.region, at.scope.year, page),
    ...(published === undefined ? {} : { published }),
    ...(summary === undefined ? {} : { summary }),
    ...(typeof source === "string" ? { source } : {}),
  };
}

/** What stands in its 公开, by the words of the form; public fields only. */
function disclosureOf({ kind, data }: LiangjiRecord): ReadonlyMap<string, string> {
  const field = kind.fields.disclosure;
  const value = data.disclosure;
  if (field?.visibility !== "public" || typeof value !== "object" || value === null) return new Map();
  const said: Readonly<Record<string, unknown>> = { ...value };
  return new Map(
    Object.entries(field.type.inner ?? {}).flatMap(([name, { key, visibility }]) => {
      const text = said[name];
      return visibility === "public" && typeof text === "string" ? [[key, text] as const] : [];
    }),
  );
}
