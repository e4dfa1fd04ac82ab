// How a region presents its site: what stands in the foot of every page, and whom to ask.
import type { RegionYear } from "../document/plan-documents.ts";
import type { PublishedRegion } from "./publication.ts";

/** 公开机构: absent when the region does not name it. */
export function publishOffice({ office }: RegionYear["region"]): Pick<PublishedRegion, "office"> {
  return office === undefined ? {} : { office: filledIn(office) };
}

const filledIn = (group: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, text]): (readonly [string, string])[] =>
      text === undefined ? [] : [[name, text]],
    ),
  );
