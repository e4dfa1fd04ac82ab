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
  readonly laidOut: boolean;
}

/** With the choice of each record by its place in `choices`; undefined when the record does not say. */
export interface RecordFacet extends Facet {
  readonly chosen: ReadonlyMap<PublishedRecord, number>;
}

/** The filter rules of the style sheet tell so many values apart. */
export const mostChoices = 256;

/** Undefined when there is nothing to choose: fewer than two values, or more than can be told apart. */
export function makeFacet(
  plan: FacetPlan,
  records: readonly PublishedRecord[],
  around: Surroundings,
): RecordFacet | undefined {
  let label = "";
  const texts = records.map((record) => {
    const value = listValue(record, plan.value, around);
    if (value.label !== "") label = value.label;
    return plan.ranges === true ? moneyRange(value.amount) : value.text;
  });
  const made = facetOf(
    { key: plan.value, title: plan.title ?? label, order: orderOf(plan, around), laidOut: plan.laidOut === true },
    texts,
  );
  if (made === undefined) return undefined;
  return {
    ...made.facet,
    chosen: new Map(
      records.flatMap((record, index): [PublishedRecord, number][] => {
        const place = made.places[index];
        return place === undefined ? [] : [[record, place]];
      }),
    ),
  };
}

export interface FacetWords {
  readonly key: string;
  readonly title: string;
  /** Of the choices; what is not named here follows as it comes. */
  readonly order: readonly string[];
  readonly laidOut: boolean;
}

/** A facet over rows that say these texts, empty for none, with the place of each row's choice. */
export function facetOf(
  { order, ...words }: FacetWords,
  texts: readonly string[],
): { readonly facet: Facet; readonly places: readonly (number | undefined)[] } | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size < 2 || counts.size > mostChoices) return undefined;
  const choices = [...new Set([...order.filter((text) => counts.has(text)), ...counts.keys()])];
  const places = new Map(choices.map((text, place) => [text, place]));
  return {
    facet: { ...words, choices: choices.map((text) => ({ text, count: counts.get(text) ?? 0 })) },
    places: texts.map((text) => places.get(text)),
  };
}

function orderOf({ value, order, ranges }: FacetPlan, { departments }: Surroundings): readonly string[] {
  if (ranges === true) return moneyRanges;
  if (order !== undefined) return order;
  // Departments stand in the order the region lists them in.
  return value === "department" || value === "unit" ? [...departments.values()].map(({ title }) => title) : [];
}
