// The list of a kind nobody planned one for: its short fields as columns, those with few values as choices.
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import type { ListPlan } from "./list-plan.ts";

/** In characters: what stands in a column without filling it. */
const short = 24;
const mostColumns = 6;
const mostChoices = 16;

export function defaultPlan(records: readonly PublishedRecord[]): ListPlan {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of records.flatMap(({ fields }) => fields)) {
    const known = values.get(name);
    if (known) known.add(value);
    else values.set(name, new Set([value]));
  }
  const titles = new Set(records.map(({ title }) => title));
  const shown = [...values].filter(
    ([name, texts]) => name !== "code" && [...texts].every((text) => text.length <= short && !titles.has(text)),
  );
  const shared = shown.filter(([, { size }]) => size >= 2 && size <= mostChoices && size * 2 <= records.length);
  return {
    columns: [{ value: "title" }, ...shown.slice(0, mostColumns).map(([value]) => ({ value }))],
    facets: shared.map(([value]) => ({ value })),
  };
}
