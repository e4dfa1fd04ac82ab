// The order of a list of one page: by the values its plan names, each in the order people know.
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import type { RecordFacet } from "./facet.ts";
import type { ListPlan } from "./list-plan.ts";
import { listValue, type Surroundings } from "./list-value.ts";

/** Records that say the same stay as they were published. */
export function inOrder(
  { order = [] }: ListPlan,
  records: readonly PublishedRecord[],
  facets: readonly RecordFacet[],
  around: Surroundings,
): readonly PublishedRecord[] {
  if (order.length === 0) return records;
  const keyed = records.map((record) => ({ record, keys: order.map((name) => keyOf(record, name, facets, around)) }));
  keyed.sort((a, b) => {
    const differing = a.keys.findIndex((key, at) => key !== b.keys[at]);
    return (a.keys[differing] ?? "") < (b.keys[differing] ?? "") ? -1 : differing === -1 ? 0 : 1;
  });
  return keyed.map(({ record }) => record);
}

/** After every text: what a record does not say stands last. */
const last = "\uffff";

/** The place among the choices when it is one of them, else the text with its numbers filled up, so that 5月 precedes 10月. */
function keyOf(record: PublishedRecord, name: string, facets: readonly RecordFacet[], around: Surroundings): string {
  const facet = facets.find(({ key }) => key === name);
  const text = facet === undefined ? listValue(record, name, around).text : String(facet.chosen.get(record) ?? "");
  return text === "" ? last : text.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
