// One choice a list can be narrowed by: its values in an order people know, and which of them each record has.
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import type { FacetPlan } from "./list-plan.ts";
import { listValue, type Surroundings } from "./list-value.ts";
import { moneyRange, moneyRanges } from "./money-range.ts";

export interface Facet {
  /** The name of the value: department. */
  readonly key: string;
  readonly title: string;
  readonly choices: readonly { readonly text: string; readonly count: number }[];
  /** The choice of each record by its place in `choices`; undefined when the record does not say. */
  readonly chosen: ReadonlyMap<PublishedRecord, number>;
  readonly laidOut: boolean;
}

/** The filter rules of the style sheet tell so many values apart. */
export const mostChoices = 256;

/** Undefined when there is nothing to choose: fewer than two values, or more than can be told apart. */
export function makeFacet(
  plan: FacetPlan,
  records: readonly PublishedRecord[],
  around: Surroundings,
): Facet | undefined {
  const counts = new Map<string, number>();
  let label = "";
  const texts = records.map((record) => {
    const value = listValue(record, plan.value, around);
    if (value.label !== "") label = value.label;
    const text = plan.ranges === true ? moneyRange(value.amount) : value.text;
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    return text;
  });
  if (counts.size < 2 || counts.size > mostChoices) return undefined;
  const inOrder = orderOf(plan, around).filter((text) => counts.has(text));
  const choices = [...new Set([...inOrder, ...counts.keys()])];
  const places = new Map(choices.map((text, place) => [text, place]));
  return {
    key: plan.value,
    title: plan.title ?? label,
    choices: choices.map((text) => ({ text, count: counts.get(text) ?? 0 })),
    chosen: new Map(
      records.flatMap((record, index): [PublishedRecord, number][] => {
        const place = places.get(texts[index] ?? "");
        return place === undefined ? [] : [[record, place]];
      }),
    ),
    laidOut: plan.laidOut === true,
  };
}

function orderOf({ value, order, ranges }: FacetPlan, { departments }: Surroundings): readonly string[] {
  if (ranges === true) return moneyRanges;
  if (order !== undefined) return order;
  // Departments stand in the order the region lists them in.
  return value === "department" || value === "unit" ? [...departments.values()].map(({ title }) => title) : [];
}
