// A record of the old year as the new year starts with it: what belonged to the old year alone is left behind.
import type { Content, ContentMap } from "../../reading/content.ts";
import { contentOfRecord, pairsIn } from "../../records/content-of-record.ts";
import { disclosureReview } from "../../records/kinds/disclosure-review.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import { commonFields } from "../../records/record-kind.ts";
import type { RollScene } from "./roll-rule.ts";

const { disclosure } = commonFields;
const attributes = disclosure.type.inner ?? {};

/** `left`: the keys that stay behind. `changed`: what other keys say now. */
export function rolledContent(
  record: LiangjiRecord,
  scene: RollScene,
  left: readonly string[],
  changed: ContentMap,
): ContentMap {
  const before = contentOfRecord(record);
  const content: Record<string, Content> = {};
  for (const { key } of Object.values(record.kind.fields)) {
    if (left.includes(key)) continue;
    const now = key === disclosure.key ? withheld(record, scene, before[key]) : (changed[key] ?? before[key]);
    if (now !== undefined) content[key] = now;
  }
  return content;
}

/**
 * Days, index numbers and reviews of publication belong to the old record. That it is not to be published goes along,
 * whether the record says so or a review did: nothing comes out by being carried over.
 */
function withheld(record: LiangjiRecord, scene: RollScene, said: Content | undefined): ContentMap | undefined {
  const { attribute, basis } = attributes;
  if (!attribute || !basis) return undefined;
  const own = pairsIn(said);
  const kept = [attribute.key, basis.key].flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]] as const]));
  if (kept.length > 0) return Object.fromEntries(kept);
  const reviewed = reviewedBasis(record, scene);
  return reviewed === undefined ? undefined : { [attribute.key]: "不予公开", [basis.key]: reviewed };
}

function reviewedBasis({ kind, data, region, year }: LiangjiRecord, { records }: RollScene): string | undefined {
  const names = kind.names(data);
  const scope = { region, ...(year === undefined ? {} : { year }) };
  for (const { id, data: review } of records.of(disclosureReview, scope)) {
    const own = (review.withheld ?? []).find((one) => one.kind === kind.name && names.includes(one.name));
    if (own) return own.basis;
    const covers = review.scope.some((word) => word === "全部" || word === kind.name);
    if (covers && review.conclusion === "不予公开") return `${year ?? ""}年度公开审查${id}`;
  }
  return undefined;
}
